// Whether a delivery can have been as it is told: its runs, its boundary, what was disallowed, its wicket. Laws 18, 19,
// 22, 23 and 32 to 39. Doesn't know whether a ball is due.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery } from '../vocabulary/delivery';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { isAtWicket } from '../match/current';
import { refuse } from '../match/refuse';
import { mostOfABall } from '../vocabulary/plain';
import { checkDismissal } from './dismissals';

const impossible = (law: string, why: string): Refusal => refuse('IMPOSSIBLE_DELIVERY', law, { why });

/** A boundary is worth what the conditions say; nothing but a throw adds to it, and six comes off the bat only. */
function checkBoundary(delivery: Delivery, conditions: PlayingConditions): Refusal | null {
  const { boundary, call, off } = delivery;
  if (boundary === null) return null;
  const { fourRuns, sixRuns } = conditions;
  if (boundary.allowance === fourRuns) return null;
  if (boundary.allowance !== sixRuns) return impossible('19.7', 'allowance');
  const offTheBat = off === 'bat' && call !== 'wide' && !boundary.overthrow;
  return offTheBat ? null : impossible('19.7', 'sixOffTheBat');
}

function checkDisallowed(delivery: Delivery): Refusal | null {
  switch (delivery.disallowed) {
    case null:
      return null;
    case 'noShot':
      return delivery.call !== 'wide' && delivery.off === 'legByes' ? null : impossible('23.3', 'noShot');
    case 'secondHit':
      return delivery.call === 'wide' ? impossible('34.4', 'secondHit') : null;
    case 'deliberateShort':
      return delivery.ran > 0 ? null : impossible('18.5', 'deliberateShort');
  }
}

/** Why such a delivery can't be; null where it can. */
export function checkDelivery(
  delivery: Delivery,
  conditions: PlayingConditions,
  innings: Innings,
): Refusal | null {
  if (delivery.short > delivery.ran) return impossible('18.3', 'short');
  if (delivery.penalties.length > mostOfABall.penalties) {
    return refuse('IMPOSSIBLE_DELIVERY', null, { why: 'penalties' });
  }
  return (
    checkBoundary(delivery, conditions) ??
    checkDisallowed(delivery) ??
    checkDismissal(delivery, conditions, innings.freeHit, (player) => isAtWicket(innings, player))
  );
}
