// Plain requests that wait for a match to move on, for readers without a stream (an overlay on air asks so). Doesn't know
// what they are told then.
import type { MatchId } from '@/engine';

export type Waiting = {
  /** Resolves when the match moves, at the latest after `ms`. */
  readonly until: (id: MatchId, ms: number) => Promise<void>;
  readonly wake: (id: MatchId) => void;
  /** Wakes all: the server goes down. */
  readonly close: () => void;
};

/** So many may wait at once; whoever comes then waits a moment only, and asks again. */
const most = 5_000;
const aMomentMs = 1_000;

export const makeWaiting = (): Waiting => {
  const waiting = new Map<MatchId, Set<() => void>>();
  let count = 0;
  let closed = false;

  return {
    until: (id, ms) => {
      if (closed) return Promise.resolve();
      return new Promise((resolve) => {
        const crowded = count >= most;
        const others = waiting.get(id) ?? new Set();
        const timer = setTimeout(() => wake(), crowded ? Math.min(ms, aMomentMs) : ms);
        const wake = (): void => {
          clearTimeout(timer);
          if (!others.delete(wake)) return;
          count -= 1;
          if (others.size === 0 && waiting.get(id) === others) waiting.delete(id);
          resolve();
        };
        others.add(wake);
        count += 1;
        waiting.set(id, others);
      });
    },
    wake: (id) => {
      for (const wake of [...(waiting.get(id) ?? [])]) wake();
    },
    close: () => {
      closed = true;
      for (const ones of [...waiting.values()]) for (const wake of [...ones]) wake();
    },
  };
};
