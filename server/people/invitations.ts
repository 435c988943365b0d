// One-time links: made for a match's office or a team's membership, looked at, opened once by whoever comes first, or taken
// back. Only a hash of a link's secret is kept. Doesn't know who may make one.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { MatchId, SideIndex, TeamId } from '@/engine/vocabulary/schemas';
import type { Invited } from '@/protocol/people';
import type { Database } from '../db/database';
import { newId } from '../ids';
import type { InvitedTo } from '../runtime';

/** Where and as what a link lets in. */
export type Invitation = {
  readonly id: string;
  readonly to: InvitedTo;
  readonly office: 'scorer' | 'umpire' | 'captain' | 'member';
  readonly side: z.infer<typeof SideIndex> | null;
  readonly guest: boolean;
  readonly expiresAt: Date;
};

/** A link nobody opened is good for this long. Milliseconds. */
const goodForMs = 7 * 24 * 60 * 60_000;

const Row = z.object({
  id: z.string(),
  matchId: MatchId.nullable(),
  teamId: TeamId.nullable(),
  office: z.enum(['scorer', 'umpire', 'captain', 'member']),
  side: SideIndex.nullable(),
  guest: z.boolean(),
  expiresAt: z.date(),
});

const read = (row: unknown): Invitation => {
  const { matchId, teamId, ...rest } = Row.parse(row);
  if (matchId !== null) return { ...rest, to: { matchId } };
  if (teamId !== null) return { ...rest, to: { teamId } };
  throw new Error(`Invitation ${rest.id} leads nowhere`);
};

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export type Invitations = {
  readonly make: (wanted: Omit<Invitation, 'id' | 'expiresAt'>) => Promise<Invited>;
  /** Those of a match or team that can still be opened. */
  readonly of: (to: InvitedTo) => Promise<readonly Invitation[]>;
  /** Null where it was used, taken back or is too old. */
  readonly find: (secret: string) => Promise<Invitation | null>;
  /** Whether it was still there: only the first of two gets true. */
  readonly use: (id: string) => Promise<boolean>;
  readonly revoke: (to: InvitedTo, id: string) => Promise<boolean>;
};

export const makeInvitations = (db: Database, now: () => Date): Invitations => ({
  async make({ to, office, side, guest }) {
    const secret = randomBytes(24).toString('base64url');
    const expiresAt = new Date(now().getTime() + goodForMs);
    const id = newId(now());
    const data = { id, secretHash: hashOf(secret), ...to, office, side, guest, expiresAt };
    await db.invitation.create({ data });
    return { id, secret, expiresAt: expiresAt.toISOString() };
  },
  async of(to) {
    const where = { ...to, expiresAt: { gt: now() } };
    return (await db.invitation.findMany({ where, orderBy: { id: 'asc' } })).map(read);
  },
  async find(secret) {
    const where = { secretHash: hashOf(secret), expiresAt: { gt: now() } };
    const row = await db.invitation.findFirst({ where });
    return row === null ? null : read(row);
  },
  use: async (id) => (await db.invitation.deleteMany({ where: { id } })).count === 1,
  revoke: async (to, id) => (await db.invitation.deleteMany({ where: { id, ...to } })).count === 1,
});
