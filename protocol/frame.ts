// What crosses the live wire: one frame for each recorded command, and what a client says to be level again. The rule at
// the receiver: seq at or below what it has, drop; prevSeq equal to what it has, fold; else hold and ask for the gap.
import { z } from 'zod';
import { LogEntry } from '@/engine/vocabulary/schemas';
import { Announcement } from './announcements';
import { Roster } from './roster';

/**
 * `entries`: the facts to fold, `prevSeq`+1 to `seq`; `events`: the announcements made from them; `names`: of those whom
 * the entries mention and who were in neither XI, to be added to the roster.
 */
export const Frame = z.strictObject({
  seq: z.number().int().min(0),
  prevSeq: z.number().int().min(0),
  entries: z.array(LogEntry),
  events: z.array(Announcement),
  names: Roster.shape.players.optional(),
});
export type Frame = z.infer<typeof Frame>;

/** All there is to fold: the log from its beginning, and the names. */
export const Snapshot = z.strictObject({
  seq: z.number().int().min(0),
  entries: z.array(LogEntry),
  roster: Roster,
});
export type Snapshot = z.infer<typeof Snapshot>;

/** First message on a connection, and a resync: what was missed since the client's seq, or a snapshot with its reason. */
export const Hello = Frame.extend({ snapshot: Snapshot.nullable() });
export type Hello = z.infer<typeof Hello>;

/** `auth` of the Socket.IO handshake. */
export const Handshake = z.object({
  token: z.string().min(1).max(4096),
  since: z.number().int().min(0).optional(),
});
export type Handshake = z.infer<typeof Handshake>;

/** Argument of `catch-up`; the answer (ack) is a Hello or a CatchUpRefused. */
export const CatchUp = z.strictObject({ since: z.number().int().min(0) });
export type CatchUp = z.infer<typeof CatchUp>;

export const CatchUpRefused = z.strictObject({
  error: z.strictObject({ code: z.enum(['MALFORMED', 'RATE_LIMITED']), message: z.string() }),
});
export type CatchUpRefused = z.infer<typeof CatchUpRefused>;

/** Argument of `watching`: whether anybody sees the page. A hidden one that asks for nothing is dropped after a while. */
export const Watching = z.strictObject({ visible: z.boolean() });
export type Watching = z.infer<typeof Watching>;

export const Presence = z.strictObject({ spectators: z.number().int().min(0) });
export type Presence = z.infer<typeof Presence>;
