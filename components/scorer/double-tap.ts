// The guard against one tap becoming two balls: a second tap on the same place within 400 ms is not meant. Another key
// close after the first is meant, so a fast thumb is never held up. Doesn't know what was tapped.

/** `at`: milliseconds of a clock that only goes forward; `place`: pixels of the screen, or the name of a pressed key. */
export type Tap = {
  readonly at: number;
  readonly place: { readonly x: number; readonly y: number } | string;
};

const windowMs = 400;
/** Two touches of one thumb lie this close, pixels; two keys of the pad lie farther apart. */
const reach = 28;

/** Whether `tap` is the echo of `previous`. */
export function isDoubleTap(previous: Tap | null, tap: Tap): boolean {
  if (previous === null || tap.at - previous.at >= windowMs) return false;
  if (typeof previous.place === 'string' || typeof tap.place === 'string') {
    return previous.place === tap.place;
  }
  return Math.hypot(previous.place.x - tap.place.x, previous.place.y - tap.place.y) <= reach;
}
