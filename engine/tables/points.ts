// What a match is worth in a league: points for each result and bonus points, all of it the competition's data. Doesn't
// know which league.
import type { SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Innings, MatchState } from '../vocabulary/state';
import { matchInnings, runsOf } from '../match/current';
import { ratedMatch } from './net-run-rate';

/** A bonus as a league's rules have it. `withinBalls`: only what came by that ball of the first innings; null, all of it. */
export type Bonus =
  /** The winner scored at least so many times as fast as the loser. Points. */
  | { readonly kind: 'fasterThan'; readonly ratio: number; readonly points: number }
  /** A point for each mark of runs that the side reached in its first innings. */
  | { readonly kind: 'batting'; readonly marks: readonly number[]; readonly withinBalls: number | null }
  /** A point for each mark of wickets that the side took in the other's first innings. */
  | { readonly kind: 'bowling'; readonly marks: readonly number[]; readonly withinBalls: number | null }
  /** For the lead on the first innings of a drawn match. Points. */
  | { readonly kind: 'firstInningsLead'; readonly points: number };

export type PointsRules = {
  readonly win: number;
  readonly loss: number;
  readonly tie: number;
  readonly draw: number;
  readonly noResult: number;
  readonly bonuses: readonly Bonus[];
};

export type Points = { readonly result: number; readonly bonus: number };

/** What the match is worth to this side; null while it has no result. */
export function pointsOf(state: MatchState, side: SideIndex, rules: PointsRules): Points | null {
  if (state.result === null) return null;
  const bonus = rules.bonuses.reduce((sum, each) => sum + bonusOf(state, side, each), 0);
  return { result: resultPoints(state.result, side, rules), bonus };
}

function resultPoints(
  result: NonNullable<MatchState['result']>,
  side: SideIndex,
  rules: PointsRules,
): number {
  switch (result.kind) {
    case 'win':
      return result.winner === side ? rules.win : rules.loss;
    case 'tie':
      return rules.tie;
    case 'draw':
      return rules.draw;
    case 'noResult':
      return rules.noResult;
  }
}

function bonusOf(state: MatchState, side: SideIndex, bonus: Bonus): number {
  switch (bonus.kind) {
    case 'fasterThan':
      return wonFaster(state, side, bonus.ratio) ? bonus.points : 0;
    case 'batting':
      return marksReached(bonus.marks, within(firstInnings(state, side), bonus.withinBalls).runs);
    case 'bowling':
      return marksReached(
        bonus.marks,
        within(firstInnings(state, otherSide(side)), bonus.withinBalls).wickets,
      );
    case 'firstInningsLead':
      return state.result?.kind === 'draw' && ledOnFirst(state, side) ? bonus.points : 0;
  }
}

const marksReached = (marks: readonly number[], reached: number): number =>
  marks.filter((mark) => reached >= mark).length;

const firstInnings = (state: MatchState, side: SideIndex): Innings | null =>
  matchInnings(state).find((innings) => innings.batting === side) ?? null;

/** Score and wickets of the innings by its `balls`th legal ball. */
function within(innings: Innings | null, balls: number | null): { runs: number; wickets: number } {
  if (innings === null) return { runs: 0, wickets: 0 };
  if (balls === null || innings.legalBalls <= balls) return innings;
  let counted = 0;
  let reached = { runs: innings.penaltiesBefore, wickets: 0 };
  for (const ball of innings.balls) {
    if (ball.counts) counted += 1;
    if (counted > balls) break;
    reached = { runs: ball.score, wickets: ball.wickets };
  }
  return reached;
}

function wonFaster(state: MatchState, side: SideIndex, ratio: number): boolean {
  if (state.result?.kind !== 'win' || state.result.winner !== side) return false;
  const rated = ratedMatch(state, side);
  if (rated === null || rated.made.balls === 0) return false;
  const { made, given } = rated;
  return made.runs * given.balls >= ratio * given.runs * made.balls;
}

const ledOnFirst = (state: MatchState, side: SideIndex): boolean => {
  const firsts = [firstInnings(state, 0), firstInnings(state, 1)].filter((innings) => innings !== null);
  return firsts.length === 2 && runsOf(firsts, side) > runsOf(firsts, otherSide(side));
};
