// An innings closed by word: declared in play, forfeited before it began (Law 15), or closed by time or agreement (13.3).
// Doesn't know what follows from it.
import type { Fact } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { notAwaited } from '../match/refuse';
import { closeInnings } from './innings-end';
import { addInnings, battingNext, freshInnings, isInningsDue } from './innings-order';

/** Forfeited before it begins, anything else once it has (15.1, 15.2). */
export function checkClosing(match: Match, { reason }: Fact<'inningsClosed'>): Refusal | null {
  const isTime = reason === 'forfeited' ? isInningsDue(match) : inningsInProgress(match) !== null;
  return isTime ? null : notAwaited(match);
}

/** Closes the innings in progress, or forfeits the one about to begin. */
export function closeByWord(match: Match, { reason }: Fact<'inningsClosed'>): Match {
  if (reason === 'forfeited') {
    return addInnings(match, closeInnings(freshInnings(match, battingNext(match)), reason));
  }
  const innings = inningsInProgress(match);
  return innings === null ? match : withInnings(match, closeInnings(innings, reason));
}
