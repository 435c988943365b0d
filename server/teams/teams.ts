// Saved teams and their squads: made once, picked again for every match. Doesn't know matches.
import { z } from 'zod';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { may, personOf, rolesOf, type Action, type Role } from '../auth/permissions';
import type { Database } from '../db/database';
import { newId } from '../ids';
import { ShownAs } from '@/protocol/roster';
import type { LastXi, Runtime, Team, Viewer } from '../runtime';
import type { MergePlayers } from './merge-players';
import type { ShowPlayer } from './show-player';
import { written } from '@/protocol/written';

const playerName = written(60);

/** What a team is made of. */
export const NewTeam = z.strictObject({
  name: written(60),
  shortName: written(12),
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
  readonly squad: readonly {
    readonly player: {
      readonly id: string;
      readonly name: string;
      readonly shownAs: string;
      readonly alias: string | null;
    };
  }[];
};

const shown = (row: Row): Team => ({
  id: TeamId.parse(row.id),
  name: row.name,
  shortName: row.shortName,
  players: row.squad.map(({ player: { id, name, shownAs, alias } }) => ({
    id: PlayerId.parse(id),
    name,
    shownAs: ShownAs.parse(shownAs),
    alias,
  })),
});

const withLastSide = {
  ...withSquad,
  // Ids of matches are in the order of time.
  sides: {
    orderBy: { matchId: 'desc' },
    take: 1,
    include: { players: { orderBy: { position: 'asc' } } },
  },
} as const;

const lastXiOf = (side: {
  readonly captainId: string | null;
  readonly keeperId: string | null;
  readonly players: readonly { readonly playerId: string }[];
}): LastXi => ({
  players: side.players.map(({ playerId }) => PlayerId.parse(playerId)),
  captain: PlayerId.nullable().parse(side.captainId),
  keeper: PlayerId.nullable().parse(side.keeperId),
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

const teamsOf = ({ accountId }: Extract<Viewer, { kind: 'account' }>) =>
  ({ where: { members: { some: { accountId } } }, orderBy: { id: 'desc' } }) as const;

/** A team that the viewer may act on so. One of others is as good as none. */
export type ReachTeam = (id: TeamId, viewer: Viewer, action: Action) => Promise<Outcome<Team>>;

const RoleInTeam = z.enum(['captain', 'member']);

export const makeReachTeam =
  (db: Database): ReachTeam =>
  async (id, viewer, action) => {
    const row = await db.team.findUnique({ where: { id }, include: withSquad });
    const person = personOf(viewer);
    const role = row?.members.find((member) => member.accountId === person)?.role;
    const inTeam = role === undefined ? null : RoleInTeam.parse(role);
    const held: readonly Role[] = [
      ...rolesOf(viewer),
      ...(inTeam === 'captain' ? (['captain', 'member'] as const) : inTeam === null ? [] : [inTeam]),
    ];
    if (row === null || !may(held, 'team.see')) return failed('NO_SUCH_TEAM');
    return may(held, action) ? { ok: true, value: shown(row) } : failed('FORBIDDEN');
  };

export const makeTeams = (
  db: Database,
  reach: ReachTeam,
  merge: MergePlayers,
  show: ShowPlayer,
): Runtime['teams'] => {
  const byId = (id: TeamId, viewer: Viewer) => reach(id, viewer, 'team.see');

  return {
    byId,
    async ofAccount(viewer) {
      if (viewer.kind !== 'account') return [];
      const rows = await db.team.findMany({ ...teamsOf(viewer), include: withSquad });
      return rows.map(shown);
    },
    async toPick(viewer) {
      if (viewer.kind !== 'account') return [];
      const rows = await db.team.findMany({ ...teamsOf(viewer), include: withLastSide });
      return rows.map((row) => {
        const [last] = row.sides;
        return { ...shown(row), lastXi: last === undefined ? null : lastXiOf(last) };
      });
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
    async mergePlayers(id, players, by) {
      const team = await reach(id, by, 'team.manage');
      if (!team.ok) return team;
      const merged = await merge(team.value, players);
      return merged.ok ? byId(id, by) : merged;
    },
    async showPlayer(id, player, wish, by) {
      const team = await reach(id, by, 'team.manage');
      if (!team.ok) return team;
      const shownSo = await show(team.value, player, wish);
      return shownSo.ok ? byId(id, by) : shownSo;
    },
  };
};
