// The few plain values of the vocabulary that code without schemas needs.
import type { Delivery, Remark } from './delivery';
import type { SideIndex } from './ids';

/** No more is told of one ball: beyond these a ball cannot be entered. Runs, awards, fielders. */
export const mostOfABall = {
  ran: 20,
  penalties: 4,
  fielders: { caught: 4, stumped: 4, runOut: 6 },
} as const;

/** The other of the two sides. */
export const otherSide = (side: SideIndex): SideIndex => (side === 0 ? 1 : 0);

/** A remark that says nothing yet; every other one is this with something said. */
export const noRemark: Remark = {
  place: null,
  shot: null,
  pitch: null,
  note: null,
  video: null,
};

/** A fair ball with nothing off it; every other delivery is this one with something changed. */
export const dotBall: Delivery = {
  call: 'fair',
  off: 'bat',
  ran: 0,
  boundary: null,
  short: 0,
  disallowed: null,
  dismissal: null,
  penalties: [],
  remark: null,
};
