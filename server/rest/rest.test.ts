// The REST interface from outside: a match from its arrangement to its card, every answer held against the documented
// form, and bad input of every kind: a typed answer each time, nothing lost, and the server goes on.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ErrorBody, errorTable, type ErrorCode } from '@/protocol/errors';
import { sessionCookieName } from '@/protocol/session';
import { encode } from 'next-auth/jwt';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type Reply, type TestServer } from '../testing/server';
import { CardForm } from './card-form';
import { LogForm, MatchForm, MatchPageForm, MatchWithStateForm, SnapshotForm } from './forms';

let server: TestServer;
let token: string;
let stranger: string;
let match: TestMatch;
beforeAll(async () => {
  server = await testServer({ BODY_LIMIT: '65536' });
  token = await server.signUp('Scorer');
  stranger = await server.signUp('Stranger');
  match = await arrangeTestMatch(server.call, token);
  await recordOver(
    server.call,
    token,
    match,
    Array.from({ length: 10 }, (_, n) => asked(nthCommand(match, n))),
  );
});
afterAll(() => discard(server));

const codeOf = ({ status, body, headers }: Reply): ErrorCode => {
  const { error } = ErrorBody.parse(body);
  expect(status).toBe(errorTable[error.code].status);
  expect(error.requestId).toBe(headers.get('x-request-id'));
  expect(JSON.stringify(body)).not.toMatch(/ at .*\.(ts|js|mjs):\d|node_modules|prisma/i);
  return error.code;
};
const commandsPath = () => `/api/v1/matches/${match.id}/commands`;
const get = (path: string, as: string | null = null) =>
  server.call('GET', `/api/v1/matches/${match.id}${path}`, as);

describe('reading a match', () => {
  test('its summary with the state', async () => {
    const { state, ...summary } = MatchWithStateForm.parse((await get('')).body);
    expect(summary).toMatchObject({ title: 'A v B', status: 'live', scores: ['3/0 (1)', null] });
    expect(state).toMatchObject({
      type: 'CONNECTION_ESTABLISHED',
      seq: 11,
      data: { currentInnings: { score: '3/0' } },
    });
  });

  test('its log, page by page, with unbroken hashes', async () => {
    const first = LogForm.parse((await get('/log?limit=4')).body);
    const second = LogForm.parse((await get('/log?since=4')).body);
    const entries = [...first.entries, ...second.entries];
    expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(entries.slice(1).map((entry) => entry.prevHash)).toEqual(
      entries.slice(0, -1).map((entry) => entry.hash),
    );
    expect(first.head).toBe(11);
  });

  test('its snapshot, once: with the ETag it is not sent again until a ball is bowled', async () => {
    const first = await get('/snapshot');
    expect(SnapshotForm.parse(first.body).seq).toBe(11);
    const again = (tag: string) =>
      fetch(`${server.url}/api/v1/matches/${match.id}/snapshot`, { headers: { 'if-none-match': tag } });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toBe('"11"');
    expect((await again(etag)).status).toBe(304);
    expect((await again('"10"')).status).toBe(200);
  });

  test('its card and its file', async () => {
    const card = CardForm.parse((await get('/card')).body);
    expect({ teams: card?.teams, innings: card?.innings.map(({ total }) => ({ total })) }).toEqual({
      teams: ['Team A', 'Team B'],
      innings: [{ total: 3 }],
    });
    const file = z.object({ info: z.object({ gender: z.string() }), innings: z.array(z.unknown()) });
    expect(file.parse((await get('/cricsheet?gender=female')).body)).toMatchObject({
      info: { gender: 'female' },
    });
  });

  test('the list, newest first, page by page', async () => {
    const newer = await arrangeTestMatch(server.call, token);
    const page = async (query: string) =>
      MatchPageForm.parse((await server.call('GET', `/api/v1/matches${query}`)).body);
    const first = await page('?limit=1');
    expect(first.matches.map((one) => one.id)).toEqual([newer.id]);
    const second = await page(`?limit=1&cursor=${first.nextCursor ?? ''}`);
    expect(second).toMatchObject({ matches: [{ id: match.id }], nextCursor: null });
    expect((await page('?status=live')).matches.map((one) => one.id)).toEqual([match.id]);
  });
});

describe('a private match', () => {
  test('is not there for strangers, and its code opens it', async () => {
    const secret = await arrangeTestMatch(server.call, token, { visibility: 'private' });
    const path = `/api/v1/matches/${secret.id}`;
    for (const part of ['', '/log', '/snapshot', '/card', '/cricsheet', '/live']) {
      expect(codeOf(await server.call('GET', path + part, stranger))).toBe('NO_SUCH_MATCH');
    }
    expect(
      codeOf(
        await server.call('POST', `${path}/commands`, stranger, { commands: [asked(nthCommand(secret, 0))] }),
      ),
    ).toBe('NO_SUCH_MATCH');
    const list = MatchPageForm.parse((await server.call('GET', '/api/v1/matches', stranger)).body);
    expect(list.matches.map((one) => one.id)).not.toContain(secret.id);

    const wrong = await server.call('POST', `${path}/spectator-tokens`, null, { code: 'WRONG1' });
    const missing = await server.call('POST', `/api/v1/matches/${randomUUID()}/spectator-tokens`, null, {
      code: 'WRONG1',
    });
    expect([codeOf(wrong), codeOf(missing)]).toEqual(['NO_SUCH_MATCH', 'NO_SUCH_MATCH']);
    const opened = await server.call('POST', `${path}/spectator-tokens`, null, {
      code: secret.code.toLowerCase(),
    });
    const board = z.object({ token: z.string() }).parse(opened.body).token;
    expect((await server.call('GET', path, board)).status).toBe(200);
    expect((await get('', board)).status).toBe(200);
    expect(
      codeOf(
        await server.call('POST', `${path}/commands`, board, { commands: [asked(nthCommand(secret, 0))] }),
      ),
    ).toBe('FORBIDDEN');
  });
});

describe('bad input', () => {
  const ball = () => asked(nthCommand(match, 10));
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const malformed: readonly (readonly [string, () => unknown])[] = [
    ['no JSON', () => 'over and out'],
    ['half of it', () => '{"commands":[{'],
    ['nothing', () => ''],
    ['another form', () => ({ balls: 6 })],
    ['no commands', () => ({ commands: [] })],
    ['501 commands', () => ({ commands: Array.from({ length: 501 }, () => ({ commandId: 1 })) })],
    ['an id that is none', () => ({ commands: [{ ...ball(), commandId: 'six' }] })],
    ['an unknown command', () => ({ commands: [{ ...ball(), command: { type: 'SetScore', runs: 400 } }] })],
    ['a score beside the ball', () => ({ commands: [{ ...ball(), score: '400/0' }] })],
    [
      'runs as text',
      () => ({ commands: [{ ...ball(), command: { type: 'BowlBall', delivery: { ran: '1' } } }] }),
    ],
    ['a prototype', () => `{"commands":[{"__proto__":{"admin":true},"commandId":"${randomUUID()}"}]}`],
    ['20,000 brackets', () => `{"commands":${deep}}`],
    ['bytes that are no text', () => '\ud800'],
  ];

  test.each(malformed)('%s: malformed', async (_, body) => {
    expect(codeOf(await server.call('POST', commandsPath(), token, body()))).toBe('MALFORMED');
  });

  test('a body that is too large', async () => {
    expect(codeOf(await server.call('POST', commandsPath(), token, 'x'.repeat(70_000)))).toBe('TOO_LARGE');
  });

  test('a body that turns out too large while it comes', async () => {
    const status = await new Promise<number | string | undefined>((resolve) => {
      const options = { method: 'POST', headers: { authorization: `Bearer ${token}` } };
      const asking = request(server.url + commandsPath(), options, (reply) => {
        resolve(reply.statusCode);
        asking.destroy();
      });
      asking.once('error', () => resolve('hung up on'));
      const goOn = () => {
        if (!asking.destroyed) asking.write(Buffer.alloc(16_384), () => setImmediate(goOn));
      };
      goOn();
    });
    // Its answer may be lost to one who never stops to listen, but it is not read on.
    expect([413, 'hung up on']).toContain(status);
  });

  test('unknown ids and addresses', async () => {
    const unknown = randomUUID();
    expect(codeOf(await server.call('GET', `/api/v1/matches/${unknown}`))).toBe('NO_SUCH_MATCH');
    expect(codeOf(await server.call('GET', `/api/v1/matches/${'x'.repeat(64)}/log`))).toBe('NO_SUCH_MATCH');
    expect(codeOf(await server.call('GET', '/api/v1/matches/%00/card'))).toBe('NO_SUCH_MATCH');
    expect(
      codeOf(await server.call('POST', `/api/v1/matches/${unknown}/commands`, token, { commands: [ball()] })),
    ).toBe('NO_SUCH_MATCH');
    expect(codeOf(await server.call('GET', `/api/v1/teams/${unknown}`, token))).toBe('NO_SUCH_TEAM');
    expect(codeOf(await server.call('GET', '/api/v1/nothing'))).toBe('NOT_FOUND');
    expect(codeOf(await server.call('DELETE', `/api/v1/matches/${match.id}`, token))).toBe('NOT_FOUND');
  });

  test('queries that are none', async () => {
    for (const query of ['?since=-1', '?since=abc', '?limit=0', '?limit=99999', '?since=1e99']) {
      expect(codeOf(await get(`/log${query}`))).toBe('MALFORMED');
    }
    expect(codeOf(await server.call('GET', '/api/v1/matches?status=rained'))).toBe('MALFORMED');
  });

  test("a stranger's commands, nobody's, and a token that is none of ours", async () => {
    const body = { commands: [ball()] };
    expect(codeOf(await server.call('POST', commandsPath(), stranger, body))).toBe('FORBIDDEN');
    expect(codeOf(await server.call('POST', commandsPath(), null, body))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await server.call('POST', commandsPath(), `${token}x`, body))).toBe('TOKEN_INVALID');
    expect(codeOf(await server.call('GET', '/api/v1/matches', 'not.a.token'))).toBe('TOKEN_INVALID');
  });

  test('a command that the state does not await, and a replayed id with another body', async () => {
    const toss = asked(nthCommand(match, 0));
    const refused = await recordOver(server.call, token, match, [toss]);
    expect(refused.results[0]).toMatchObject({ status: 'refused', code: 'NOT_AWAITED' });
    const note = asked({ type: 'AddNote', text: 'one thing' });
    await recordOver(server.call, token, match, [note]);
    const reused = await server.call('POST', commandsPath(), token, {
      commands: [{ ...note, command: { type: 'AddNote', text: 'another' } }],
    });
    expect(codeOf(reused)).toBe('COMMAND_REUSED');
  });

  test('a file that is no match', async () => {
    const path = '/api/v1/matches/import';
    expect(codeOf(await server.call('POST', path, token, { meta: {}, info: {} }))).toBe('IMPORT_REFUSED');
  });

  test('an arrangement that cannot be', async () => {
    const own = z.object({
      teams: z.array(z.object({ id: z.string(), players: z.array(z.object({ id: z.string() })) })),
    });
    const { teams } = own.parse((await server.call('GET', '/api/v1/teams', token)).body);
    const [home, away] = teams.slice(-2);
    const ask = (over: object) => ({
      title: 'X',
      conditions: 't20',
      teams: [home, away].map((of) => ({ teamId: of?.id, xi: of?.players.map((player) => player.id) })),
      ...over,
    });
    const arrange = (body: unknown, as = token) => server.call('POST', '/api/v1/matches', as, body);
    expect(codeOf(await arrange(ask({ conditions: 't21' })))).toBe('MALFORMED');
    expect(codeOf(await arrange(ask({}), stranger))).toBe('NO_SUCH_TEAM');
    const swapped = [
      { teamId: home?.id, xi: away?.players.map((player) => player.id) },
      { teamId: away?.id, xi: home?.players.map((player) => player.id) },
    ];
    const twice = [0, 1].map(() => ({ teamId: home?.id, xi: home?.players.map((player) => player.id) }));
    expect(codeOf(await arrange(ask({ teams: swapped })))).toBe('MALFORMED');
    expect(codeOf(await arrange(ask({ teams: twice })))).toBe('LAWS_REFUSED');
  });

  test('after all that the match stands as it stood, and the server goes on', async () => {
    const { entries } = LogForm.parse((await get('/log')).body);
    expect(entries).toHaveLength(12);
    expect((await server.call('GET', '/api/ready')).body).toEqual({ status: 'ok' });
    expect(
      (await recordOver(server.call, token, match, [asked(nthCommand(match, 10))])).results[0]?.status,
    ).toBe('recorded');
  });
});

describe('pages and cookies', () => {
  const asPage = async (origin: string | null) => {
    const viewer = await server.runtime.viewerOf(new Headers({ authorization: `Bearer ${token}` }));
    if (viewer.kind !== 'account') throw new Error('the scorer has an account');
    const { accountId, name, admin } = viewer;
    const session = await encode({ token: { accountId, name, admin }, secret: server.runtime.authSecret });
    return fetch(server.url + commandsPath(), {
      method: 'POST',
      headers: {
        cookie: `theme=dark; ${sessionCookieName}=${session}`,
        ...(origin === null ? {} : { origin }),
      },
      body: JSON.stringify({ commands: [asked({ type: 'AddNote', text: 'from a page' })] }),
    });
  };

  test("our page's session records; a foreign page with the same cookie does not", async () => {
    expect((await asPage(server.url)).status).toBe(200);
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`, `${server.url}0`]) {
      const reply = await asPage(origin);
      expect(ErrorBody.parse(await reply.json()).error.code).toBe('FOREIGN_ORIGIN');
    }
  });

  test('a session of another secret is nobody', async () => {
    const forged = await encode({
      token: { accountId: 'x', name: 'x', admin: true },
      secret: 'another secret',
    });
    const viewer = await server.runtime.viewerOf(new Headers({ cookie: `${sessionCookieName}=${forged}` }));
    expect(viewer).toEqual({ kind: 'nobody' });
  });
});

describe('rates', () => {
  test('are told in headers; beyond them one is asked to wait', async () => {
    const strict = await testServer({ RATE_READ: '3' });
    const replies = [];
    for (let n = 0; n < 4; n += 1) replies.push(await strict.call('GET', '/api/v1/matches'));
    expect(replies.map((reply) => reply.headers.get('x-ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    const last = replies[3];
    if (last === undefined) throw new Error('four were sent');
    expect(codeOf(last)).toBe('RATE_LIMITED');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    await discard(strict);
  });

  test('wrong codes are limited by address and account, right ones never; and the limit tells nothing', async () => {
    const strict = await testServer({ RATE_SIGN_IN: '8' });
    const owner = await strict.signUp('Owner');
    const secret = await arrangeTestMatch(strict.call, owner, { visibility: 'private' });
    const path = `/api/v1/matches/${secret.id}/spectator-tokens`;
    const say = (code: string, as: string | null = null) => strict.call('POST', path, as, { code });
    // A crowd behind one router.
    for (let n = 0; n < 12; n += 1) expect((await say(secret.code)).status).toBe(201);
    const view = (code: string, from: string) =>
      strict.runtime.matches.view({ code, from }, { kind: 'nobody' });
    for (let n = 0; n < 12; n += 1) expect((await view(secret.code, 'a router')).ok).toBe(true);
    // A guesser on the pages: after eight wrong ones the right one opens nothing either, and is answered alike.
    for (let n = 0; n < 8; n += 1) expect((await view('ZZZZZ2', 'a guesser')).ok).toBe(false);
    expect(await view(secret.code, 'a guesser')).toEqual(await view('ZZZZZ2', 'a guesser'));
    expect((await view(secret.code, 'a router')).ok).toBe(true);
    // What needs no code is open all the same.
    const open = await arrangeTestMatch(strict.call, owner);
    expect((await view(open.code, 'a guesser')).ok).toBe(true);
    // One account from many addresses.
    const guesser = await strict.signUp('Guesser');
    const viewer = await strict.runtime.viewerOf(new Headers({ authorization: `Bearer ${guesser}` }));
    for (let n = 0; n < 8; n += 1)
      await strict.runtime.matches.view({ code: 'ZZZZZ2', from: `${n}` }, viewer);
    expect((await strict.runtime.matches.view({ code: secret.code, from: 'fresh' }, viewer)).ok).toBe(false);
    const codes = [];
    for (let n = 0; n < 9; n += 1) codes.push(codeOf(await say('ZZZZZ2')));
    expect(codes.at(0)).toBe('NO_SUCH_MATCH');
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    await discard(strict);
  });

  test('wrong passwords and codes are limited by address', async () => {
    const strict = await testServer({ RATE_SIGN_IN: '5' });
    const wrong = () =>
      strict.call('POST', '/api/v1/tokens', null, { email: 'a@b.org', password: 'guessed' });
    const codes: ErrorCode[] = [];
    for (let n = 0; n < 6; n += 1) codes.push(codeOf(await wrong()));
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'BAD_CREDENTIALS'), 'RATE_LIMITED']);
    await discard(strict);
  });
});

test('an imported match is a match like any other', async () => {
  const file = await server.call('GET', `/api/v1/matches/${match.id}/cricsheet`);
  const reply = await server.call('POST', '/api/v1/matches/import', token, file.body);
  const imported = MatchForm.parse(reply.body);
  expect(reply.status).toBe(201);
  expect(imported.scores[0]).toMatch(/^\d+\/0 \(1/);
});
