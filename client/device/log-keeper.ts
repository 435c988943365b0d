// Follows a store: what the server confirmed lies on the device soon after it is here, so that a pad opened without a
// network shows the whole match. One writing at a time. Doesn't know what is pending.
import type { MatchId } from '@/engine';
import type { StoreState } from '../store';
import type { KeptMatches } from './kept-match';

/** `seq`: how far the log lies on the device already. Answers the way to bring it level; rejects where it can't be kept. */
export const makeLogKeeper = (
  matches: KeptMatches,
  matchId: MatchId,
  read: () => StoreState,
  seq: number,
): (() => Promise<void>) => {
  let keptTo = seq;
  let roster = read().roster;
  let last: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const state = read();
    const { entries } = state.book;
    if (entries.length === keptTo && state.roster === roster) return;
    await matches.follow(matchId, entries.slice(keptTo), state.roster);
    keptTo = entries.length;
    roster = state.roster;
  };
  return () => {
    // A writing that failed is told to whoever asked for it; the next one tries the same again.
    last = last.then(write, write);
    return last;
  };
};
