// Saved teams and their squads: made once, picked again for every match. Doesn't know matches.
import { z } from 'zod';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { may, rolesOf, type Role } from '../auth/permissions';
import type { Database } from '../db/database';
import { newId } from '../ids';
import type { Runtime, Team, Viewer } from '../runtime';

const playerName = z.string().trim().min(1).max(60);

/** What a team is made of. */
export const NewTeam = z.strictObject({
  name: z.string().trim().min(1).max(60),
  shortName: z.string().trim().min(1).max(12),
  players: z.array(z.strictObject({ name: playerName })).max(60),
});

const withSquad = {
  squad: { orderBy: { position: 'asc' }, include: { player: true } },
  members: true,
} as const;

type Row = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly squad: readonly { readonly player: { readonly id: string; readonly name: string } }[];
};

const shown = (row: Row): Team => ({
  id: TeamId.parse(row.id),
  name: row.name,
  shortName: row.shortName,
  players: row.squad.map(({ player }) => ({ id: PlayerId.parse(player.id), name: player.name })),
});

/** The writes that make a team, for a transaction. The owner is its captain. */
export const teamWrites = (
  db: Database,
  team: { id: string; name: string; shortName: string },
  players: readonly { id: string; name: string }[],
  ownerId: string,
) => [
  db.player.createMany({ data: players.map(({ id, name }) => ({ id, name })) }),
  db.team.create({
    data: { ...team, ownerId, members: { create: { accountId: ownerId, role: 'captain' } } },
  }),
  db.teamPlayer.createMany({
    data: players.map(({ id }, position) => ({ teamId: team.id, playerId: id, position })),
  }),
];

export const makeTeams = (db: Database): Runtime['teams'] => {
  const byId = async (id: TeamId, viewer: Viewer): Promise<Outcome<Team>> => {
    const row = await db.team.findUnique({ where: { id }, include: withSquad });
    const isMember =
      viewer.kind === 'account' &&
      row?.members.some((member) => member.accountId === viewer.accountId) === true;
    const roles: readonly Role[] = [...rolesOf(viewer), ...(isMember ? (['member'] as const) : [])];
    return row === null || !may(roles, 'team.see') ? failed('NO_SUCH_TEAM') : { ok: true, value: shown(row) };
  };

  return {
    byId,
    async ofAccount(viewer) {
      if (viewer.kind !== 'account') return [];
      const rows = await db.team.findMany({
        where: { members: { some: { accountId: viewer.accountId } } },
        include: withSquad,
        orderBy: { id: 'desc' },
      });
      return rows.map(shown);
    },
    async create(input, by) {
      if (by.kind !== 'account' || !may(rolesOf(by), 'team.create')) return failed('NOT_SIGNED_IN');
      const parsed = NewTeam.safeParse(input);
      if (!parsed.success) return failed('MALFORMED', 'A team needs a name, a short name and its players');
      const { name, shortName } = parsed.data;
      const id = newId();
      const players = parsed.data.players.map((player) => ({ id: newId(), name: player.name }));
      await db.$transaction(teamWrites(db, { id, name, shortName }, players, by.accountId));
      return byId(TeamId.parse(id), by);
    },
  };
};
