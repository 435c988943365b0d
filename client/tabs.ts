// The tabs of one device that have the same match open: one sends at a time, and each tells the others what became of the
// outbox. Doesn't know what is in it.
import type { CommandId, MatchId } from '@/engine';

/** What one tab tells the others: the outbox changed, or a command was recorded up to `seq`. */
export type TabWord =
  | { readonly kind: 'changed' }
  | { readonly kind: 'recorded'; readonly commandId: CommandId; readonly seq: number };

export type Tabs = {
  readonly alone: (task: () => Promise<void>) => Promise<void>;
  /** Heard by no one after this tab closed. */
  readonly say: (word: TabWord) => void;
  readonly close: () => void;
};

/** As much of the browser's LockManager as is used. */
export type Locks = { readonly request: (name: string, task: () => Promise<void>) => Promise<void> };

/** `locks`: null where the browser has none (a page over plain HTTP). */
export const openTabs = (matchId: MatchId, locks: Locks | null, onWord: (word: TabWord) => void): Tabs => {
  const name = `scorebox outbox ${matchId}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<TabWord>) => onWord(data);
  let closed = false;
  return {
    alone: async (task) => {
      if (locks === null) await task();
      else await locks.request(name, task);
    },
    say: (word) => {
      if (!closed) channel.postMessage(word);
    },
    close: () => {
      closed = true;
      channel.close();
    },
  };
};
