// Penalty runs: to whose innings they go. Law 41.17 (41.18 in the 2017 Code): the innings in progress for the side
// batting; for the other its last innings, or the next where it has not batted. Doesn't know why they were awarded.
import type { SideIndex } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { putOnPenalty } from './partnerships';
import { raiseTarget } from './target';

const withPenalty = (innings: Innings, runs: number): Innings => ({
  ...innings,
  runs: innings.runs + runs,
  extras: { ...innings.extras, penalties: innings.extras.penalties + runs },
});

const afterInnings = (innings: Innings, runs: number): Innings => ({
  ...withPenalty(innings, runs),
  penaltiesAfter: innings.penaltiesAfter + runs,
});

function keepForNextInnings(match: Match, side: SideIndex, runs: number): Match {
  const [home, away] = match.waiting.penalties;
  const penalties: readonly [number, number] = side === 0 ? [home + runs, away] : [home, away + runs];
  return { ...match, waiting: { ...match.waiting, penalties } };
}

/** The innings a side has completed that counts now: in a super over only one of the same super over does. */
function lastInningsOf(match: MatchState, side: SideIndex): Innings | undefined {
  const last = match.innings.at(-1);
  const inFirstHalf =
    last?.superOver === true && match.innings.filter((each) => each.superOver).length % 2 === 1;
  if (inFirstHalf && last?.batting !== side) return undefined;
  return match.innings.filter((each) => each.batting === side).at(-1);
}

/** Awards runs to a side, whichever bats, before, during or after any innings. */
export function awardPenalty(match: Match, side: SideIndex, runs: number): Match {
  const current = inningsInProgress(match);
  if (current?.batting === side) return withInnings(match, putOnPenalty(withPenalty(current, runs), runs));
  const target = lastInningsOf(match, side);
  if (target === undefined) return keepForNextInnings(match, side, runs);
  const innings = match.innings.map((each) => (each === target ? afterInnings(each, runs) : each));
  return raiseLastTarget({ ...match, innings }, otherSide(side), runs);
}

function raiseLastTarget(match: Match, chasing: SideIndex, runs: number): Match {
  const last = match.innings.at(-1);
  return last?.batting === chasing ? withInnings(match, raiseTarget(last, runs)) : match;
}
