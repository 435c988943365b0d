// What arranging a match over REST asks for, and its reading into what the server arranges: preset or full conditions,
// saved teams with their XI. Doesn't know the Laws.
import { z } from 'zod';
import { presets, type PlayerId, type PlayingConditions } from '@/engine';
import {
  LawsEdition,
  MatchId,
  PlayerId as PlayerIdSchema,
  PlayingConditions as PlayingConditionsSchema,
  TeamId,
} from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import type { PlannedSide } from '@/protocol/match-plan';
import type { NewMatch, Runtime, Team, Viewer } from '../runtime';
import { written } from '@/protocol/written';

/** Made by a device, so that what it records before the server knows the match is of this match. */
export const DeviceMatchId = z.uuidv7().pipe(MatchId);

const isPreset = (name: string): name is keyof typeof presets => Object.hasOwn(presets, name);

const TeamInMatch = z.strictObject({
  teamId: TeamId,
  /** In the order named. */
  xi: z.array(PlayerIdSchema).min(1).max(40),
  captain: PlayerIdSchema.nullable().default(null),
  keeper: PlayerIdSchema.nullable().default(null),
});

export const MatchRequest = z.strictObject({
  title: written(120),
  /** The name of a preset, or every rule. */
  conditions: z.union([
    z
      .string()
      .refine(isPreset, { error: `must be one of ${Object.keys(presets).join(', ')}, or every rule` }),
    PlayingConditionsSchema,
  ]),
  teams: z.tuple([TeamInMatch, TeamInMatch]),
  visibility: z.enum(['public', 'private']).default('public'),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']).default('SINGLE'),
  startsAt: z.iso.datetime({ offset: true }).nullable().default(null),
  venue: written(120, 0).default(''),
  lawsEdition: LawsEdition.optional(),
});
export type MatchRequest = z.infer<typeof MatchRequest>;

/** The request with its teams looked up. Failures: NO_SUCH_TEAM, MALFORMED for a player who is not of the team. */
export const newMatchOf = async (
  request: MatchRequest,
  teams: Runtime['teams'],
  by: Viewer,
): Promise<Outcome<NewMatch>> => {
  const [home, away] = request.teams;
  const [first, second] = await Promise.all([sideOf(home, teams, by), sideOf(away, teams, by)]);
  if (!first.ok) return first;
  if (!second.ok) return second;
  const { title, visibility, tier, startsAt, venue } = request;
  const conditions = conditionsOf(request);
  const sides: NewMatch['sides'] = [first.value, second.value];
  return {
    ok: true,
    value: { title, visibility, tier, startsAt, venue, conditions, sides, simulated: false },
  };
};

const conditionsOf = ({ conditions, lawsEdition }: MatchRequest): PlayingConditions => {
  const rules =
    typeof conditions !== 'string' ? conditions : isPreset(conditions) ? presets[conditions] : presets.custom;
  return lawsEdition === undefined ? rules : { ...rules, edition: lawsEdition };
};

const sideOf = async (
  { teamId, xi, captain, keeper }: MatchRequest['teams'][0],
  teams: Runtime['teams'],
  by: Viewer,
): Promise<Outcome<PlannedSide>> => {
  const found = await teams.byId(teamId, by);
  if (!found.ok) return found;
  const { name, shortName } = found.value;
  const strangers = [...xi, captain, keeper].filter((id) => id !== null && !nameIn(found.value, id));
  if (strangers.length > 0) return failed('MALFORMED', `Not of ${name}: ${strangers.join(', ')}`);
  const place = (id: PlayerId | null) => (id === null || !xi.includes(id) ? null : xi.indexOf(id));
  const players = xi.map((id) => ({ id, name: nameIn(found.value, id) ?? '' }));
  return {
    ok: true,
    value: { teamId, name, shortName, players, captain: place(captain), keeper: place(keeper) },
  };
};

const nameIn = (team: Team, id: PlayerId): string | undefined =>
  team.players.find((player) => player.id === id)?.name;
