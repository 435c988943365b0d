// One batter's and one bowler's figures as a board shows them. Doesn't know names.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { BatterLine, BowlerLine, Innings } from '../vocabulary/state';
import { ratePerOver, toTwoPlaces, oversFigure } from './score';

export type BatterFigures = {
  readonly player: PlayerId;
  readonly runs: number;
  readonly balls: number;
  readonly fours: number;
  readonly sixes: number;
  /** Runs per 100 balls, two places; null before the first ball. */
  readonly strikeRate: number | null;
};

export type BowlerFigures = {
  readonly player: PlayerId;
  /** "3.2". */
  readonly overs: string;
  readonly maidens: number;
  readonly runs: number;
  readonly wickets: number;
  /** Runs per over of the match's own length, two places; null before the first legal ball. */
  readonly economy: number | null;
};

export const strikeRate = (runs: number, balls: number): number | null =>
  balls === 0 ? null : toTwoPlaces((runs * 100) / balls);

export const batterFigures = ({ player, runs, balls, fours, sixes }: BatterLine): BatterFigures => ({
  player,
  runs,
  balls,
  fours,
  sixes,
  strikeRate: strikeRate(runs, balls),
});

export const bowlerFigures = (line: BowlerLine, conditions: PlayingConditions): BowlerFigures => ({
  player: line.player,
  overs: oversFigure(line.overs, line.ballsOver),
  maidens: line.maidens,
  runs: line.runs,
  wickets: line.wickets,
  economy: ratePerOver(line.runs, line.balls, conditions.ballsPerOver),
});

/** The batter's figures in the innings: nought where they have not batted. */
export function figuresOfBatter(innings: Innings, player: PlayerId): BatterFigures {
  const line = innings.batters.find((batter) => batter.player === player);
  if (line !== undefined) return batterFigures(line);
  return { player, runs: 0, balls: 0, fours: 0, sixes: 0, strikeRate: null };
}

/** The bowler's figures in the innings: nought where they have not bowled. */
export function figuresOfBowler(
  innings: Innings,
  player: PlayerId,
  conditions: PlayingConditions,
): BowlerFigures {
  const line = innings.bowlers.find((bowler) => bowler.player === player);
  if (line !== undefined) return bowlerFigures(line, conditions);
  return { player, overs: '0', maidens: 0, runs: 0, wickets: 0, economy: null };
}
