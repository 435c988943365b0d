// Where in the innings a ball was bowled, as commentary writes it.
import type { Ball } from '@/engine';

/** "14.2". A wide or no-ball that has to be bowled again bears the number of the ball it was meant to be. */
export const placeOf = ({ over, ballInOver, counts }: Ball): string =>
  `${over}.${ballInOver + (counts ? 0 : 1)}`;
