// A bowler suspended by the umpires goes at once, the over to be finished by another. Laws 41.3, 41.6 to 41.9, 41.13.
// Doesn't know the offence: whether for the innings or the match is the umpires' word.
import type { Fact } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { refuse } from '../match/refuse';
import { isOnEitherSide } from './arrangement';

/** Whether there is such a bowler to suspend. */
export const checkSuspension = (match: Match, { bowler }: Fact<'bowlerSuspended'>): Refusal | null =>
  isOnEitherSide(match, bowler) ? null : refuse('NOT_IN_SIDE', '41');

/** Suspends a bowler; in the middle of an over another is awaited. */
export function suspend(match: Match, { bowler, until }: Fact<'bowlerSuspended'>): Match {
  const suspension = { player: bowler, until, innings: match.innings.length };
  const noted = { ...match, suspended: [...match.suspended, suspension] };
  const innings = inningsInProgress(noted);
  return innings?.bowler === bowler ? withInnings(noted, { ...innings, bowler: null }) : noted;
}
