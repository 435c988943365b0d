// The parts of the field by their names, for the striker who faced. Doesn't know who fields where.
import type { Hand, Place } from '../../vocabulary/delivery';

/** Eight equal parts, clockwise from straight down the ground for a right-hander: the off side comes first. */
export const fieldParts = [
  'long off',
  'cover',
  'point',
  'third',
  'fine leg',
  'square leg',
  'midwicket',
  'long on',
] as const;
export type FieldPart = (typeof fieldParts)[number];

/** Degrees from straight down the ground towards the striker's off side: a left-hander's is the other one. */
export const turnedToOff = ({ angle }: Place, hand: Hand | undefined): number =>
  (hand === 'left' ? 360 - angle : angle) % 360;

export const fieldPart = (place: Place, hand: Hand | undefined): FieldPart =>
  fieldParts[Math.floor(turnedToOff(place, hand) / 45)] ?? fieldParts[0];
