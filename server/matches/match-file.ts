// What is known of a match beside its log: code, title, who may see it, and the roster of names.
// Doesn't know a ball of it.
import type { MatchId } from '@/engine';
import { MatchId as MatchIdSchema, PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';
import { z } from 'zod';
import type { Database } from '../db/database';
import type { Tier, Visibility } from '../runtime';
import { fullName, shownName } from '../teams/naming-rule';

export type MatchFile = {
  readonly id: MatchId;
  readonly code: string;
  readonly title: string;
  readonly visibility: Visibility;
  readonly tier: Tier;
  readonly venue: string;
  /** ISO 8601. */
  readonly startsAt: string | null;
  readonly conditionsName: string;
  readonly simulated: boolean;
  /** The names as everybody may read them; a hidden one is not in it. */
  readonly roster: Roster;
  /** All names in full, for whoever scores. */
  readonly fullNames: Roster['players'];
  readonly pen: PenMark;
};

/** Whose the pen is, and its fence: what a command is held against. `holder`: an account's or guest's id. */
export type PenMark = { readonly fence: number; readonly holder: string | null };

const Kept = z.object({
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
});

const withAll = {
  others: { include: { player: { include: { mergedInto: true } } } },
  sides: {
    orderBy: { index: 'asc' },
    include: {
      team: { include: { squad: { include: { player: { include: { mergedInto: true } } } } } },
      players: { include: { player: { include: { mergedInto: true } } } },
    },
  },
} as const;

/** The file of one match, by id or by code; null where there is none. */
export const readMatchFile = async (
  db: Database,
  which: { readonly id: string } | { readonly code: string },
): Promise<MatchFile | null> => {
  const row = await db.match.findUnique({ where: which, include: withAll });
  if (row === null) return null;
  const teams = row.sides.map(({ team: { id, name, shortName } }) => ({
    id: TeamId.parse(id),
    name,
    shortName,
  }));
  const [home, away] = teams;
  if (home === undefined || away === undefined) throw new Error(`Match ${row.id} has not two sides`);
  const named = row.sides.flatMap((side) => [...side.team.squad, ...side.players]);
  const players = [...named, ...row.others].map(({ player }) => player);
  return {
    id: MatchIdSchema.parse(row.id),
    code: row.code,
    title: row.title,
    ...Kept.parse({ visibility: row.visibility, tier: row.tier }),
    venue: row.venue,
    startsAt: row.startsAt?.toISOString() ?? null,
    conditionsName: row.conditionsName,
    simulated: row.simulated,
    pen: { fence: row.penFence, holder: row.penHolder },
    roster: {
      teams: [home, away],
      players: Object.fromEntries(
        players.flatMap((player) => {
          const shown = shownName(player);
          return shown === null ? [] : [[PlayerId.parse(player.id), shown]];
        }),
      ),
    },
    fullNames: Object.fromEntries(players.map((player) => [PlayerId.parse(player.id), fullName(player)])),
  };
};
