// Tokens and the viewers they stand for: expired, forged, of no algorithm, of another use or another match.
import { SignJWT, UnsecuredJWT } from 'jose';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MatchId } from '@/engine/vocabulary/schemas';
import { makeTokens } from './tokens';
import { makeViewers } from './viewers';

const secret = 'a secret of more than thirty-two characters';
const match = MatchId.parse('m1');
const ann = { id: 'ann', name: 'Ann', admin: false, guest: false };

/** A clock that a test sets. */
const at = (clock: { now: Date }) => makeTokens(secret, 60, () => clock.now);
const byId = async (id: string) => (id === ann.id ? ann : null);
const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` });
const codeOf = (outcome: { ok: boolean; failure?: { code: string } }) => outcome.failure?.code;

test('a board token is good until its end, and then it is expired, not bad', async () => {
  const clock = { now: new Date('2026-06-01T12:00:00Z') };
  const tokens = at(clock);
  const { token, expiresAt } = await tokens.forBoard(match, null);
  expect(expiresAt).toBe('2026-06-01T12:01:00.000Z');
  expect((await tokens.read(token)).ok).toBe(true);
  clock.now = new Date('2026-06-01T12:01:01Z');
  expect(codeOf(await tokens.read(token))).toBe('TOKEN_EXPIRED');
});

test('another secret, no algorithm, another issuer, another form and a bent token are invalid', async () => {
  const tokens = at({ now: new Date() });
  const claims = { use: 'program', accountId: ann.id };
  const signed = (key: Uint8Array, issuer: string, of: object = claims) =>
    new SignJWT({ ...of })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setAudience('scorebox')
      .setExpirationTime('1h')
      .sign(key);
  const key = createHash('sha256').update(`scorebox tokens ${secret}`).digest();
  const none = new UnsecuredJWT(claims)
    .setIssuer('scorebox')
    .setAudience('scorebox')
    .setExpirationTime('1h')
    .encode();
  const { token } = await tokens.forProgram(ann.id);
  const [head = '', body = '', tail = ''] = token.split('.');
  const admin = Buffer.from(JSON.stringify({ ...claims, accountId: 'admin' })).toString('base64url');
  expect((await tokens.read(await signed(key, 'scorebox'))).ok).toBe(true);
  const bad = [
    await signed(createHash('sha256').update('another').digest(), 'scorebox'),
    await signed(key, 'another'),
    await signed(key, 'scorebox', { use: 'everything' }),
    none,
    `${head}.${admin}.${tail}`,
    `${head}.${body}.`,
    'no token at all',
    '',
  ];
  for (const forged of bad) expect(codeOf(await tokens.read(forged))).toBe('TOKEN_INVALID');
});

test("a program's token is its account; of an account that is gone it is invalid", async () => {
  const tokens = at({ now: new Date() });
  const viewers = makeViewers(secret, tokens, byId);
  const { token } = await tokens.forProgram(ann.id);
  expect(await viewers.ofHeaders(bearer(token))).toEqual({
    kind: 'account',
    accountId: 'ann',
    name: 'Ann',
    admin: false,
  });
  const gone = await tokens.forProgram('gone');
  expect(codeOf(await viewers.ofRequest(bearer(gone.token)))).toBe('TOKEN_INVALID');
  expect(await viewers.ofHeaders(bearer(gone.token))).toEqual({ kind: 'nobody' });
});

test("a board's token watches its match over REST and is never an account there", async () => {
  const tokens = at({ now: new Date() });
  const viewers = makeViewers(secret, tokens, byId);
  const { token } = await tokens.forBoard(match, ann.id);
  const viewer = { kind: 'spectator', matchId: match, handedTo: { kind: 'account', accountId: 'ann' } };
  expect(await viewers.ofHeaders(bearer(token))).toMatchObject(viewer);
  expect(await viewers.ofToken(token)).toMatchObject({ ok: true, value: { viewer, matchId: match } });
  const gone = await tokens.forBoard(match, 'gone');
  expect(codeOf(await viewers.ofRequest(bearer(gone.token)))).toBe('TOKEN_INVALID');
});
