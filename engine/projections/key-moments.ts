// The moments a replay stops at and a report tells: wickets, sixes, milestones, the ball that ended the match. Speaks
// in ids and codes.
import type { Seq } from '../vocabulary/ids';
import type { Ball, MatchState } from '../vocabulary/state';
import { boundaryOf } from './commentary';
import { milestonesOf, type Milestone } from './milestones';

export type KeyMoment = { readonly seq: Seq; readonly innings: number; readonly ball: Ball } & (
  | { readonly kind: 'wicket' | 'six' | 'lastBall' }
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
);

/** Every key moment of the match in the order of play. */
export function keyMoments(state: MatchState): KeyMoment[] {
  const { conditions } = state;
  if (conditions === null) return [];
  const milestones = milestonesOf(state);
  const moments: KeyMoment[] = [];
  for (const innings of state.innings)
    for (const ball of innings.balls) {
      const at = { seq: ball.seq, innings: innings.number, ball };
      if (ball.out !== null) moments.push({ ...at, kind: 'wicket' });
      else if (boundaryOf(ball, conditions) === 'SIX') moments.push({ ...at, kind: 'six' });
      for (const milestone of milestones)
        if (milestone.seq === ball.seq) moments.push({ ...at, kind: 'milestone', milestone });
    }
  const last = state.innings.findLast((innings) => innings.balls.length > 0);
  const ball = last?.balls.at(-1);
  if (state.result !== null && last !== undefined && ball !== undefined)
    moments.push({ seq: ball.seq, innings: last.number, ball, kind: 'lastBall' });
  return moments;
}

/** The `count` moments that tell most, in the order of play. */
export const highlights = (state: MatchState, count: number): KeyMoment[] =>
  keyMoments(state)
    .map((moment, place) => ({ moment, place }))
    .sort((one, other) => weightOf(other.moment) - weightOf(one.moment))
    .slice(0, count)
    .sort((one, other) => one.place - other.place)
    .map(({ moment }) => moment);

function weightOf(moment: KeyMoment): number {
  switch (moment.kind) {
    case 'lastBall':
      return 90;
    case 'wicket':
      return 30;
    case 'six':
      return 10;
    case 'milestone':
      return weightOfMilestone(moment.milestone);
  }
}

function weightOfMilestone(milestone: Milestone): number {
  switch (milestone.kind) {
    case 'hatTrick':
      return 100;
    case 'tenWickets':
    case 'fiveWickets':
      return 80;
    case 'batter':
      return milestone.reached >= 100 ? 80 : 50;
    case 'partnership':
      return milestone.reached >= 100 ? 60 : 20;
    case 'team':
    case 'maidenOver':
      return 5;
  }
}
