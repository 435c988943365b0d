// What is said of a ball beside the score: where it went, how it was played, a note, a film. No Law; a scorer's margin.
// Changes no figure, no strike and no result.
import type { Fact } from '../vocabulary/facts';
import type { Seq } from '../vocabulary/ids';
import type { Ball, Innings, MatchState } from '../vocabulary/state';

/** The ball that an entry bowled, wherever it stands; null where none does. */
export function ballOf(state: MatchState, seq: Seq): Ball | null {
  for (const innings of state.innings.toReversed()) {
    const ball = innings.balls.findLast((each) => each.seq === seq);
    if (ball !== undefined) return ball;
  }
  return null;
}

const remarked = (innings: Innings, { target, remark }: Fact<'ballRemarked'>): Innings => {
  const place = innings.balls.findLastIndex((ball) => ball.seq === target);
  const ball = innings.balls[place];
  if (ball === undefined) return innings;
  const said: Ball = { ...ball, delivery: { ...ball.delivery, remark } };
  return { ...innings, balls: innings.balls.with(place, said) };
};

/** The match with the remark on its ball; as it was where the ball was taken back since. */
export const remarkBall = <M extends MatchState>(match: M, fact: Fact<'ballRemarked'>): M => ({
  ...match,
  innings: match.innings.map((innings) => remarked(innings, fact)),
});
