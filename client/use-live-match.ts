'use client';
// A match that stays live on a page. Renders from the snapshot the page came with, on the server too, and connects once it
// is in a browser.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MatchId } from '@/engine';
import type { Snapshot } from '@/protocol/frame';
import { goLive } from './go-live';
import type { LiveMatch } from './live-match';
import { makeStore } from './store';

export type LiveMatchOptions = {
  readonly matchId: MatchId;
  readonly initial: Snapshot;
  /** The match's code, where it opens a private match. */
  readonly code?: string | null;
  /** As the page was rendered. */
  readonly spectators?: number;
};

/** One match for as long as the component lives: give it a key where the match may change. */
export const useLiveMatch = ({ matchId, initial, code = null, spectators }: LiveMatchOptions): LiveMatch => {
  const [store] = useState(() => makeStore(initial, spectators ?? null));
  useEffect(() => goLive(matchId, store, code), [matchId, store, code]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
};
