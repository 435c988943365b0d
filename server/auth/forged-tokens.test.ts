// Tokens that are none, on every way in: reading and writing over REST, server-sent events, Socket.IO. Made with the server's
// own key where that is what they abuse.
import { createHash } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ErrorBody } from '@/protocol/errors';
import { refusal } from '../live/testing/arena';
import { arrangeTestMatch, asked, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer;
let match: TestMatch;
let other: TestMatch;
/** A good token of the scorer's, and one of the board of another match. */
let good: string;
let foreign: string;
let accountId: string;
beforeAll(async () => {
  server = await testServer();
  good = await server.signUp('Scorer');
  match = await arrangeTestMatch(server.call, good, { visibility: 'private' });
  other = await arrangeTestMatch(server.call, good);
  const { body } = await server.call('POST', `/api/v1/matches/${other.id}/spectator-tokens`, good, {});
  foreign = z.object({ token: z.string() }).parse(body).token;
  const claims = Buffer.from(good.split('.')[1] ?? '', 'base64url').toString();
  accountId = z.object({ accountId: z.string() }).parse(JSON.parse(claims)).accountId;
});
afterAll(() => discard(server));

const ours = { issuer: 'scorebox', audience: 'scorebox' };
const key = (secret = server.runtime.authSecret) =>
  createHash('sha256').update(`scorebox tokens ${secret}`).digest();
const program = () => ({ use: 'program', accountId });
const signed = (with_: Uint8Array, { expires = '1h', alg = 'HS256', issuer = ours.issuer } = {}) =>
  new SignJWT(program())
    .setProtectedHeader({ alg })
    .setIssuer(issuer)
    .setAudience(ours.audience)
    .setExpirationTime(expires)
    .sign(with_);
const none = () =>
  new UnsecuredJWT(program()).setIssuer('scorebox').setAudience('scorebox').setExpirationTime('1h').encode();
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const bad: readonly (readonly [string, string, () => Promise<string> | string])[] = [
  ['an expired one', 'TOKEN_EXPIRED', () => signed(key(), { expires: '-1s' })],
  ['one of another secret', 'TOKEN_INVALID', () => signed(key('another secret of enough characters'))],
  ['one of another issuer', 'TOKEN_INVALID', () => signed(key(), { issuer: 'elsewhere' })],
  [
    'one signed by the session secret itself',
    'TOKEN_INVALID',
    () => signed(Buffer.from(server.runtime.authSecret)),
  ],
  [
    'one of another algorithm',
    'TOKEN_INVALID',
    () => signed(Buffer.concat([key(), key()]), { alg: 'HS512' }),
  ],
  ['one without algorithm', 'TOKEN_INVALID', none],
  ['one without algorithm and with a signature', 'TOKEN_INVALID', () => none() + (good.split('.')[2] ?? '')],
  [
    'one whose head says none',
    'TOKEN_INVALID',
    () => [part({ alg: 'none' }), ...good.split('.').slice(1)].join('.'),
  ],
  [
    'one with other claims under a true signature',
    'TOKEN_INVALID',
    () =>
      good
        .split('.')
        .map((text, at) => (at === 1 ? part({ ...program(), accountId: 'admin' }) : text))
        .join('.'),
  ],
  ['half of one', 'TOKEN_INVALID', () => good.slice(0, -10)],
];

describe.each(bad)('%s is refused', (_, code, make) => {
  const codeOf = (body: unknown) => ErrorBody.parse(body).error.code;

  test('over REST, reading and writing, and as an event stream', async () => {
    const token = await make();
    const at = `/api/v1/matches/${match.id}`;
    const commands = { commands: [asked({ type: 'AddNote', text: 'forged' })] };
    for (const reply of [
      await server.call('GET', at, token),
      await server.call('POST', `${at}/commands`, token, commands),
      await server.call('GET', `${at}/live`, token),
      await server.call('GET', `/api/v1/matches/${other.id}`, token),
    ]) {
      expect(reply.status).toBe(401);
      expect(codeOf(reply.body)).toBe(code);
    }
  });

  test('over Socket.IO', async () => {
    const options = { auth: { token: await make() }, forceNew: true, reconnection: false };
    const socket = io(`${server.url}/matches/${match.id}`, options);
    expect((await refusal(socket)).code).toBe(code);
    socket.disconnect();
  });
});

test("a board's token of another match opens this one on no way", async () => {
  const at = `/api/v1/matches/${match.id}`;
  for (const path of [at, `${at}/log`, `${at}/snapshot`, `${at}/live`])
    expect((await server.call('GET', path, foreign)).status).toBe(404);
  const socket = io(`${server.url}/matches/${match.id}`, {
    auth: { token: foreign },
    forceNew: true,
    reconnection: false,
  });
  expect((await refusal(socket)).code).toBe('TOKEN_INVALID');
  socket.disconnect();
  // Nor may it write where it may watch.
  const commands = { commands: [asked({ type: 'AddNote', text: 'from the board' })] };
  expect((await server.call('POST', `/api/v1/matches/${other.id}/commands`, foreign, commands)).status).toBe(
    403,
  );
});
