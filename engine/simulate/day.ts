// The day's play: drinks, lunch, tea and stumps, by balls bowled since it began. In a match of several innings the last
// stumps end it. Customary hours, no Law.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { StopReason } from '../vocabulary/facts';

/** Balls bowled on the days gone and on this one. */
export type Clock = { readonly day: number; readonly balls: number; readonly stops: number };

export const firstDay: Clock = { day: 1, balls: 0, stops: 0 };

export const tick = (clock: Clock): Clock => ({ ...clock, balls: clock.balls + 1 });

type Stop = { readonly after: number; readonly reason: StopReason };

/** Balls after which play stops: three sessions of thirty overs, or drinks halfway through a long innings. */
function stopsOf({ inningsPerSide, ballsPerInnings }: PlayingConditions): readonly Stop[] {
  if (inningsPerSide === 2) {
    return [
      { after: 180, reason: 'lunch' },
      { after: 360, reason: 'tea' },
      { after: 540, reason: 'stumps' },
    ];
  }
  const half = (ballsPerInnings ?? 0) / 2;
  return half >= 100 ? [{ after: half, reason: 'drinks' }] : [];
}

/** What is due at the end of an over, and the clock after it; no commands while play goes on. */
export function stopDue(clock: Clock, conditions: PlayingConditions): { commands: Command[]; clock: Clock } {
  const stop = stopsOf(conditions)[clock.stops];
  if (stop === undefined || clock.balls < stop.after) return { commands: [], clock };
  const resumed: Command = { type: 'ResumePlay' };
  const stopped: Command = { type: 'StopPlay', reason: stop.reason, note: '' };
  if (stop.reason !== 'stumps') {
    return { commands: [stopped, resumed], clock: { ...clock, stops: clock.stops + 1 } };
  }
  const end: Command[] =
    clock.day >= conditions.days ? [{ type: 'CloseInnings', reason: 'time' }] : [{ type: 'EndDay' }, resumed];
  return { commands: end, clock: { day: clock.day + 1, balls: 0, stops: 0 } };
}
