// The live layer in the whole server: real tokens, real matches, and a frame for each command that REST recorded.
import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { encode } from 'next-auth/jwt';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { sessionCookieName } from '@/protocol/session';
import { BatchAnswer } from '@/protocol/recording';
import { arrangeTestMatch, asked, nthCommand, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { firstHello, nextFrame, refusal } from './testing/arena';

let server: TestServer;
let scorer: string;
let stranger: string;
let open: TestMatch;
let closed: TestMatch;
beforeAll(async () => {
  server = await testServer({ LIVE_TOKEN_SECONDS: '3600' });
  scorer = await server.signUp('Scorer');
  stranger = await server.signUp('Stranger');
  open = await arrangeTestMatch(server.call, scorer);
  closed = await arrangeTestMatch(server.call, scorer, { visibility: 'private' });
});
afterAll(() => discard(server));

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
const connect = (match: string, auth: Record<string, unknown>): Socket => {
  const socket = io(`${server.url}/matches/${match}`, { auth, forceNew: true, transports: ['websocket'] });
  sockets.push(socket);
  return socket;
};

const Token = z.object({ token: z.string() });
const boardToken = async ({ id }: TestMatch, who: string | null, code?: string): Promise<string> => {
  const body = code === undefined ? {} : { code };
  const reply = await server.call('POST', `/api/v1/matches/${id}/spectator-tokens`, who, body);
  expect(reply.status).toBe(201);
  return Token.parse(reply.body).token;
};

test('anyone watches a public match with a token of its own, and is told of what REST records', async () => {
  const socket = connect(open.id, { token: await boardToken(open, null) });
  const hello = await firstHello(socket);
  expect(hello.events[0]).toMatchObject({ type: 'CONNECTION_ESTABLISHED', data: { matchCode: open.code } });
  for (let n = 0; n < 6; n += 1) {
    const told = nextFrame(socket);
    const reply = await server.call('POST', `/api/v1/matches/${open.id}/commands`, scorer, {
      commands: [asked(nthCommand(open, n))],
    });
    const [result] = BatchAnswer.parse(reply.body).results;
    expect(await told).toMatchObject({ seq: result?.status === 'recorded' ? result.seq : 'not recorded' });
  }
});

test("the scorer's own token opens each of their matches, a stranger's a public one only", async () => {
  await firstHello(connect(closed.id, { token: scorer }));
  await firstHello(connect(open.id, { token: stranger }));
  // Not yours and not there: word for word the same.
  const missing = await refusal(connect('0197-no-such-match', { token: stranger }));
  expect(missing.code).toBe('NO_SUCH_MATCH');
  expect(await refusal(connect(closed.id, { token: stranger }))).toEqual(missing);
});

test('the code of a private match opens it to one who has no account', async () => {
  const socket = connect(closed.id, { token: await boardToken(closed, null, closed.code) });
  expect((await firstHello(socket)).snapshot).not.toBeNull();
});

test('an admin is told how many watch, in all and by match; nobody else is', async () => {
  const Totals = z.object({ connections: z.number(), matches: z.array(z.unknown()) });
  const totals = async () => Totals.parse((await server.call('GET', '/api/v1/live', scorer)).body);
  await expect.poll(totals).toEqual({ connections: 0, matches: [] });
  for (const match of [open, open, closed]) await firstHello(connect(match.id, { token: scorer }));
  const { connections, matches } = await totals();
  expect(connections).toBe(3);
  expect(matches).toHaveLength(2);
  expect(matches).toContainEqual({ id: open.id, spectators: 2 });
  expect(matches).toContainEqual({ id: closed.id, spectators: 1 });
  expect((await server.call('GET', '/api/v1/live', stranger)).status).toBe(403);
  expect((await server.call('GET', '/api/v1/live')).status).toBe(401);
});

test('forged, unsigned, expired and foreign tokens are refused, each with its code', async () => {
  const claims = { use: 'board', accountId: null, matchId: open.id };
  const sign = (key: string, expires: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('scorebox')
      .setAudience('scorebox')
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(key.padEnd(32, '.')));
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, exp: 4_000_000_000 })}.`;
  const tampered = (await boardToken(open, null)).replace(/\.[^.]*$/, '.AAAA');
  for (const token of [await sign('another key', '1h'), unsigned, tampered, 'nonsense', scorer.slice(0, -2)])
    expect((await refusal(connect(open.id, { token }))).code).toBe('TOKEN_INVALID');
  for (const who of [null, scorer])
    expect((await refusal(connect(closed.id, { token: await boardToken(open, who) }))).code).toBe(
      'TOKEN_INVALID',
    );
  expect((await refusal(connect(open.id, {}))).code).toBe('TOKEN_MISSING');
  expect((await refusal(connect('0197-no-such-match', { token: scorer }))).code).toBe('NO_SUCH_MATCH');
});

test('a session and a token in a header end during the connection: told within a second, then closed', async () => {
  const accountId = z
    .object({ accountId: z.string() })
    .parse(JSON.parse(Buffer.from(scorer.split('.')[1] ?? '', 'base64url').toString())).accountId;
  const claims = { accountId, name: 'Scorer', admin: true };
  const session = await encode({ token: claims, secret: server.runtime.authSecret, maxAge: 3 });
  const key = createHash('sha256').update(`scorebox tokens ${server.runtime.authSecret}`).digest();
  const bearer = await new SignJWT({ use: 'program', accountId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('scorebox')
    .setAudience('scorebox')
    .setExpirationTime('3s')
    .sign(key);
  const ends = Date.now() + 3_000;
  const last = await Promise.all(
    [{ cookie: `${sessionCookieName}=${session}` }, { authorization: `Bearer ${bearer}` }].map(
      async (headers) => {
        const socket = io(`${server.url}/matches/${closed.id}`, {
          ...{ forceNew: true, reconnection: false, transports: ['websocket'] },
          extraHeaders: headers,
        });
        sockets.push(socket);
        await firstHello(socket);
        const told = nextFrame(socket);
        const gone = new Promise((resolve) => socket.once('disconnect', resolve));
        const { events } = await told;
        await gone;
        return { code: events[0]?.type === 'ERROR' ? events[0].data.code : null, late: Date.now() - ends };
      },
    ),
  );
  expect(last.map(({ code }) => code)).toEqual(['TOKEN_EXPIRED', 'TOKEN_EXPIRED']);
  for (const { late } of last) expect(late).toBeLessThan(1_000);
});

test('a board of the match is good for watching, for nothing else', async () => {
  const token = await boardToken(open, scorer);
  const reply = await server.call('POST', `/api/v1/matches/${open.id}/commands`, token, {
    commands: [asked(nthCommand(open, 6))],
  });
  expect(reply.status).toBe(403);
});

test('a server that stops and starts again serves what was missed', async () => {
  const first = await testServer();
  const token = await first.signUp('Other');
  const match = await arrangeTestMatch(first.call, token);
  const record = (call: TestServer['call'], n: number): Promise<unknown> =>
    call('POST', `/api/v1/matches/${match.id}/commands`, token, { commands: [asked(nthCommand(match, n))] });
  for (let n = 0; n < 4; n += 1) await record(first.call, n);
  await first.stop();
  const again = await testServer({}, first.dataDir);
  const socket = io(`${again.url}/matches/${match.id}`, { auth: { token, since: 3 }, forceNew: true });
  const hello = await firstHello(socket);
  expect(hello.snapshot).toBeNull();
  expect(hello.entries.map(({ seq }) => seq)).toEqual([4, 5]);
  expect(hello.events.map(({ type }) => type)).toEqual([
    'CONNECTION_ESTABLISHED',
    'PLAYER_CHANGED',
    'BALL_BOWLED',
  ]);
  socket.disconnect();
  await discard(again);
});
