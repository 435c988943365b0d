// Powerplays as the umpire signals them, one at a time: a competition's rule, and where a side may choose when to take one,
// no count of balls tells it. Doesn't know who may field where.
import type { PowerplayKind } from '../vocabulary/conditions';
import type { Innings } from '../vocabulary/state';

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
