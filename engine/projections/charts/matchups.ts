// Batter against bowler: what each made off the other. Doesn't know names.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { PlayerId } from '../../vocabulary/ids';
import type { Ball, Innings } from '../../vocabulary/state';
import { boundaryOf } from '../commentary';
import { strikeRate } from '../figures';
import { isBowlersWicket } from '../milestones';

/** `runs` off the bat, `balls` faced (a no-ball is faced, a wide is not), `outs` that are the bowler's. */
export type Matchup = {
  readonly batter: PlayerId;
  readonly bowler: PlayerId;
  readonly runs: number;
  readonly balls: number;
  readonly dots: number;
  readonly fours: number;
  readonly sixes: number;
  readonly outs: number;
  readonly strikeRate: number | null;
};

/** Every pair that met in the innings, in the order they first did. */
export function matchups(innings: Innings, conditions: PlayingConditions): Matchup[] {
  const met = new Map<string, Ball[]>();
  for (const ball of innings.balls) {
    const pair = JSON.stringify([ball.striker, ball.bowler]);
    met.set(pair, [...(met.get(pair) ?? []), ball]);
  }
  return [...met.values()].flatMap((balls) => {
    const [first] = balls;
    return first === undefined ? [] : [matchup(first, balls, conditions)];
  });
}

function matchup({ striker, bowler }: Ball, balls: readonly Ball[], conditions: PlayingConditions): Matchup {
  const faced = balls.filter((ball) => ball.delivery.call !== 'wide');
  const runs = faced.reduce((sum, ball) => sum + ball.batRuns, 0);
  const boundaries = faced.map((ball) => boundaryOf(ball, conditions));
  return {
    batter: striker,
    bowler,
    runs,
    balls: faced.length,
    dots: faced.filter((ball) => ball.batRuns === 0).length,
    fours: boundaries.filter((boundary) => boundary === 'FOUR').length,
    sixes: boundaries.filter((boundary) => boundary === 'SIX').length,
    outs: balls.filter((ball) => isBowlersWicket(ball) && ball.out === striker).length,
    strikeRate: strikeRate(runs, faced.length),
  };
}
