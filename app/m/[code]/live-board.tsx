'use client';
// The match's page in the browser: follows the match live, and changes tabs without asking the server.
import { useCallback, useEffect, useState } from 'react';
import { useLiveMatch } from '@/client/use-live-match';
import { MatchBoard } from '@/components/spectator/match-board';
import type { MatchHead } from '@/components/spectator/match-head';
import { tabNamed, type Tab } from '@/components/spectator/tabs';
import type { MatchId, Seq } from '@/engine';
import type { Snapshot } from '@/protocol/frame';

export type LiveBoardProps = {
  readonly match: MatchHead & { readonly id: MatchId; readonly spectators: number };
  readonly snapshot: Snapshot;
  /** As the address has it: whoever holds a private match's code may follow it. */
  readonly code: string;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  readonly tab: Tab;
  /** The entry a replay begins at; null where none was asked for. */
  readonly at: Seq | null;
  readonly whole: boolean;
};

export function LiveBoard({
  match,
  snapshot,
  code,
  scoreHref,
  tab: first,
  at: asked,
  whole,
}: LiveBoardProps) {
  const live = useLiveMatch({ matchId: match.id, initial: snapshot, code, spectators: match.spectators });
  const [tab, pickTab] = useTab(first);
  const [at, goTo] = useReplay(asked);
  return (
    <MatchBoard
      match={match}
      book={live.book}
      roster={live.roster}
      link={live.link}
      spectators={live.spectators}
      scoreHref={scoreHref}
      tab={tab}
      onTab={pickTab}
      at={at}
      onAt={goTo}
      whole={whole}
    />
  );
}

/** The tab shown, kept in the address so that it can be shared and gone back to. */
function useTab(first: Tab): [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const back = () => setTab(tabNamed(new URLSearchParams(location.search).get('tab')));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const pick = useCallback((picked: Tab) => {
    setTab(picked);
    const address = new URL(location.href);
    if (picked === 'live') address.searchParams.delete('tab');
    else address.searchParams.set('tab', picked);
    history.pushState(null, '', address);
  }, []);
  return [tab, pick];
}

/** The entry a replay is at, kept in the address so that a moment can be shared. */
function useReplay(asked: Seq | null): [Seq | null, (at: Seq | null) => void] {
  const [at, setAt] = useState(asked);
  const goTo = useCallback((next: Seq | null) => {
    setAt(next);
    const address = new URL(location.href);
    if (next === null) address.searchParams.delete('at');
    else address.searchParams.set('at', String(next));
    history.replaceState(null, '', address);
  }, []);
  return [at, goTo];
}
