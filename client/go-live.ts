// A store kept live in a browser: its clock, chance, network and page. The connection's code is loaded when it is first
// needed, so that a page shows its match before it. Doesn't know the pen.
import type { MatchId } from '@/engine';
import { makeLiveTokens } from './live-token';
import { browserPage } from './page';
import type { ConnectionParts } from './socket';
import type { MatchStore } from './store';

/** Before the code of the connection is fetched again, where that failed. Milliseconds. */
const fetchAgainMs = 5_000;

/** Fetches the connection's code before it is needed; where there is no network for it, going live finds that out. */
export const fetchConnection = async (): Promise<boolean> => {
  try {
    await import('./socket');
    return true;
  } catch {
    return false;
  }
};

/** Keeps the store live until the answer is called. `code`: of a private match. */
export const goLive = (matchId: MatchId, store: MatchStore, code: string | null): (() => void) => {
  const now = (): number => Date.now();
  const parts: ConnectionParts = {
    matchId,
    store,
    tokens: makeLiveTokens(matchId, code, now),
    page: browserPage,
    origin: '',
    now,
    chance: Math.random,
    delays: { firstMs: 1_000, longestMs: 15_000 },
    connectMs: 8_000,
  };
  let end: (() => void) | null = null;
  let left = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = async (): Promise<void> => {
    try {
      const { connectLive } = await import('./socket');
      if (!left) end = connectLive(parts);
    } catch {
      // The code could not be fetched: there is no network yet.
      store.setLink({ kind: 'offline', since: now() });
      if (!left) timer = setTimeout(() => void connect(), fetchAgainMs);
    }
  };
  void connect();
  return () => {
    left = true;
    clearTimeout(timer);
    end?.();
  };
};
