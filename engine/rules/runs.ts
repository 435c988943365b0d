// The runs made by running and by boundaries off one delivery, before it is asked who they are credited to.
// Laws 18 (runs), 19 (boundaries), 34.4, 23.3 (runs that don't stand). Knows neither call nor score.
import type { Delivery } from '../vocabulary/delivery';

/** Whether the manner of dismissal lets no run stand (18.11, 33.4, 37.5): only penalties do. */
export function lostToDismissal(delivery: Delivery): boolean {
  const { dismissal } = delivery;
  if (dismissal === null) return false;
  switch (dismissal.kind) {
    case 'bowled':
    case 'lbw':
    case 'caught':
    case 'stumped':
    case 'hitWicket':
    case 'hitTwice':
      return true;
    case 'obstructing':
      return dismissal.catchPrevented;
    case 'runOut':
    case 'handledBall':
      return false;
  }
}

/** The runs run that stand: less those short (18.3), less all where they were disallowed. Runs. */
export function runsRun(delivery: Delivery): number {
  if (delivery.disallowed !== null || lostToDismissal(delivery)) return 0;
  return Math.max(0, delivery.ran - delivery.short);
}

/** Whether the boundary is what counts: a throw adds to the runs run (19.8), else the greater stands (19.7). */
export const boundaryStands = (delivery: Delivery): boolean =>
  delivery.boundary !== null &&
  delivery.disallowed === null &&
  !lostToDismissal(delivery) &&
  (delivery.boundary.overthrow || delivery.boundary.allowance >= runsRun(delivery));

/** All runs made off a delivery, but for the penalty of its call and awards. Runs. */
export function runsMade(delivery: Delivery): number {
  const run = runsRun(delivery);
  if (delivery.boundary === null || !boundaryStands(delivery)) return run;
  return delivery.boundary.overthrow ? run + delivery.boundary.allowance : delivery.boundary.allowance;
}
