// The innings in play on one small board: score, overs, rates, target, who is at the wicket, who bowls, this over.
// Speaks in ids; doesn't know names.
import type { SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Ball, Innings, MatchState } from '../vocabulary/state';
import type { PlayingConditions } from '../vocabulary/conditions';
import { figuresOfBatter, figuresOfBowler, type BatterFigures, type BowlerFigures } from './figures';
import {
  currentInnings,
  equation,
  lastSixOversRate,
  oversText,
  requiredRate,
  runRate,
  scoreText,
  type Equation,
} from './score';
import { thisOver } from './symbols';

/** How an innings stands. Rates in runs per over. */
export type Standing = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly bowling: SideIndex;
  readonly score: string;
  readonly overs: string;
  readonly runRate: number | null;
  readonly requiredRate: number | null;
  readonly lastSixOversRate: number | null;
  readonly target: number | null;
};

export function standingOf(innings: Innings, conditions: PlayingConditions): Standing {
  return {
    number: innings.number,
    batting: innings.batting,
    bowling: otherSide(innings.batting),
    score: scoreText(innings),
    overs: oversText(innings),
    runRate: runRate(innings, conditions),
    requiredRate: requiredRate(innings, conditions),
    lastSixOversRate: lastSixOversRate(innings, conditions),
    target: innings.target?.runs ?? null,
  };
}

/** The board of the innings in play (or the last one played). An empty end of the pitch, and no bowler yet, are null. */
export type Digest = Standing & {
  readonly equation: Equation | null;
  readonly striker: BatterFigures | null;
  readonly nonStriker: BatterFigures | null;
  readonly bowler: BowlerFigures | null;
  readonly thisOver: readonly string[];
  readonly freeHit: boolean;
  readonly lastBall: Ball | null;
};

/** The digest of the innings in play; null before the first innings. */
export function digest(state: MatchState): Digest | null {
  const innings = currentInnings(state);
  const { conditions } = state;
  if (innings === null || conditions === null) return null;
  const { striker, nonStriker, bowler } = innings;
  return {
    ...standingOf(innings, conditions),
    equation: equation(innings, conditions),
    striker: striker === null ? null : figuresOfBatter(innings, striker),
    nonStriker: nonStriker === null ? null : figuresOfBatter(innings, nonStriker),
    bowler: bowler === null ? null : figuresOfBowler(innings, bowler, conditions),
    thisOver: thisOver(innings),
    freeHit: innings.freeHit,
    lastBall: innings.balls.at(-1) ?? null,
  };
}

/** The last delivery of the match; null before the first. */
export const lastBall = (state: MatchState): Ball | null =>
  state.innings.findLast((innings) => innings.balls.length > 0)?.balls.at(-1) ?? null;

/** Runs by which the side batting leads (or trails, below nought) over all innings so far; super overs apart. */
export function lead(state: MatchState, side: SideIndex): number {
  return state.innings
    .filter((innings) => !innings.superOver)
    .reduce((sum, innings) => sum + (innings.batting === side ? innings.runs : -innings.runs), 0);
}
