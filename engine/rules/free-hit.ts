// Whether the next ball is a free hit: a competition's rule. Any no-ball earns one; it survives wides and no-balls.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery } from '../vocabulary/delivery';

/** @param wasFreeHit whether this delivery was one itself */
export function earnsFreeHit(
  delivery: Delivery,
  wasFreeHit: boolean,
  conditions: PlayingConditions,
): boolean {
  if (!conditions.freeHit) return false;
  return delivery.call === 'noBall' || (wasFreeHit && delivery.call === 'wide');
}
