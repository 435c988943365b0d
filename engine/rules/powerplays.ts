// Powerplays: those the conditions fix by the ball, and those the umpire signals, one at a time, where a side may choose
// when to take one. A competition's rule. Doesn't know who may field where.
import type { PlayingConditions, Powerplay, PowerplayKind } from '../vocabulary/conditions';
import type { Innings } from '../vocabulary/state';

/** Whether a powerplay that was signalled still lasts. */
export const powerplayIsOn = (innings: Innings): boolean => innings.powerplays.at(-1)?.to === null;

/** It begins with the next ball. */
export const startPowerplay = (innings: Innings, kind: PowerplayKind): Innings => ({
  ...innings,
  powerplays: [...innings.powerplays, { kind, from: innings.balls.length, to: null }],
});

/** It is over with the last ball bowled. */
export const endPowerplay = (innings: Innings): Innings => ({
  ...innings,
  powerplays: innings.powerplays.map((each) =>
    each.to === null ? { ...each, to: innings.balls.length } : each,
  ),
});

/**
 * The powerplays the conditions fix, for the balls an innings may last now: where it is cut short they are cut in
 * proportion, to the nearest ball (the ICC's table for T20 since July 2025, the ECB's before).
 */
export function powerplaysFor(
  conditions: PlayingConditions,
  ballsAllotted: number | null,
): readonly Powerplay[] {
  const full = conditions.ballsPerInnings;
  if (full === null || ballsAllotted === null || ballsAllotted >= full) return conditions.powerplays;
  const share = (balls: number) => Math.round((balls * ballsAllotted) / full);
  return conditions.powerplays.map((each) => ({
    ...each,
    fromBall: share(each.fromBall),
    toBall: share(each.toBall),
  }));
}
