// What one ball adds to the lines of the striker and the bowler. Scoring conventions: a ball faced is every delivery but
// a wide; fours and sixes are boundaries only. Doesn't know overs or wickets that are nobody's.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { Ball, BatterLine, BowlerLine } from '../vocabulary/state';
import { boundaryStands } from './runs';

/** The line of a batter who has just come in. */
export const freshBatter = (player: PlayerId): BatterLine => ({
  player,
  runs: 0,
  balls: 0,
  fours: 0,
  sixes: 0,
  status: 'batting',
  out: null,
});

const freshBowler = (player: PlayerId): BowlerLine => ({
  player,
  balls: 0,
  overs: 0,
  ballsOver: 0,
  maidens: 0,
  runs: 0,
  wickets: 0,
  wides: 0,
  noBalls: 0,
  wideRuns: 0,
  noBallRuns: 0,
  dots: 0,
});

/** Whether a delivery counts as faced: every one but a wide. */
export const isFaced = (ball: Ball): boolean => ball.delivery.call !== 'wide';

/** Whether the runs off the bat are one boundary of this worth: not run, not helped on by a throw. */
export const isBoundaryOf = (ball: Ball, worth: number): boolean =>
  ball.delivery.boundary?.overthrow === false &&
  boundaryStands(ball.delivery) &&
  ball.delivery.boundary.allowance === worth &&
  ball.batRuns === worth;

function faced(line: BatterLine, ball: Ball, conditions: PlayingConditions): BatterLine {
  return {
    player: line.player,
    runs: line.runs + ball.batRuns,
    balls: line.balls + (isFaced(ball) ? 1 : 0),
    fours: line.fours + (isBoundaryOf(ball, conditions.fourRuns) ? 1 : 0),
    sixes: line.sixes + (isBoundaryOf(ball, conditions.sixRuns) ? 1 : 0),
    status: line.status,
    out: line.out,
  };
}

/** The batters' lines with a ball faced by its striker. */
export const creditStriker = (
  lines: readonly BatterLine[],
  ball: Ball,
  conditions: PlayingConditions,
): readonly BatterLine[] =>
  lines.map((line) => (line.player === ball.striker ? faced(line, ball, conditions) : line));

function bowled(line: BowlerLine, ball: Ball, wicket: boolean): BowlerLine {
  const { call } = ball.delivery;
  const legal = ball.counts ? 1 : 0;
  return {
    player: line.player,
    balls: line.balls + legal,
    overs: line.overs,
    ballsOver: line.ballsOver + legal,
    maidens: line.maidens,
    runs: line.runs + ball.bowlerRuns,
    wickets: line.wickets + (wicket ? 1 : 0),
    wides: line.wides + (call === 'wide' ? 1 : 0),
    noBalls: line.noBalls + (call === 'noBall' ? 1 : 0),
    wideRuns: line.wideRuns + ball.extras.wides,
    noBallRuns: line.noBallRuns + ball.extras.noBalls,
    dots: line.dots + (ball.bowlerRuns === 0 ? 1 : 0),
  };
}

/** The bowlers' lines with a ball bowled; a bowler's first ball opens their line. */
export function chargeBowler(
  lines: readonly BowlerLine[],
  ball: Ball,
  wicket: boolean,
): readonly BowlerLine[] {
  const known = lines.some((line) => line.player === ball.bowler);
  const all = known ? lines : [...lines, freshBowler(ball.bowler)];
  return all.map((line) => (line.player === ball.bowler ? bowled(line, ball, wicket) : line));
}
