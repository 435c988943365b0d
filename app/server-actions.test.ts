// Every server action hands over to the server's own call with the viewer who asks: the same calls that the table of role ×
// action is walked on. An action that is not told of here fails the test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { provideRuntime, type Runtime, type Viewer } from '@/server/runtime';
import { removeMatch, simulateMatch } from './actions';
import { accept } from './i/[secret]/actions';
import { dismiss, invite, releasePen, revoke } from './m/[code]/people/actions';
import { record } from './m/[code]/score/actions';
import { signIn } from './sign-in/actions';
import { signUp } from './sign-up/actions';
import { createTeam } from './teams/actions';
import { dismissMember, inviteMember, mergePlayers, revokeMember } from './teams/[id]/actions';
import { showPlayer } from './teams/[id]/names/actions';

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(asked.headers),
  cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));

const viewer: Viewer = { kind: 'account', accountId: 'the one who asks', name: 'Ann', admin: false };
let calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];

/** A server that does nothing but say what it was asked, and refuse. */
const part = (name: string): object =>
  new Proxy(
    {},
    {
      get:
        (_, key) =>
        (...args: readonly unknown[]) => {
          calls.push({ name: `${name}.${String(key)}`, args });
          return Promise.resolve({ ok: false, failure: { code: 'FORBIDDEN', message: 'No.' } });
        },
    },
  );
const isRuntime = (value: object): value is Runtime => 'matches' in value && 'viewerOf' in value;
const stub: object = {
  ...Object.fromEntries(['accounts', 'teams', 'matches', 'people', 'pen'].map((name) => [name, part(name)])),
  viewerOf: (headers: Headers) => Promise.resolve(headers === asked.headers ? viewer : { kind: 'nobody' }),
  authSecret: 'x'.repeat(32),
  publicUrl: null,
};

beforeEach(() => {
  calls = [];
  asked.headers = new Headers({
    origin: 'http://localhost',
    host: 'localhost',
    'x-forwarded-for': '10.1.1.1',
  });
  if (isRuntime(stub)) provideRuntime(stub);
});

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};
const id = '01980000-0000-7000-8000-000000000001';
const ofTeam = { teamId: id, id };
const ofMatch = { matchId: id, id };
const person = { email: 'ann@example.org', password: 'long enough to keep', name: 'Ann' };

/** Action → the server's call that it is, and how it is asked. */
const told: Readonly<Record<string, readonly [call: string, ask: () => Promise<unknown>]>> = {
  'app/actions.ts removeMatch': ['matches.remove', () => removeMatch(form({ matchId: id }))],
  'app/actions.ts simulateMatch': ['matches.simulate', () => simulateMatch()],
  'app/i/[secret]/actions.ts accept': ['people.open', () => accept(null, form({ secret: 's', name: 'Ann' }))],
  'app/m/[code]/people/actions.ts dismiss': [
    'people.dismiss',
    () => dismiss(form({ ...ofMatch, office: 'scorer' })),
  ],
  'app/m/[code]/people/actions.ts invite': ['people.invite', () => invite(id, 'scorer')],
  'app/m/[code]/people/actions.ts releasePen': [
    'pen.release',
    () => releasePen(form({ matchId: id, seen: '1' })),
  ],
  'app/m/[code]/people/actions.ts revoke': ['people.revoke', () => revoke(form(ofMatch))],
  'app/m/[code]/score/actions.ts record': [
    'matches.record',
    () => record(id, [{ commandId: id, command: { type: 'AddNote', text: 'a word' } }]),
  ],
  'app/teams/[id]/actions.ts dismissMember': ['people.dismissMember', () => dismissMember(form(ofTeam))],
  'app/teams/[id]/actions.ts inviteMember': ['people.inviteMember', () => inviteMember(id)],
  'app/teams/[id]/actions.ts mergePlayers': [
    'teams.mergePlayers',
    () => mergePlayers(null, form({ teamId: id, kept: id, gone: 'other' })),
  ],
  'app/teams/[id]/actions.ts revokeMember': ['people.revoke', () => revokeMember(form(ofTeam))],
  'app/teams/[id]/names/actions.ts showPlayer': [
    'teams.showPlayer',
    () => showPlayer(form({ team: id, player: id, shownAs: 'hidden', alias: '' })),
  ],
  'app/teams/actions.ts createTeam': [
    'teams.create',
    () =>
      createTeam(
        { name: '', players: '', nameError: null, playersError: null, problem: null },
        form({ name: 'Ashford', players: 'A. Bell' }),
      ),
  ],
};
/** For anyone: who signs in has no viewer yet, and is limited by the address. */
const forAnyone: typeof told = {
  'app/sign-in/actions.ts signIn': [
    'accounts.signIn',
    () => signIn({ email: '', problem: null }, form({ ...person, next: '/' })),
  ],
  'app/sign-up/actions.ts signUp': ['accounts.signUp', () => signUp(emptySignUp, form(person))],
};
const emptySignUp: Parameters<typeof signUp>[0] = { name: '', email: '', problem: null };
/** These ask nothing of the server: they change the asker's own cookies. */
const ownCookies = [
  'app/language/actions.ts chooseLanguage',
  'app/sign-in/actions.ts signOut',
  'app/theme/actions.ts chooseTheme',
];

/** An action that leads to another page ends by a throw. */
const called = async (ask: () => Promise<unknown>) => {
  await ask().catch((error: unknown) => {
    if (!(error instanceof Error) || !error.message.startsWith('to /')) throw error;
  });
  return calls;
};

test.each(Object.entries(told))('%s asks as the viewer', async (_, [call, ask]) => {
  const made = await called(ask);
  expect(made.at(-1)?.name).toBe(call);
  expect(made.at(-1)?.args.at(-1)).toBe(viewer);
});

test.each(Object.entries(forAnyone))('%s is limited by the address', async (_, [call, ask]) => {
  const made = await called(ask);
  expect(made.at(-1)?.name).toBe(call);
  expect(made.at(-1)?.args.at(-1)).toBe('10.1.1.1');
});

test('no server action is missing here', () => {
  const files = execFileSync('git', ['ls-files', 'app'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')));
  const actions = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
      ([, name]) => `${file} ${name ?? ''}`,
    ),
  );
  expect(actions.toSorted()).toEqual([...Object.keys({ ...told, ...forAnyone }), ...ownCookies].toSorted());
});
