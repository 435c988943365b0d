// Who batted and bowled best in an innings. Doesn't know names.
import type { BatterLine, BowlerLine, Innings } from '../vocabulary/state';

/** Most runs first; of equal runs the one who took fewer balls. Only who faced a ball or scored. */
export const topBatters = (innings: Innings, count: number): BatterLine[] =>
  innings.batters
    .filter((line) => line.balls > 0 || line.runs > 0)
    .toSorted((one, other) => other.runs - one.runs || one.balls - other.balls)
    .slice(0, count);

/** Most wickets first; of equal wickets the one who gave fewer runs. Only who bowled. */
export const topBowlers = (innings: Innings, count: number): BowlerLine[] =>
  innings.bowlers
    .filter((line) => line.balls > 0 || line.runs > 0)
    .toSorted((one, other) => other.wickets - one.wickets || one.runs - other.runs)
    .slice(0, count);
