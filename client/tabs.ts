// The tabs of one device that have the same match open: one sends at a time, and each tells the others when it changed the
// outbox. Doesn't know what is in it.
import type { MatchId } from '@/engine';

export type Tabs = {
  readonly alone: (task: () => Promise<void>) => Promise<void>;
  /** Heard by no one after this tab closed. */
  readonly sayChanged: () => void;
  readonly close: () => void;
};

/** As much of the browser's LockManager as is used. */
export type Locks = { readonly request: (name: string, task: () => Promise<void>) => Promise<void> };

/** `locks`: null where the browser has none (a page over plain HTTP). */
export const openTabs = (matchId: MatchId, locks: Locks | null, onChanged: () => void): Tabs => {
  const name = `scorebox outbox ${matchId}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = onChanged;
  let closed = false;
  return {
    alone: async (task) => {
      if (locks === null) await task();
      else await locks.request(name, task);
    },
    sayChanged: () => {
      if (!closed) channel.postMessage('changed');
    },
    close: () => {
      closed = true;
      channel.close();
    },
  };
};
