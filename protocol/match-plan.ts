// A match as it was set up, before the server knows it: what a person says on the set-up page. A side is a saved team
// picked again or a new one; a player is known by id or named for the first time. Doesn't know who asks.
import { z } from 'zod';
import { PlayerId, PlayingConditions, TeamId } from '@/engine/vocabulary/schemas';
import { written } from './written';

/** An index in `players`. */
const place = z.number().int().min(0).max(39).nullable();

/** `teamId` null: a new team. */
export const PlannedSide = z
  .strictObject({
    teamId: TeamId.nullable(),
    name: written(60),
    shortName: written(12),
    players: z
      .array(z.strictObject({ id: PlayerId.nullable(), name: written(60) }))
      .min(1)
      .max(40),
    captain: place,
    keeper: place,
  })
  .refine(({ players, captain, keeper }) =>
    [captain, keeper].every((index) => index === null || index < players.length),
  );
export type PlannedSide = z.infer<typeof PlannedSide>;

/** `startsAt`: ISO 8601. `simulated`: by the server's simulator, never by a person. */
export const MatchPlan = z.strictObject({
  title: written(120),
  conditions: PlayingConditions,
  sides: z.tuple([PlannedSide, PlannedSide]),
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
  startsAt: z.iso.datetime({ offset: true }).nullable(),
  venue: written(120, 0),
  simulated: z.literal(false),
});
export type MatchPlan = z.infer<typeof MatchPlan>;
