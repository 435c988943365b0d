// Who and what is meant: the branded ids of the field. A name is never an id, and the log holds ids only
// (names live in the roster, so that a name can be mended, merged or hidden without touching the log).
// Doesn't know where ids come from.
import { z } from 'zod';

/** A match. UUIDv7 text, made by the server. */
export const MatchId = z.string().min(1).max(64).brand<'MatchId'>();
export type MatchId = z.infer<typeof MatchId>;

/** A player, in every match of theirs. */
export const PlayerId = z.string().min(1).max(64).brand<'PlayerId'>();
export type PlayerId = z.infer<typeof PlayerId>;

/** A team; one side of a match is a team on a day. */
export const TeamId = z.string().min(1).max(64).brand<'TeamId'>();
export type TeamId = z.infer<typeof TeamId>;

/** What a scorer's device calls one command of theirs: UUIDv7 text; the key of idempotency. */
export const CommandId = z.uuid().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** A place in a match's log, from 1, without gaps. */
export const Seq = z.number().int().min(1);
export type Seq = z.infer<typeof Seq>;

/** Which of the match's two sides: 0 is the one named first (the home side). */
export const SideIndex = z.union([z.literal(0), z.literal(1)]);
export type SideIndex = z.infer<typeof SideIndex>;
