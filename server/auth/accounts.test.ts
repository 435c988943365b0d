// Accounts: the first is the admin, an email is taken once however it is written, wrong passwords are limited by account.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../db/database';
import { makeQueue } from '../matches/queue';
import { makeAccounts } from './accounts';
import { makeLimit } from './limits';

let folder: string;
let database: OpenDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorebox-accounts-'));
  database = await openDatabase(`file:${join(folder, 'accounts.db')}`, 'prisma/migrations');
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const accounts = (most = 1000) =>
  makeAccounts(database.db, { byAddress: makeLimit(1000, 60), byEmail: makeLimit(most, 60) }, makeQueue());
const person = (name: string) => ({
  name,
  email: `${name}@example.org`,
  password: `the password of ${name}`,
});
const codeOf = (outcome: { ok: boolean; failure?: { code: string } }) => outcome.failure?.code;

describe('signing up', () => {
  test('of several at once on an empty server one is the admin', async () => {
    const { signUp, any } = accounts();
    expect(await any()).toBe(false);
    const made = await Promise.all(['ann', 'bob', 'cyd'].map((name) => signUp(person(name), 'here')));
    expect(made.filter((one) => one.ok && one.value.admin)).toHaveLength(1);
    expect(await any()).toBe(true);
    const later = await signUp(person('dan'), 'here');
    expect(later.ok && later.value.admin).toBe(false);
  });

  test('an email is taken once, however it is written', async () => {
    const { signUp } = accounts();
    await signUp(person('eve'), 'here');
    expect(codeOf(await signUp({ ...person('eve'), email: ' EVE@Example.org ' }, 'here'))).toBe(
      'EMAIL_TAKEN',
    );
  });

  test('what is wanting is told with its field', async () => {
    const { signUp } = accounts();
    for (const [field, value] of Object.entries({ name: ' ', email: 'nobody', password: 'short' })) {
      const answer = await signUp({ ...person('fay'), [field]: value }, 'here');
      expect(answer).toMatchObject({ ok: false, failure: { code: 'MALFORMED', details: { field } } });
    }
  });

  test('no password is kept', async () => {
    const rows = await database.db.account.findMany();
    for (const row of rows) {
      expect(row.passwordHash).toMatch(/^\$argon2id\$/);
      expect(JSON.stringify(row)).not.toContain('the password of');
    }
  });
});

describe('signing in', () => {
  test('with the right password; a wrong one and an unknown email are answered alike', async () => {
    const { signUp, signIn } = accounts();
    await signUp(person('gil'), 'here');
    const right = await signIn({ email: 'GIL@example.org', password: 'the password of gil' }, 'here');
    expect(right).toMatchObject({ ok: true, value: { email: 'gil@example.org', name: 'gil' } });
    const wrong = await signIn({ email: 'gil@example.org', password: 'guess' }, 'here');
    const unknown = await signIn({ email: 'nobody@example.org', password: 'guess' }, 'here');
    expect(wrong).toEqual(unknown);
    expect(codeOf(wrong)).toBe('BAD_CREDENTIALS');
  });

  test('guesses at one account are limited, wherever they come from; a right one starts afresh', async () => {
    const { signUp, signIn } = accounts(3);
    await signUp(person('hal'), 'here');
    const guess = (password: string, n: number) =>
      signIn({ email: 'hal@example.org', password }, `address ${n}`);
    expect(codeOf(await guess('one', 1))).toBe('BAD_CREDENTIALS');
    expect((await guess('the password of hal', 2)).ok).toBe(true);
    for (const n of [3, 4, 5]) expect(codeOf(await guess('again', n))).toBe('BAD_CREDENTIALS');
    expect(codeOf(await guess('the password of hal', 6))).toBe('RATE_LIMITED');
  });
});
