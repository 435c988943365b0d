// A stretch of balls in figures: runs, wickets, balls, dots, boundaries. What a phase, a matchup and a spell are made of.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Ball } from '../../vocabulary/state';
import { boundaryOf } from '../commentary';

/** Runs are all the side's; `balls` legal; `dots` deliveries that brought the side nothing. */
export type Stretch = {
  readonly runs: number;
  readonly wickets: number;
  readonly balls: number;
  readonly dots: number;
  readonly fours: number;
  readonly sixes: number;
};

/** The figures of these balls. */
export function stretchOf(balls: readonly Ball[], conditions: PlayingConditions): Stretch {
  const count = (is: (ball: Ball) => boolean): number => balls.filter(is).length;
  return {
    runs: balls.reduce((sum, ball) => sum + ball.runs, 0),
    wickets: count((ball) => ball.out !== null),
    balls: count((ball) => ball.counts),
    dots: count((ball) => ball.runs === 0),
    fours: count((ball) => boundaryOf(ball, conditions) === 'FOUR'),
    sixes: count((ball) => boundaryOf(ball, conditions) === 'SIX'),
  };
}
