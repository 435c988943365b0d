// The people of a match and of a team beside its players, each call with the viewer who asks: who holds which office, who
// is given one by a link, who loses it. Asks the permission table first. Doesn't know what a link looks like.
import { z } from 'zod';
import type { MatchId, TeamId } from '@/engine';
import { SideIndex } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { HeldOffice, type MatchPeople, type TeamPeople } from '@/protocol/people';
import type { Database } from '../db/database';
import type { Reach } from '../matches/matches';
import type { Pens } from '../pen/pens';
import { nameOf } from '../pen/pens';
import type { Runtime, Viewer } from '../runtime';
import type { ReachTeam } from '../teams/teams';
import type { Invitation, Invitations } from './invitations';

export type PeopleParts = {
  readonly db: Database;
  readonly reach: Reach;
  readonly reachTeam: ReachTeam;
  readonly invitations: Invitations;
  readonly pens: Pens;
  /** Who may watch a match is asked again; null is every match. */
  readonly accessChanged: (matchId: MatchId | null) => Promise<void>;
  /** Pads of the match ask again who has the pen and who may. */
  readonly penPassed: (matchId: MatchId, fence: number) => void;
};

type People = Omit<Runtime['people'], 'look' | 'open'>;

export const makePeople = (parts: PeopleParts): People => {
  const { db, reach, reachTeam, invitations } = parts;
  return {
    async ofMatch(matchId, viewer) {
      const open = await reach(matchId, viewer, 'match.manage');
      if (!open.ok) return open;
      const [people, waiting] = await Promise.all([peopleOf(db, matchId), invitations.of({ matchId })]);
      return { ok: true, value: { people, invitations: waiting.map(shown) } };
    },
    async ofTeam(teamId, viewer) {
      const team = await reachTeam(teamId, viewer, 'team.see');
      if (!team.ok) return team;
      const [members, waiting] = await Promise.all([membersOf(db, teamId), invitations.of({ teamId })]);
      return { ok: true, value: { members, invitations: waiting.map(shown) } };
    },
    async invite(matchId, { office, side, guest }, viewer) {
      const open = await reach(matchId, viewer, 'match.manage');
      if (!open.ok) return open;
      return { ok: true, value: await invitations.make({ to: { matchId }, office, side, guest }) };
    },
    async inviteMember(teamId, viewer) {
      const team = await reachTeam(teamId, viewer, 'team.manage');
      if (!team.ok) return team;
      const wanted = { to: { teamId }, office: 'member', side: null, guest: false } as const;
      return { ok: true, value: await invitations.make(wanted) };
    },
    async revoke(of, id, viewer) {
      const reached =
        'matchId' in of
          ? await reach(of.matchId, viewer, 'match.manage')
          : await reachTeam(of.teamId, viewer, 'team.manage');
      if (!reached.ok) return reached;
      return (await invitations.revoke(of, id)) ? done : failed('NO_SUCH_INVITATION');
    },
    async dismiss(matchId, person, viewer) {
      const open = await reach(matchId, viewer, 'match.manage');
      if (!open.ok) return open;
      const where = { matchId, accountId: person.id, office: person.office };
      const { count } = await db.official.deleteMany({ where });
      if (count === 0) return failed('NO_SUCH_PERSON');
      await takePenFrom(parts, matchId, person.id);
      await parts.accessChanged(matchId);
      return done;
    },
    dismissMember: (teamId, accountId, viewer) => dismissMember(parts, teamId, accountId, viewer),
  };
};

const done = { ok: true, value: null } as const;

const shown = ({ id, office, side, guest, expiresAt }: Invitation) => ({
  ...{ id, office, side, guest },
  expiresAt: expiresAt.toISOString(),
});

const Held = z.object({ office: HeldOffice, side: SideIndex.nullable() });

/** Everyone with an office, in the order they came, and everyone who entered something: nobody's entries are forgotten. */
const peopleOf = async (db: Database, matchId: MatchId): Promise<MatchPeople['people']> => {
  const [officials, written] = await Promise.all([
    db.official.findMany({ where: { matchId }, orderBy: { accountId: 'asc' } }),
    db.logEntry.groupBy({ by: ['by'], where: { matchId }, _count: true, _max: { at: true } }),
  ]);
  const ids = [...new Set([...officials.map((one) => one.accountId), ...written.map(({ by }) => by)])];
  const accounts = await db.account.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
  return accounts.map((account) => {
    const entered = written.find(({ by }) => by === account.id);
    const offices = officials.filter(({ accountId }) => accountId === account.id);
    return {
      ...{ id: account.id, name: nameOf(account), guest: account.guest },
      offices: offices.map((one) => Held.parse(one)),
      entries: entered?._count ?? 0,
      lastAt: entered?._max.at ?? null,
    };
  });
};

const Role = z.enum(['captain', 'member']);

const membersOf = async (db: Database, teamId: TeamId): Promise<TeamPeople['members']> => {
  const where = { teamId };
  const rows = await db.teamMember.findMany({
    where,
    include: { account: true },
    orderBy: { accountId: 'asc' },
  });
  return rows.map(({ account: { id, name }, role }) => ({ id, name, role: Role.parse(role) }));
};

/** Who may not score any more does not keep the pen. */
const takePenFrom = async ({ db, pens, penPassed }: PeopleParts, matchId: MatchId, id: string) => {
  const pen = await pens.now(matchId);
  if (pen === null) return;
  const where = { matchId, accountId: id, office: { in: ['creator', 'scorer', 'umpire'] } };
  const still = await db.official.findFirst({ where, select: { office: true } });
  const passed = pen.holder === id && still === null && (await pens.pass(matchId, pen.fence, null));
  if (!passed) penPassed(matchId, pen.fence);
};

const dismissMember = async (
  { db, reachTeam, accessChanged }: PeopleParts,
  teamId: TeamId,
  accountId: string,
  viewer: Viewer,
): Promise<Outcome<null>> => {
  const team = await reachTeam(teamId, viewer, 'team.manage');
  if (!team.ok) return team;
  const { count } = await db.teamMember.deleteMany({ where: { teamId, accountId, role: 'member' } });
  if (count === 0) return failed('NO_SUCH_PERSON');
  await accessChanged(null);
  return done;
};
