// How hard the batters go at it: by the length of the innings, what is left of it, what is needed, and who is in. A guess
// at how people bat, no rule of the game.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';

const within = (least: number, most: number, figure: number): number =>
  Math.min(most, Math.max(least, figure));

/** By the balls of a whole innings: 0 blocks everything, 1 swings at everything. */
function byLength(balls: number | null): number {
  if (balls === null) return 0.14;
  if (balls <= 36) return 0.95;
  if (balls <= 130) return 0.7;
  return balls <= 320 ? 0.42 : 0.25;
}

/** What a ball must bring from here. Runs; null where nothing is chased against the clock. */
function neededPerBall(innings: Innings): number | null {
  if (innings.target === null || innings.ballsAllotted === null) return null;
  const balls = Math.max(1, innings.ballsAllotted - innings.legalBalls);
  return (innings.target.runs - innings.runs) / balls;
}

/** 0 to 1. */
export function tempoOf(innings: Innings, conditions: PlayingConditions): number {
  const usual = byLength(conditions.ballsPerInnings);
  const needed = neededPerBall(innings);
  if (needed !== null) return within(0.1, 1, (needed - 0.35) / 1.35);
  if (innings.ballsAllotted === null) return within(0.1, 0.4, usual + (innings.runs > 350 ? 0.12 : 0));
  const gone = innings.legalBalls / innings.ballsAllotted;
  const slog = gone > 0.8 ? 0.22 : 0;
  return within(0.1, 1, usual + slog - innings.wickets * 0.025);
}

/** How good a batter is, from 0.4 (the last in the order) to 1. */
export function skillOf(state: MatchState, innings: Innings, player: PlayerId): number {
  const order = state.sides?.[innings.batting].players ?? [];
  const place = order.indexOf(player) / Math.max(1, order.length - 1);
  return place <= 0.5 ? 1 : within(0.4, 1, 1.6 - 1.2 * place);
}
