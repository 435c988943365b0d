// An innings in the few figures a scoreboard shows: score, overs, rates, what is needed. Doesn't know names or words.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Innings, MatchState } from '../vocabulary/state';

/** The innings in play, or the last one played; null before the first. */
export const currentInnings = (state: MatchState): Innings | null => state.innings.at(-1) ?? null;

/** Runs and wickets as "145/4", for a side of any size. */
export const scoreText = (innings: Innings): string => `${innings.runs}/${innings.wickets}`;

/**
 * Overs by the umpire's count: whole overs, and the legal balls of the one that isn't whole. A miscounted over is one
 * over, however many balls were bowled in it (Law 17.5).
 */
export function oversBowled(innings: Innings): { readonly overs: number; readonly balls: number } {
  const last = innings.overs.at(-1);
  const overs = innings.overs.filter((over) => over.complete).length;
  return { overs, balls: last === undefined || last.complete ? 0 : last.legalBalls };
}

/** Overs as "15.3" and "15": a scoreboard's writing, not a decimal number. */
export function oversText(innings: Innings): string {
  const { overs, balls } = oversBowled(innings);
  return oversFigure(overs, balls);
}

/** "15.3", or "15" where no ball is over. */
export const oversFigure = (overs: number, balls: number): string =>
  balls === 0 ? String(overs) : `${overs}.${balls}`;

/** Rounded to two places, as rates are shown. */
export const toTwoPlaces = (figure: number): number => Math.round(figure * 100) / 100;

/** Runs per over of the match's own length, two places; null where no ball counts yet. */
export const ratePerOver = (runs: number, balls: number, ballsPerOver: number): number | null =>
  balls === 0 ? null : toTwoPlaces((runs * ballsPerOver) / balls);

/** Runs per over of the innings; null before its first legal ball. */
export const runRate = (innings: Innings, conditions: PlayingConditions): number | null =>
  ratePerOver(innings.runs, innings.legalBalls, conditions.ballsPerOver);

/** Balls the innings may still last by the umpire's count of overs; null where it has no limit. */
export function ballsLeft(innings: Innings, conditions: PlayingConditions): number | null {
  if (innings.ballsAllotted === null) return null;
  const { overs, balls } = oversBowled(innings);
  const used = overs * conditions.ballsPerOver + Math.min(balls, conditions.ballsPerOver);
  return Math.max(0, innings.ballsAllotted - used);
}

/** What the side batting needs: runs to win, and balls where there is a limit. */
export type Equation = { readonly runs: number; readonly balls: number | null };

/** "Need 52 off 34" as figures; null where there is no target, or nothing is needed any more. */
export function equation(innings: Innings, conditions: PlayingConditions): Equation | null {
  if (innings.target === null || innings.ended !== null) return null;
  const runs = innings.target.runs - innings.runs;
  return runs <= 0 ? null : { runs, balls: ballsLeft(innings, conditions) };
}

/** Runs per over needed to win, two places; null where nothing is needed or the overs have no limit. */
export function requiredRate(innings: Innings, conditions: PlayingConditions): number | null {
  const needed = equation(innings, conditions);
  if (needed === null || needed.balls === null) return null;
  return ratePerOver(needed.runs, needed.balls, conditions.ballsPerOver);
}

/** Runs per over of the last six overs bowled (of all, where fewer were), two places; null before the first legal ball. */
export function lastSixOversRate(innings: Innings, conditions: PlayingConditions): number | null {
  const wanted = 6 * conditions.ballsPerOver;
  let counted = 0;
  let from = innings.balls.length;
  while (from > 0) {
    const ball = innings.balls[from - 1];
    if (ball === undefined || (ball.counts && counted === wanted)) break;
    if (ball.counts) counted += 1;
    from -= 1;
  }
  const before = innings.balls[from - 1]?.score ?? 0;
  return ratePerOver(innings.runs - before, counted, conditions.ballsPerOver);
}
