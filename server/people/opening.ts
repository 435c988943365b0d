// Opening a one-time link: who is signed in gets the office or membership; a scorer may come without an account and is then
// a guest of that match. The first who opens it uses it up. Doesn't know how links are made.
import { failed, type Outcome } from '@/protocol/errors';
import type { InvitationView } from '@/protocol/people';
import { hashPassword } from '../auth/passwords';
import { personOf } from '../auth/permissions';
import type { Tokens } from '../auth/tokens';
import type { Database } from '../db/database';
import { newId } from '../ids';
import type { Books } from '../matches/books';
import type { Runtime } from '../runtime';
import type { Invitation, Invitations } from './invitations';
import { randomBytes } from 'node:crypto';

export type OpeningParts = {
  readonly db: Database;
  readonly books: Pick<Books, 'kept'>;
  readonly invitations: Invitations;
  readonly tokens: Pick<Tokens, 'forGuest'>;
};

export const makeOpening = (parts: OpeningParts): Pick<Runtime['people'], 'look' | 'open'> => ({
  async look(secret) {
    const found = await parts.invitations.find(secret);
    return found === null ? failed('NO_SUCH_INVITATION') : viewOf(parts, found);
  },
  async open({ secret, name }, viewer) {
    const found = await parts.invitations.find(secret);
    if (found === null) return failed('NO_SUCH_INVITATION');
    const view = await viewOf(parts, found);
    if (!view.ok) return view;
    const known = viewer.kind === 'account' || found.guest ? personOf(viewer) : null;
    if (known === null && !found.guest)
      return failed('NOT_SIGNED_IN', 'Sign in, or make an account, to accept.');
    if (known === null && name === undefined) return failed('MALFORMED', 'Say your name.', { field: 'name' });
    if (!(await parts.invitations.use(found.id))) return failed('NO_SUCH_INVITATION');
    const id = known ?? (await newGuest(parts.db, name ?? ''));
    await give(parts.db, found, id);
    const handed = viewer.kind === 'account' ? null : await parts.tokens.forGuest(id);
    const [token, expiresAt] = [handed?.token ?? null, handed?.expiresAt ?? null];
    return { ok: true, value: { code: view.value.code, token, expiresAt } };
  },
});

const viewOf = async (
  { db, books }: OpeningParts,
  invitation: Invitation,
): Promise<Outcome<InvitationView>> => {
  const { to, office, side, guest } = invitation;
  if ('teamId' in to) {
    const team = await db.team.findUnique({ where: { id: to.teamId } });
    if (team === null) return failed('NO_SUCH_INVITATION');
    return { ok: true, value: { office, of: team.name, side: null, code: null, guest } };
  }
  const open = await books.kept(to.matchId);
  if (open === null) return failed('NO_SUCH_INVITATION');
  const { title, code, roster } = open.file;
  const sideName = side === null ? null : roster.teams[side].name;
  return { ok: true, value: { office, of: title, side: sideName, code, guest } };
};

/** An account that nobody can sign in to: its email is none, and nobody was told its password. */
const newGuest = async (db: Database, name: string): Promise<string> => {
  const id = newId();
  const passwordHash = await hashPassword(randomBytes(24).toString('base64url'));
  await db.account.create({ data: { id, email: `guest:${id}`, name, passwordHash, guest: true } });
  return id;
};

const give = async (db: Database, { to, office, side }: Invitation, accountId: string): Promise<void> => {
  if ('teamId' in to) {
    const key = { teamId: to.teamId, accountId };
    // Who is its captain already stays so.
    await db.teamMember.upsert({
      where: { teamId_accountId: key },
      create: { ...key, role: 'member' },
      update: {},
    });
    return;
  }
  const key = { matchId: to.matchId, accountId, office };
  await db.official.upsert({
    where: { matchId_accountId_office: key },
    create: { ...key, side },
    update: { side },
  });
};
