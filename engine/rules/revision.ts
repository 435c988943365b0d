// Fewer balls, another target, or both: as the umpires gave them. A competition's rule (DLS, VJD and others); the figure
// is the umpires', nothing is worked out here. Between innings it waits for the next.
import type { Fact } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { refuse } from '../match/refuse';
import { nextIsChase } from './target';

/** Whether the innings in progress, or the next, can be revised so. */
export function checkRevision(match: Match, fact: Fact<'inningsRevised'>): Refusal | null {
  const notHere = (why: string) => refuse('NOT_ALLOWED_HERE', null, { why });
  if (fact.ballsPerInnings === null && fact.target === null) return notHere('nothingRevised');
  const innings = inningsInProgress(match);
  const isChase = innings === null ? nextIsChase(match) : innings.target !== null;
  if (fact.target !== null && !isChase) return notHere('noTarget');
  return null;
}

const revised = (innings: Innings, fact: Fact<'inningsRevised'>): Innings => ({
  ...innings,
  ballsAllotted: fact.ballsPerInnings ?? innings.ballsAllotted,
  target: fact.target === null ? innings.target : { runs: fact.target, method: fact.method },
});

/** Enters the umpires’ figures for the innings in progress, or keeps them for the next. */
export function reviseInnings(match: Match, fact: Fact<'inningsRevised'>): Match {
  const innings = inningsInProgress(match);
  if (innings !== null) return withInnings(match, revised(innings, fact));
  const before = match.waiting.revision;
  const revision = {
    ballsPerInnings: fact.ballsPerInnings ?? before?.ballsPerInnings ?? null,
    target: fact.target ?? before?.target ?? null,
    method: fact.method,
  };
  return { ...match, waiting: { ...match.waiting, revision } };
}
