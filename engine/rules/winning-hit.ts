// What still counts once the side batting last has what it needs. Law 16.6: the match is over at that instant, so the
// penalty of a wide or no-ball comes first, then the run that wins; a boundary struck before that counts whole.
import type { Delivery } from '../vocabulary/delivery';
import { boundaryStands, runsMade, runsRun } from './runs';

/**
 * Of the runs made off a delivery, those that count.
 * @param penalty runs for the call itself, which come first
 * @param need runs the side still needs to win; null where no target ends the innings
 */
export function runsThatCount(delivery: Delivery, penalty: number, need: number | null): number {
  const made = runsMade(delivery);
  if (need === null || penalty + made < need) return made;
  if (penalty >= need) return 0;
  const ranEnough = penalty + runsRun(delivery) >= need;
  return boundaryStands(delivery) && !ranEnough ? made : need - penalty;
}
