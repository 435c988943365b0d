'use client';
// A scorer's pen on a live match: the pad shows a tap at once, the device keeps it, the server records it.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Command, CommandId, MatchId } from '@/engine';
import type { Snapshot } from '@/protocol/frame';
import type { NewNames } from '@/protocol/recording';
import { goLive } from './go-live';
import { openScoring } from './open-scoring';
import type { Pen } from './pen';
import { exportLog, penView } from './pen-view';
import type { Scoring } from './scoring';
import type { Send } from './sender';
import { speculate } from './speculation';
import { makeStore } from './store';

export type PenOptions = {
  readonly matchId: MatchId;
  readonly initial: Snapshot;
  /** The server action that records one command. */
  readonly send: Send;
};

/** One match for as long as the component lives: give it a key where the match may change. */
export const usePen = ({ matchId, initial, send }: PenOptions): Pen => {
  const [store] = useState(() => makeStore(initial, null, speculate));
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });
  useEffect(() => goLive(matchId, store, null), [matchId, store]);

  const opened = useRef<Promise<Scoring> | null>(null);
  useEffect(() => {
    const opening = openScoring(matchId, store, (id, commands) => latestSend.current(id, commands));
    opened.current = opening;
    return () => {
      opened.current = null;
      void opening.then((scoring) => scoring.stop());
    };
  }, [matchId, store]);

  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const calls = useMemo(() => {
    const scoring = (): Promise<Scoring> =>
      opened.current ?? Promise.reject(new Error('The pad is not open.'));
    return {
      submit: async (command: Command, names?: NewNames) => (await scoring()).submit(command, names),
      retry: async () => (await scoring()).retry(),
      discard: async (commandId: CommandId) => (await scoring()).discard(commandId),
      exportLog: () => exportLog(matchId, store.read()),
    };
  }, [matchId, store]);
  return useMemo(() => ({ ...state, ...penView(state), ...calls }), [state, calls]);
};
