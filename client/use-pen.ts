'use client';
// A scorer's pen on a live match: the pad shows a tap at once, the device keeps it, the server records it.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Command, CommandId } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import { goLive } from './go-live';
import { openScoring, type OpenPad, type PadMatch } from './open-scoring';
import type { Pen } from './pen';
import { exportMatch } from './device/match-file';
import { penView } from './pen-view';
import type { Send } from './sender';
import { makeSpeculation } from './speculation';
import { makeStore } from './store';

export type PenOptions = {
  readonly match: PadMatch;
  /** How one command is sent: the page's server action, or the call. */
  readonly send: Send;
};

/** One match for as long as the component lives: give it a key where the match may change. */
export const usePen = ({ match, send }: PenOptions): Pen => {
  const [opened] = useState(match);
  const [store] = useState(() => makeStore(opened.initial, null, makeSpeculation(), 'inFull'));
  const [code, setCode] = useState(opened.code);
  const isKnown = code !== null;
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });
  // Before the server knows the match there is nothing to be live with.
  useEffect(() => (isKnown ? goLive(opened.id, store, null) : undefined), [opened.id, store, isKnown]);

  const scoringOf = useRef<Promise<OpenPad> | null>(null);
  /** The same, once it is open. */
  const padOf = useRef<OpenPad | null>(null);
  useEffect(() => {
    const opening = openScoring({
      match: opened,
      store,
      sendOne: (id, commands) => latestSend.current(id, commands),
      onArranged: setCode,
    });
    scoringOf.current = opening;
    opening.then(
      (pad) => {
        if (scoringOf.current === opening) padOf.current = pad;
      },
      // A browser that keeps nothing is said, not thrown: the pad shows why it takes no tap.
      () => store.setStorage('closed'),
    );
    return () => {
      scoringOf.current = null;
      padOf.current = null;
      opening.then((scoring) => scoring.stop()).catch(() => store.setStorage('closed'));
    };
  }, [opened, store]);

  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const calls = useMemo(() => {
    const scoring = (): Promise<OpenPad> =>
      scoringOf.current ?? Promise.reject(new Error('The pad is not open.'));
    return {
      // At once where the pad is open: what the tap changes on the page and in the book is drawn together.
      submit: async (command: Command, names?: NewNames) =>
        (padOf.current ?? (await scoring())).submit(command, names),
      retry: async () => (await scoring()).retry(),
      discard: async (commandId: CommandId) => (await scoring()).discard(commandId),
      enterApart: async (ids: readonly CommandId[]) => (await scoring()).enterApart(ids),
      dropApart: async (ids: readonly CommandId[]) => (await scoring()).dropApart(ids),
      showCode: async () => (await scoring()).lease.showCode(store.have()),
      handOver: async (given: string, confirmed: boolean) =>
        (await scoring()).lease.handOver(given, store.have(), confirmed),
      takePen: async () => (await scoring()).lease.take(),
      exported: () =>
        exportMatch({ ...opened, code, plan: code === null ? opened.plan : null }, store.read(), new Date()),
    };
  }, [opened, store, code]);
  return useMemo(() => ({ ...state, ...penView(state), ...calls, code }), [state, calls, code]);
};
