// Stumps, and the end of the last day. Laws 12 and 16.5. Doesn't know sessions or the clock.
import type { Match } from '../match/current';

/** On the last day of a match without limit of overs the match is drawn; else play goes on another day. */
export function endDay(match: Match): Match {
  const isLast = match.day >= match.conditions.days && match.conditions.ballsPerInnings === null;
  if (isLast) return { ...match, word: { kind: 'drawn' } };
  return { ...match, day: match.day + 1, stopped: 'stumps' };
}
