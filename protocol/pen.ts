// The pen of a match: one device writes the log at a time, and each passing on has a higher number (its fence), which every
// command carries. What is said of it over REST; doesn't know how it is kept.
import { z } from 'zod';

/** A device as it names itself: a UUID it made once and keeps. */
const Device = z.uuid();
const Fence = z.number().int().min(0);

/**
 * How the asker may write: `write`: this device has the pen. `free`: nobody has it. The three after it take it from a
 * holder, once a person has confirmed that: `own`: it is on another device of the same person; `silent`: the holder has
 * not been heard of for two minutes; `forced`: the asker manages the match. `code`: only by the code that the holder shows.
 */
export const PenWay = z.enum(['write', 'free', 'own', 'silent', 'forced', 'code']);
export type PenWay = z.infer<typeof PenWay>;

/** `since`, `heardAt`: ISO 8601. `scorer`: the asker's office is to score, so that their pad takes a free pen as it opens. */
export const PenState = z.strictObject({
  fence: Fence,
  holder: z.strictObject({ name: z.string(), since: z.iso.datetime(), heardAt: z.iso.datetime() }).nullable(),
  way: PenWay,
  scorer: z.boolean(),
});
export type PenState = z.infer<typeof PenState>;

/** Asks for the pen. `seen`: the fence that the person saw when they chose to. */
export const TakePen = z.strictObject({ device: Device, seen: Fence, confirmed: z.boolean().default(false) });
export type TakePen = z.infer<typeof TakePen>;

/** Asks for a code to hand it over by. `head`: the last seq the holder's device has, with nothing waiting on it. */
export const ShowCode = z.strictObject({ device: Device, head: Fence });
export type ShowCode = z.infer<typeof ShowCode>;

/** Six digits, good until `expiresAt` (ISO 8601). */
export const HandoverCode = z.strictObject({ code: z.string(), expiresAt: z.iso.datetime() });
export type HandoverCode = z.infer<typeof HandoverCode>;

/** Shows the code at the other device: not `confirmed`, it is only checked. `head`: the seq whose figures were compared. */
export const HandOver = z.strictObject({
  device: Device,
  code: z.string().regex(/^\d{6}$/, 'six digits'),
  head: Fence,
  confirmed: z.boolean(),
});
export type HandOver = z.infer<typeof HandOver>;

/** Forced release: the pen is nobody's after it. */
export const ReleasePen = z.strictObject({ seen: Fence });

/** Told to everyone who watches when the pen has passed on, or who may have it has changed: pads ask again. */
export const PenPassed = z.strictObject({ fence: Fence });
export type PenPassed = z.infer<typeof PenPassed>;

/**
 * The pen as one device knows it: `unknown` before the server said (the pad goes on, and sends nothing yet); `barred` where
 * the person may not score here (any more).
 */
export type PenHere =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'mine'; readonly fence: number }
  | { readonly kind: 'elsewhere'; readonly state: PenState }
  | { readonly kind: 'barred'; readonly message: string };
