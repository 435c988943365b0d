// The notation of penalty runs with the ball in play, behind a stroke: `1/5p(helmet)`, `2/5pf(shortRunning)`.
import type { Penalty } from '../vocabulary/delivery';
import { PenaltyReason } from '../vocabulary/delivery';

const SHAPE = /^(\d+)p(f)?(?:\((\w+)\))?$/;

/** Null where it is no award. Without a reason: `other`. */
export function readPenalty(text: string): Penalty | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const runs = Number(match[1]);
  const reason = PenaltyReason.safeParse(match[3] ?? 'other');
  if (runs < 1 || runs > 50 || !reason.success) return null;
  return { to: match[2] === undefined ? 'batting' : 'fielding', runs, reason: reason.data };
}

export function writePenalty({ to, runs, reason }: Penalty): string {
  const side = to === 'batting' ? 'p' : 'pf';
  return reason === 'other' ? `${runs}${side}` : `${runs}${side}(${reason})`;
}
