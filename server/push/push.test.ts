// Push messages end to end: a device asks, a wicket is recorded, and a push service that is none takes the message, checks
// who sent it and opens it with the device's keys (RFC 8188, 8291, 8292).
import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { importJWK, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import webPush from 'web-push';
import { presets, type Scorebook } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { openDatabase } from '../db/database';
import { arrangeTestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import type { PushKind } from './messages';
import { pushMessage } from './messages';
import type { PushRequest } from './post';
import { makePusher } from './pusher';
import type { Subscription, Subscriptions } from './subscriptions';
import { speechIn } from '@/words/site';

const keys = webPush.generateVAPIDKeys();
const contact = 'mailto:scorer@example.org';

/** A browser's side: its keys, and how it opens what was sent to it. */
const device = (name: string, kinds: readonly PushKind[] = ['wickets', 'results'], language = 'en') => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  const subscription: Subscription = {
    endpoint: `https://push.example.com/${name}`,
    p256dh: pair.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
    ...{ language, kinds },
  };
  return { subscription, open: (body: Buffer): unknown => JSON.parse(opened(body, pair, auth)) };
};

/** RFC 8291: one record of aes128gcm, its key agreed on by ECDH and the device's secret. */
const opened = (body: Buffer, pair: ECDH, auth: Buffer): string => {
  const [salt, idLength] = [body.subarray(0, 16), body.readUInt8(20)];
  const sender = body.subarray(21, 21 + idLength);
  const sealed = body.subarray(21 + idLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const key = Buffer.from(hkdfSync('sha256', pair.computeSecret(sender), auth, info, 32));
  const part = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, `Content-Encoding: ${name}\0`, length));
  const cipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12));
  cipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  // A delimiter (2: the last record), then padding.
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
};

/** What a push service checks: the token is for it, not for long, and signed by the key it names. */
const checkSender = async ({ endpoint, headers }: PushRequest): Promise<void> => {
  const said = String(headers['Authorization']);
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(said) ?? [];
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256' },
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const { payload } = await jwtVerify(token, await importJWK(jwk, 'ES256'), {
    audience: new URL(endpoint).origin,
  });
  expect(payload.sub).toBe(contact);
  expect(key).toBe(keys.publicKey);
  expect((payload.exp ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
};

const match = {
  id: MatchId.parse('m1'),
  code: 'ABC234',
  roster: {
    teams: [
      { id: TeamId.parse('a'), name: 'Kent', shortName: 'KEN' },
      { id: TeamId.parse('b'), name: 'Surrey', shortName: 'SUR' },
    ] as [{ id: TeamId; name: string; shortName: string }, { id: TeamId; name: string; shortName: string }],
    players: Object.fromEntries(
      ['a', 'b'].flatMap((side) =>
        Array.from({ length: 11 }, (_, index) => [`${side}${index + 1}`, `Player ${side}${index + 1}`]),
      ),
    ),
  },
};

const pushing = (subscriptions: readonly Subscription[], status = 201) => {
  const sent: PushRequest[] = [];
  const forgotten: string[] = [];
  const kept: Subscriptions = {
    keep: () => Promise.resolve({ ok: true, value: null }),
    drop: () => Promise.resolve(),
    forget: (endpoint) => Promise.resolve(void forgotten.push(endpoint)),
    of: () => Promise.resolve(subscriptions),
    any: () => subscriptions.length > 0,
  };
  const log = { error: vi.fn(), warn: vi.fn() };
  const pusher = makePusher({
    ...{ keys, contact, subscriptions: kept, log },
    post: (request) => {
      sent.push(request);
      return status === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(status);
    },
  });
  const tell = async (before: Scorebook, after: Scorebook) => {
    pusher.tell(before, after, match);
    await pusher.idle();
  };
  return { sent, forgotten, log, tell };
};

const start = arranged(presets.t20);
const four = bowl(start, '4');
const wicket = bowl(four, 'W');

it('seals a wicket for the device, signed by us', async () => {
  const phone = device('phone');
  const { sent, tell } = pushing([phone.subscription]);
  await tell(four, wicket);
  const [message] = sent;
  if (message === undefined) throw new Error('nothing was sent');
  expect(message.endpoint).toBe(phone.subscription.endpoint);
  expect(message.headers).toMatchObject({ 'Content-Encoding': 'aes128gcm', TTL: 1800, Urgency: 'high' });
  await checkSender(message);
  expect(phone.open(message.body)).toMatchObject({
    title: 'Kent 4/1 (0.2)',
    body: expect.stringContaining('OUT!'),
    tag: 'ABC234',
    url: '/m/ABC234',
  });
  expect(message.body.includes('Kent')).toBe(false);
});

it('tells each device in its language, of what it asked for, and nobody of a four', async () => {
  const [english, hindi, only] = [
    device('one'),
    device('two', ['wickets'], 'hi'),
    device('three', ['results']),
  ];
  const { sent, tell } = pushing([english.subscription, hindi.subscription, only.subscription]);
  await tell(start, four);
  expect(sent).toHaveLength(0);
  await tell(four, wicket);
  expect(sent.map(({ endpoint }) => endpoint.split('/').at(-1)).sort()).toEqual(['one', 'two']);
  const hindiSent = sent.find(({ endpoint }) => endpoint.endsWith('two'));
  expect(JSON.stringify(hindi.open(hindiSent?.body ?? Buffer.alloc(0)))).toMatch(/[\u0900-\u097f]/);
});

it.each([404, 410])('forgets a device that its push service forgot (%d)', async (status) => {
  const { forgotten, tell } = pushing([device('gone').subscription], status);
  await tell(four, wicket);
  expect(forgotten).toEqual(['https://push.example.com/gone']);
});

it.each([0, 429, 500])('keeps a device where the service can not now (%d), and says so', async (status) => {
  const { forgotten, log, tell } = pushing([device('phone').subscription], status);
  await tell(four, wicket);
  expect(forgotten).toEqual([]);
  expect(log.warn).toHaveBeenCalledTimes(1);
});

it('says how an innings and the match ended, once', () => {
  const said = (before: Scorebook, after: Scorebook) =>
    pushMessage(before, after, match, ['results'], speechIn('en'))?.body ?? null;
  const oneOver = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6, superOver: null };
  const first = bowl(arranged(oneOver), '1 1 1 1 1');
  const innings = bowl(first, '1');
  expect(said(first, innings)).toBe('Innings over: Kent 6/0 (1)');
  expect(said(innings, innings)).toBeNull();
});

let server: TestServer | null = null;
beforeEach(() => void (server = null));
afterEach(async () => {
  if (server !== null) await discard(server);
});

it('is asked for and ended over REST, strictly, and by the code of a private match', async () => {
  server = await testServer();
  const { call } = server;
  const hidden = await arrangeTestMatch(call, await server.signUp('Sam'), { visibility: 'private' });
  const { endpoint, p256dh, auth } = device('phone').subscription;
  const path = `/api/v1/matches/${hidden.id}/alerts`;
  const asked = { endpoint, keys: { p256dh, auth }, kinds: ['wickets'], language: 'hi' };
  const status = async (body: unknown) => (await call('POST', path, null, body)).status;

  expect(await status(asked)).toBe(404);
  expect(await status({ ...asked, code: 'WRONG1' })).toBe(404);
  expect(await status({ ...asked, code: hidden.code })).toBe(201);
  expect(await status({ ...asked, code: hidden.code, kinds: ['results'] })).toBe(201);
  for (const bad of [
    { ...asked, endpoint: 'https://169.254.169.254/latest' },
    { ...asked, endpoint: 'http://push.example.com/x' },
    { ...asked, keys: { p256dh: 'short', auth } },
    { ...asked, kinds: [] },
    { ...asked, more: 1 },
  ])
    expect(await status({ ...bad, code: hidden.code })).toBe(400);

  const database = await openDatabase(`file:${server.dataDir}/scorebox.db`, 'prisma/migrations');
  const kept = () => database.db.pushSubscription.findMany();
  expect(await kept()).toMatchObject([{ endpoint, kinds: 'results', language: 'hi' }]);
  expect((await call('POST', `${path}/removals`, null, { endpoint })).status).toBe(200);
  expect(await kept()).toEqual([]);
  await database.close();
});
