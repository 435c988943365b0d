// The wagon wheel: where the runs went, for the balls whose place the scorer noted. Doesn't know pixels or names.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Hand, Place } from '../../vocabulary/delivery';
import type { PlayerId, Seq } from '../../vocabulary/ids';
import type { Innings } from '../../vocabulary/state';
import { boundaryOf } from '../commentary';
import { turnedToOff } from './field';

/** One ball's line from the striker. */
export type Spoke = {
  readonly seq: Seq;
  readonly batter: PlayerId;
  readonly place: Place;
  readonly hand: Hand | undefined;
  readonly runs: number;
  readonly boundary: 'FOUR' | 'SIX' | null;
};

/** The lines of the innings, of one batter where named. Balls without a place have none. */
export const wagonWheel = (
  innings: Innings,
  conditions: PlayingConditions,
  batter: PlayerId | null = null,
): Spoke[] =>
  innings.balls.flatMap((ball) => {
    const { remark } = ball.delivery;
    if (remark === null || remark.place === null) return [];
    if (batter !== null && ball.striker !== batter) return [];
    const { seq, striker, batRuns: runs } = ball;
    const { place, hand } = remark;
    return [{ seq, batter: striker, place, hand, runs, boundary: boundaryOf(ball, conditions) }];
  });

/** Runs into each of `count` equal parts of the field, from straight down the ground towards the striker's off side. */
export function runsBySector(spokes: readonly Spoke[], count: number): number[] {
  const sectors = Array.from({ length: count }, () => 0);
  for (const { place, hand, runs } of spokes) {
    const sector = Math.floor(turnedToOff(place, hand) / (360 / count));
    sectors[sector] = (sectors[sector] ?? 0) + runs;
  }
  return sectors;
}
