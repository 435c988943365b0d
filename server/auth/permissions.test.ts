// The table of role × action, walked from outside: for every cell, somebody with that role asks the running server, and
// is let in or not as the table says.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import { z } from 'zod';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { newCode, newId } from '../ids';
import type { ClientMessages } from '../live/messages';
import type { Viewer } from '../runtime';
import { arrangeTestMatch, asked, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { openDatabase, type OpenDatabase } from '../db/database';
import { permissions, roles, type Action, type Role } from './permissions';

let server: TestServer;
let database: OpenDatabase;
let match: TestMatch;
let firstTeam: TeamId;
/** A new match that may be removed. */
let simulated: () => Promise<MatchId>;
const tokens: Partial<Record<Role, string | null>> = {};

const Account = z.object({ id: z.string() });

/** A private match, and one account for each role that can be held at it. */
beforeAll(async () => {
  server = await testServer();
  database = await openDatabase(`file:${server.dataDir}/scorebox.db`, 'prisma/migrations');
  tokens.admin = await server.signUp('Admin');
  tokens.creator = await server.signUp('Creator');
  match = await arrangeTestMatch(server.call, tokens.creator, { visibility: 'private' });
  for (const role of ['captain', 'scorer', 'umpire', 'member', 'account'] as const) {
    tokens[role] = await server.signUp(role);
    await give(role);
  }
  tokens.anyone = null;
  const path = `/api/v1/matches/${match.id}/spectator-tokens`;
  const handed = await server.call('POST', path, null, { code: match.code });
  tokens.spectator = z.object({ token: z.string() }).parse(handed.body).token;
  const side = await database.db.side.findFirst({ where: { matchId: match.id } });
  firstTeam = TeamId.parse(side?.teamId);
  const row = {
    title: 'For a look around',
    simulated: true,
    visibility: 'public',
    tier: 'SINGLE',
    venue: '',
  };
  simulated = async () => {
    const id = MatchId.parse(newId());
    const { teamId } = await database.db.side.findFirstOrThrow({ where: { matchId: match.id } });
    const sides = { create: [0, 1].map((index) => ({ index, teamId })) };
    await database.db.match.create({ data: { ...row, id, code: newCode(), conditionsName: 'T20', sides } });
    return id;
  };
}, 60_000);
afterAll(async () => {
  await database.close();
  await discard(server);
});

/** Gives the account of that name the office at the match, or membership of its first team. */
const give = async (role: 'captain' | 'scorer' | 'umpire' | 'member' | 'account') => {
  const { id: accountId } = Account.parse(
    await database.db.account.findUnique({ where: { email: `${role}@example.org` } }),
  );
  if (role === 'member' || role === 'captain') {
    const side = await database.db.side.findFirst({ where: { matchId: match.id } });
    await database.db.teamMember.create({ data: { teamId: side?.teamId ?? '', accountId, role } });
  }
  if (role !== 'account' && role !== 'member') {
    await database.db.official.create({ data: { matchId: match.id, accountId, office: role } });
  }
};

const person = () => ({ email: `${randomUUID()}@example.org`, password: 'long enough', name: 'New' });
const creator = { email: 'creator@example.org', password: 'the password of Creator' };
const team = { name: 'New', shortName: 'N', players: [] };
/** A device as its browser would name it. */
const alerts = {
  endpoint: 'https://push.example.com/a-device',
  keys: {
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16, 1).toString('base64url'),
  },
  kinds: ['wickets'],
  language: 'en',
};
const command = () => ({ commands: [asked({ type: 'AddNote', text: 'by somebody' })] });
const ofTeam = (part: string) => `/api/v1/teams/${firstTeam}${part}`;
const deviceFile = () => ({
  ...{ format: 'scorebox-match', version: 1, savedAt: new Date().toISOString(), plan: null, entries: [] },
  match: { id: match.id, code: match.code, title: 'A v B' },
  roster: { teams: ['a', 'b'].map((id) => ({ id, name: id, shortName: id })), players: {} },
  pending: command().commands.map((one) => ({ ...one, at: 0, problem: null })),
});
const at = (part: string) => `/api/v1/matches/${match.id}${part}`;

/** The calls that were made, as the documents write them. */
const walked = new Set<string>();

type Ask = readonly [method: string, path: string, body?: unknown];
type Way = (
  viewer: Viewer,
  call: (...ask: Ask) => Promise<boolean>,
  token: string | null,
) => Promise<boolean>;
const rest =
  (ask: () => Ask): Way =>
  (_, call) => {
    const [method, path, body] = ask();
    walked.add(`${method} ${path.replace(match.id, '{id}').replace(firstTeam, '{id}')}`);
    return call(method, path, body);
  };

/** What each message of a live connection is in the table: one that is missing here does not compile. */
const messages: Readonly<Record<keyof ClientMessages, { readonly action: Action; readonly says: object }>> = {
  'catch-up': { action: 'match.watch', says: { since: 0 } },
  watching: { action: 'match.watch', says: { visible: true } },
};
const messageNames = ['catch-up', 'watching'] as const satisfies readonly (keyof ClientMessages)[];

/** Connects, says every message of the action, and tells whether it was let in so far as to say them. */
const overSocket =
  (action: Action): Way =>
  async (_, __, token) => {
    const auth = token === null ? {} : { token };
    const socket = io(`${server.url}/matches/${match.id}`, { auth, forceNew: true, reconnection: false });
    try {
      const entered = await new Promise<boolean>((resolve) => {
        socket.once('update', () => resolve(true));
        socket.once('connect_error', () => resolve(false));
      });
      for (const name of messageNames) {
        if (!entered || messages[name].action !== action) continue;
        if (name === 'catch-up')
          expect(await socket.emitWithAck(name, messages[name].says)).toHaveProperty('snapshot');
        else socket.emit(name, messages[name].says);
      }
      return entered;
    } finally {
      socket.disconnect();
    }
  };

/**
 * Every way to ask for each action. A way says whether it was let in: a body that is let in and found wanting was let in.
 */
const ways: Readonly<Record<Action, readonly Way[]>> = {
  'account.create': [rest(() => ['POST', '/api/v1/accounts', person()])],
  'token.create': [rest(() => ['POST', '/api/v1/tokens', creator])],
  'team.create': [
    rest(() => ['POST', '/api/v1/teams', team]),
    rest(() => ['GET', '/api/v1/teams']),
    async (viewer) => (await server.runtime.teams.create(team, viewer)).ok,
  ],
  'team.see': [
    rest(() => ['GET', ofTeam('')]),
    rest(() => ['GET', ofTeam('/people')]),
    async (viewer) => (await server.runtime.teams.byId(firstTeam, viewer)).ok,
  ],
  'team.manage': [
    rest(() => ['POST', ofTeam('/people/dismiss'), { id: 'nobody' }]),
    rest(() => ['POST', ofTeam('/invitations'), {}]),
    rest(() => ['POST', ofTeam('/invitations/revoke'), { id: 'none' }]),
    rest(() => ['POST', ofTeam('/players/merge'), { kept: 'one', gone: 'one' }]),
    rest(() => ['POST', ofTeam('/players/show'), { player: 'one', shownAs: 'hidden', alias: null }]),
    async (viewer) => (await server.runtime.people.inviteMember(firstTeam, viewer)).ok,
  ],
  'invitation.open': [
    rest(() => ['POST', '/api/v1/invitations/look', { secret: 'none' }]),
    rest(() => ['POST', '/api/v1/invitations/open', { secret: 'none' }]),
  ],
  'match.arrange': [
    rest(() => ['POST', '/api/v1/matches', {}]),
    rest(() => ['PUT', '/api/v1/matches/{id}', {}]),
  ],
  'match.import': [rest(() => ['POST', '/api/v1/matches/import', {}])],
  'match.list': [rest(() => ['GET', '/api/v1/matches']), rest(() => ['GET', '/api/v1/scores'])],
  'match.watch': [
    ...['', '/log', '/log.json', '/snapshot', '/card', '/cricsheet', '/balls.csv', '/live'].map((part) =>
      rest(() => ['GET', at(part)]),
    ),
    rest(() => ['POST', at('/spectator-tokens'), {}]),
    rest(() => ['POST', at('/alerts'), alerts]),
    overSocket('match.watch'),
    async (viewer) => (await server.runtime.matches.view({ id: match.id }, viewer)).ok,
    async (viewer) => (await server.runtime.live.token(match.id, viewer, null)).ok,
  ],
  'alerts.end': [rest(() => ['POST', at('/alerts/removals'), { endpoint: alerts.endpoint }])],
  'match.score': [
    rest(() => ['GET', at('/pen')]),
    // Not the free pen's fence: nobody takes it here, so that programs are let through below.
    rest(() => ['POST', at('/pen'), { device: randomUUID(), seen: 9 }]),
    rest(() => ['POST', at('/pen/code'), { device: randomUUID(), head: 0 }]),
    rest(() => [
      'POST',
      at('/pen/handover'),
      { device: randomUUID(), code: '000000', head: 0, confirmed: false },
    ]),
    async (viewer) => (await server.runtime.pen.see(match.id, null, viewer)).ok,
    rest(() => ['POST', at('/commands'), command()]),
    rest(() => ['POST', '/api/v1/matches/device-file', deviceFile()]),
    async (viewer) => (await server.runtime.matches.record(match.id, command().commands, viewer)).ok,
    async (viewer) => {
      const view = await server.runtime.matches.view({ code: match.code, from: null }, viewer);
      return view.ok && view.value.mayScore;
    },
  ],
  'match.manage': [
    rest(() => ['GET', at('/people')]),
    rest(() => ['POST', at('/people/dismiss'), { id: 'nobody', office: 'scorer' }]),
    rest(() => ['POST', at('/invitations'), { office: 'umpire' }]),
    rest(() => ['POST', at('/invitations/revoke'), { id: 'none' }]),
    rest(() => ['POST', at('/pen/release'), { seen: 0 }]),
    async (viewer) => (await server.runtime.people.ofMatch(match.id, viewer)).ok,
    async (viewer) => {
      const view = await server.runtime.matches.view({ code: match.code, from: null }, viewer);
      return view.ok && view.value.mayManage;
    },
  ],
  'match.remove': [async (viewer) => (await server.runtime.matches.remove(await simulated(), viewer)).ok],
  'match.simulate': [async (viewer) => (await server.runtime.matches.simulate(viewer)).ok],
  'server.totals': [rest(() => ['GET', '/api/v1/live'])],
  'server.health': [rest(() => ['GET', '/api/health']), rest(() => ['GET', '/api/ready'])],
  'server.metrics': [rest(() => ['GET', '/metrics'])],
  'documents.read': [
    rest(() => ['GET', '/api/v1/openapi.json']),
    rest(() => ['GET', '/api/v1/signing-key']),
    rest(() => ['GET', '/api/v1/asyncapi.json']),
    rest(() => ['GET', '/docs/api']),
  ],
};

/** The roles that somebody with an office has besides it: every account is one, and a creator scores. */
const also: Readonly<Record<Role, readonly Role[]>> = {
  admin: ['account', 'anyone'],
  creator: ['scorer', 'captain', 'member', 'account', 'anyone'],
  captain: ['member', 'account', 'anyone'],
  scorer: ['account', 'anyone'],
  umpire: ['account', 'anyone'],
  member: ['account', 'anyone'],
  spectator: ['anyone'],
  account: ['anyone'],
  anyone: [],
};

const refusals = new Set(['NOT_SIGNED_IN', 'FORBIDDEN', 'NO_SUCH_MATCH', 'NO_SUCH_TEAM', 'TOKEN_MISSING']);
const Refused = z.object({ error: z.object({ code: z.string() }) });

/** Whether a call was let in. A stream is hung up on as soon as it begins. */
const letIn = async (token: string | null, [method, path, body]: Ask): Promise<boolean> => {
  const hangUp = new AbortController();
  const reply = await fetch(`${server.url}${path}`, {
    method,
    signal: hangUp.signal,
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const refused = reply.ok ? null : Refused.parse(await reply.json()).error.code;
  hangUp.abort();
  return refused === null || !refusals.has(refused);
};

const isAction = (name: string): name is Action => Object.hasOwn(permissions, name);
const actions = Object.keys(permissions).filter(isAction);

describe.each(roles)('%s', (role) => {
  test.each(actions)('%s', async (action) => {
    const allowed: readonly Role[] = permissions[action];
    const expected = [role, ...also[role]].some((held) => allowed.includes(held));
    const token = tokens[role] ?? null;
    const headers = new Headers(token === null ? {} : { authorization: `Bearer ${token}` });
    const viewer = await server.runtime.viewerOf(headers);
    for (const way of ways[action]) {
      expect(await way(viewer, (...ask) => letIn(token, ask), token), way.toString()).toBe(expected);
    }
  });
});

test('every call of the REST interface was walked: none is missing from the table', async () => {
  const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
  const { paths } = Document.parse((await server.call('GET', '/api/v1/openapi.json')).body);
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...walked].sort()).toEqual(calls.sort());
});
