// The phases of an innings with limited overs: its powerplays as the conditions have them; where those leave the rest
// open, the middle and, as commentators count it, the last quarter. Doesn't know names.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Innings } from '../../vocabulary/state';
import { ratePerOver } from '../score';
import { stretchOf, type Stretch } from './stretch';

/** Balls of the innings from 0: `from` is in the phase, `to` is not. Rate: runs per over, null before a ball of it. */
export type Phase = Stretch & {
  readonly kind: 'powerplay' | 'middle' | 'lastQuarter';
  readonly from: number;
  readonly to: number;
  readonly runRate: number | null;
};

/** The phases that have begun; none where the overs have no limit. */
export function phasesOf(innings: Innings, conditions: PlayingConditions): Phase[] {
  const { ballsPerOver } = conditions;
  return bounds(innings, conditions).flatMap(({ kind, from, to }) => {
    const balls = innings.balls.filter((ball) => {
      const before = ball.over * ballsPerOver + ball.ballInOver - (ball.counts ? 1 : 0);
      return before >= from && before < to;
    });
    if (balls.length === 0) return [];
    const stretch = stretchOf(balls, conditions);
    return [{ kind, from, to, ...stretch, runRate: ratePerOver(stretch.runs, stretch.balls, ballsPerOver) }];
  });
}

type Bounds = Pick<Phase, 'kind' | 'from' | 'to'>;

function bounds(innings: Innings, { powerplays, ballsPerInnings }: PlayingConditions): Bounds[] {
  const all = innings.ballsAllotted ?? ballsPerInnings;
  if (all === null || innings.superOver) return [];
  const fixed = powerplays.map(({ fromBall, toBall }): Bounds => ({
    kind: 'powerplay',
    from: fromBall,
    to: toBall,
  }));
  const open = Math.max(0, ...fixed.map(({ to }) => to));
  const lastQuarter = Math.max(open, Math.round(all * 0.75));
  return [
    ...fixed,
    { kind: 'middle' as const, from: open, to: lastQuarter },
    { kind: 'lastQuarter' as const, from: lastQuarter, to: all },
  ].filter(({ from, to }) => to > from);
}
