// The names behind the ids of a match: what is shown, and never hashed into the log. Names can be mended, merged or
// hidden here without touching a ball. Doesn't know who may see which name.
import { z } from 'zod';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';

export const RosterTeam = z.strictObject({ id: TeamId, name: z.string(), shortName: z.string() });
export type RosterTeam = z.infer<typeof RosterTeam>;

/** Teams in the order of the match's sides; players by id, of both sides. */
export const Roster = z.strictObject({
  teams: z.tuple([RosterTeam, RosterTeam]),
  players: z.record(PlayerId, z.string()),
});
export type Roster = z.infer<typeof Roster>;

/** How others read a player's name: a minor's may be wanted in initials, under an alias, or not at all. */
export const ShownAs = z.enum(['full', 'initials', 'alias', 'hidden']);
export type ShownAs = z.infer<typeof ShownAs>;
