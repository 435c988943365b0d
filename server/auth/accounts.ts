// Accounts: signing up, signing in, looking one up. The first account of a server is its admin. Knows no cookies.
import { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import type { Database } from '../db/database';
import { newId } from '../ids';
import { isTaken } from '../matches/log';
import type { Queue } from '../matches/queue';
import type { Account, Runtime } from '../runtime';
import { tooOften, type Limit } from './limits';
import { hashPassword, passwordMatches } from './passwords';
import { plainText } from '@/protocol/plain-text';

/** What signing up asks for; an email counts in lower case. */
export const NewAccount = z.strictObject({
  name: z
    .string('Say your name')
    .overwrite(plainText)
    .min(1, 'Say your name')
    .max(80, 'Use at most 80 characters'),
  email: z
    .string('Give an email address')
    .trim()
    .toLowerCase()
    .max(200, 'Use at most 200 characters')
    .pipe(z.email('Give an email address')),
  password: z
    .string('Choose a password')
    .min(10, 'Use at least 10 characters')
    .max(200, 'Use at most 200 characters'),
});

/** What signing in asks for. */
export const Credentials = z.strictObject({ email: z.string().max(200), password: z.string().max(200) });

export type AccountLimits = {
  /** Tries of one address, of all kinds. */
  readonly byAddress: Limit;
  /** Tries at one account, from wherever. */
  readonly byEmail: Limit;
};

const shown = { id: true, email: true, name: true, admin: true } as const;

export const makeAccounts = (db: Database, limits: AccountLimits, queue: Queue): Runtime['accounts'] => ({
  async signUp(input, address) {
    const standing = await limits.byAddress.take(address);
    if (!standing.allowed) return tooOften(standing);
    const parsed = NewAccount.safeParse(input);
    if (!parsed.success) return malformed(parsed.error);
    const { name, email, password } = parsed.data;
    const passwordHash = await hashPassword(password);
    // One after another, so that only one can be the first.
    return queue('sign-up', () => added(db, { id: newId(), name, email, passwordHash }));
  },

  async signIn(input, address) {
    const email = input.email.trim().toLowerCase();
    const tries = await Promise.all([limits.byAddress.take(address), limits.byEmail.take(email)]);
    const over = tries.find((standing) => !standing.allowed);
    if (over !== undefined) return tooOften(over);
    const row = await db.account.findUnique({ where: { email } });
    const right = await passwordMatches(row?.passwordHash ?? null, input.password);
    if (row === null || !right) return failed('BAD_CREDENTIALS');
    // A club behind one router signs in as often as it likes.
    await Promise.all([limits.byEmail.clear(email), limits.byAddress.giveBack(address)]);
    return { ok: true, value: { id: row.id, email: row.email, name: row.name, admin: row.admin } };
  },

  byId: (id) => db.account.findUnique({ where: { id }, select: shown }),
  any: async () => (await db.account.findFirst({ select: { id: true } })) !== null,
});

const malformed = (error: z.ZodError) => {
  const [issue] = error.issues;
  return failed('MALFORMED', issue?.message, { field: String(issue?.path[0] ?? '') });
};

const added = async (
  db: Database,
  account: { id: string; name: string; email: string; passwordHash: string },
): Promise<Outcome<Account>> => {
  try {
    const admin = (await db.account.findFirst({ select: { id: true } })) === null;
    return { ok: true, value: await db.account.create({ data: { ...account, admin }, select: shown }) };
  } catch (error) {
    if (isTaken(error)) return failed('EMAIL_TAKEN');
    throw error;
  }
};
