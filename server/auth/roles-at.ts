// The roles somebody holds at one match: by an office there, by their team, by a token, or because it is public. Read
// afresh each time, so that an office given or taken away counts at once.
import type { MatchId } from '@/engine';
import { z } from 'zod';
import type { Database } from '../db/database';
import type { Viewer, Visibility } from '../runtime';
import { may, rolesOf, type Role } from './permissions';

/** What is judged of a match. */
type Judged = { readonly id: MatchId; readonly visibility: Visibility };

export type RolesAt = (viewer: Viewer, match: Judged) => Promise<readonly Role[]>;

const Office = z.enum(['creator', 'scorer', 'umpire', 'captain']);

export const makeRolesAt = (db: Database): RolesAt => {
  const heldBy = async (accountId: string, matchId: MatchId): Promise<readonly Role[]> => {
    const [offices, memberships] = await Promise.all([
      db.official.findMany({ where: { matchId, accountId }, select: { office: true } }),
      db.teamMember.findMany({
        where: { accountId, team: { sides: { some: { matchId } } } },
        select: { role: true },
      }),
    ]);
    return [
      ...offices.map(({ office }) => Office.parse(office)),
      ...memberships.flatMap(({ role }): Role[] => (role === 'captain' ? ['captain', 'member'] : ['member'])),
    ];
  };

  const rolesAt: RolesAt = async (viewer, { id, visibility }) => {
    const general: readonly Role[] = [
      ...rolesOf(viewer),
      ...(visibility === 'public' ? (['spectator'] as const) : []),
    ];
    switch (viewer.kind) {
      case 'account':
      case 'guest':
        return [...general, ...(await heldBy(viewer.accountId, id))];
      case 'spectator': {
        if (viewer.matchId !== id) return general;
        const { handedTo } = viewer;
        const own = handedTo === null ? null : await rolesAt(handedTo, { id, visibility });
        return own === null || may(own, 'match.watch') ? [...general, 'spectator'] : general;
      }
      case 'nobody':
        return general;
    }
  };
  return rolesAt;
};
