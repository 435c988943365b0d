// The form of a match to be arranged, as a schema: what a browser may send is checked here before anything is made of it.
import { z } from 'zod';
import { PlayerId, PlayingConditions, TeamId } from '@/engine/vocabulary/schemas';
import type { NewMatch } from '@/server/runtime';

const line = (most: number) => z.string().trim().max(most);
const place = z.number().int().min(0).max(39).nullable();

const Side = z
  .strictObject({
    teamId: TeamId.nullable(),
    name: line(60).min(1),
    shortName: line(12).min(1),
    players: z
      .array(z.strictObject({ id: PlayerId.nullable(), name: line(60).min(1) }))
      .min(2)
      .max(40),
    captain: place,
    keeper: place,
  })
  .refine(({ players, captain, keeper }) =>
    [captain, keeper].every((index) => index === null || index < players.length),
  );

export const NewMatchForm = z.strictObject({
  title: line(120).min(1),
  conditions: PlayingConditions,
  sides: z.tuple([Side, Side]),
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
  startsAt: z.iso.datetime().nullable(),
  venue: line(120),
  simulated: z.literal(false),
}) satisfies z.ZodType<NewMatch>;
