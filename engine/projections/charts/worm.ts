// The worm: the score as it grew, ball by ball, with the wickets on it. Doesn't know pixels.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Seq } from '../../vocabulary/ids';
import type { Innings } from '../../vocabulary/state';

/** After a delivery. `balls`: by the umpire's count of overs (a wide doesn't move it). */
export type WormPoint = {
  readonly seq: Seq;
  readonly balls: number;
  readonly score: number;
  readonly wickets: number;
  readonly wicketFell: boolean;
};

/** From the first ball on; the start (nought, or penalty runs brought in) is no point. */
export const worm = (innings: Innings, { ballsPerOver }: PlayingConditions): WormPoint[] =>
  innings.balls.map((ball) => ({
    seq: ball.seq,
    balls: ball.over * ballsPerOver + ball.ballInOver,
    score: ball.score,
    wickets: ball.wickets,
    wicketFell: ball.out !== null,
  }));
