// Lists: the matches a viewer may see, newest first, a page at a time; and the teams that play in them. A private match
// is listed only for those of its teams, its officials and admins. Doesn't know how a list is shown.
import { TeamId } from '@/engine/vocabulary/schemas';
import type { MatchId } from '@/engine';
import type { MatchStatus } from '@/protocol/announcements';
import type { Outcome } from '@/protocol/errors';
import { personOf } from '../auth/permissions';
import type { Database } from '../db/database';
import type { MatchesShown, MatchPage, MatchQuery, Runtime, TeamName, Viewer } from '../runtime';
import { searchMatches, searchTeams } from './search';
import { summaryColumns, summaryOfRow } from './summaries';

export type ListParts = { readonly db: Database; readonly spectators: (matchId: MatchId) => number };

const statuses: Readonly<Record<Exclude<MatchesShown, 'any'>, readonly MatchStatus[]>> = {
  coming: ['coming'],
  live: ['live'],
  stopped: ['stopped'],
  finished: ['finished'],
  abandoned: ['abandoned'],
  on: ['live', 'stopped'],
  over: ['finished', 'abandoned'],
};

export const listMatches = async (
  { db, spectators }: ListParts,
  { status, search, teams, cursor, limit }: MatchQuery,
  viewer: Viewer,
): Promise<Outcome<MatchPage>> => {
  const most = Math.min(Math.max(1, limit), 100);
  const found = search === null || search.trim() === '' ? null : await searchMatches(db, search);
  const rows = await db.match.findMany({
    where: {
      AND: [
        visibleTo(viewer),
        status === 'any' ? {} : { status: { in: [...statuses[status]] } },
        cursor === null ? {} : { id: { lt: cursor } },
        found === null ? {} : { id: { in: [...found] } },
        teams === null ? {} : { sides: { some: { teamId: { in: [...teams] } } } },
      ],
    },
    orderBy: { id: 'desc' },
    take: most + 1,
    include: summaryColumns,
  });
  const shown = rows.slice(0, most).map((row) => summaryOfRow(row, spectators));
  const nextCursor = rows.length > most ? (shown.at(-1)?.id ?? null) : null;
  return { ok: true, value: { matches: shown, nextCursor } };
};

const mostTeams = 12;

/** A team is seen where one of its matches is. */
export const listTeams = async (
  db: Database,
  query: Parameters<Runtime['matches']['teams']>[0],
  viewer: Viewer,
): Promise<readonly TeamName[]> => {
  const ids = 'ids' in query ? query.ids : await searchTeams(db, query.search);
  const rows = await db.team.findMany({
    where: { id: { in: [...ids] }, sides: { some: { match: visibleTo(viewer) } } },
    orderBy: { name: 'asc' },
    take: mostTeams,
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ id: TeamId.parse(id), name }));
};

const visibleTo = (viewer: Viewer) => {
  const accountId = personOf(viewer);
  if (accountId === null) return { visibility: 'public' };
  if (viewer.kind === 'account' && viewer.admin) return {};
  return {
    OR: [
      { visibility: 'public' },
      { officials: { some: { accountId } } },
      { sides: { some: { team: { members: { some: { accountId } } } } } },
    ],
  };
};
