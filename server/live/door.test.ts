// Who gets in, on real sockets: tokens, matches, limits, origins.
import { request } from 'node:http';
import { io as connectTo, Manager } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import {
  account,
  firstHello,
  next,
  nextFrame,
  openArena,
  refusal,
  spectator,
  token,
  type Arena,
} from './testing/arena';

let arena: Arena;
afterEach(() => arena.close());

const watcher = (): Record<string, unknown> => ({ token: token(spectator('m1')) });

test.each([
  ['no token', 'm1', {}, 'TOKEN_MISSING'],
  ['an empty token', 'm1', { token: '' }, 'TOKEN_INVALID'],
  ['a token that is no text', 'm1', { token: { $gt: '' } }, 'TOKEN_INVALID'],
  ['a foreign token', 'm1', { token: 'forged' }, 'TOKEN_INVALID'],
  ['a token for another match', 'm1', { token: token(spectator('m2')) }, 'TOKEN_INVALID'],
  ['an expired token', 'm1', { token: token(spectator('m1'), 0) }, 'TOKEN_EXPIRED'],
  ['a match that does not exist', 'm9', { token: token(account('eve')) }, 'NO_SUCH_MATCH'],
  ['one who may not watch', 'm1', { token: token(account('mallory')) }, 'NO_SUCH_MATCH'],
  ['a since that is no seq', 'm1', { token: token(account('eve')), since: -1 }, 'MALFORMED'],
])('refuses %s', async (_, match, auth, code) => {
  arena = await openArena();
  arena.barred.add('mallory');
  expect((await refusal(arena.connect(match, auth))).code).toBe(code);
  expect(arena.live.totals()).toEqual({ connections: 0, matches: [] });
});

test('a full match and a busy address are refused with their codes', async () => {
  arena = await openArena({ perMatch: 2 });
  const sockets = Array.from({ length: 5 }, () => arena.connect('m1', watcher()));
  const outcomes = await Promise.all(
    sockets.map((socket) =>
      Promise.race([next(socket, 'update').then(() => 'in'), refusal(socket).then(({ code }) => code)]),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['MATCH_FULL', 'MATCH_FULL', 'MATCH_FULL', 'in', 'in']);
  await arena.close();

  arena = await openArena({ perAddress: 1 });
  const first = arena.connect('m1', watcher());
  await firstHello(first);
  expect((await refusal(arena.connect('m1', watcher()))).code).toBe('TOO_MANY_CONNECTIONS');
});

test('a seat that is given up can be taken', async () => {
  arena = await openArena({ perMatch: 1 });
  const first = arena.connect('m1', watcher());
  await firstHello(first);
  expect((await refusal(arena.connect('m1', watcher()))).code).toBe('MATCH_FULL');
  first.disconnect();
  await expect.poll(() => arena.live.spectators(arena.match('m1').live().id)).toBe(0);
  await firstHello(arena.connect('m1', watcher()));
});

test('a foreign, null or look-alike Origin is refused on both transports, our own is not', async () => {
  arena = await openArena();
  const origins = ['http://evil.example', 'null', `${arena.url}.evil.example`, 'http://127.0.0.1'];
  for (const transport of ['websocket', 'polling'])
    for (const origin of origins) {
      const socket = arena.connect('m1', watcher(), {
        transports: [transport],
        extraHeaders: { origin },
        reconnection: false,
      });
      await next(socket, 'connect_error');
      expect(socket.connected).toBe(false);
    }
  await firstHello(arena.connect('m1', watcher(), { extraHeaders: { origin: arena.url } }));
  expect(arena.live.totals().connections).toBe(1);
});

test('one who is refused does not cut off one who is let in at the same moment', async () => {
  arena = await openArena();
  for (let round = 0; round < 10; round += 1) {
    const good = arena.connect('m1', watcher());
    const hello = firstHello(good);
    const bad = arena.connect('m1', { token: 'forged' });
    await Promise.all([hello, refusal(bad)]);
    const frame = nextFrame(good);
    arena.record('m1', { type: 'AddNote', text: `round ${round}` });
    expect((await frame).seq).toBe(5 + round);
    good.disconnect();
  }
});

test('a namespace that is no match is refused', async () => {
  arena = await openArena();
  for (const name of ['/', '/matches', '/matches/a/b', `/matches/${'x'.repeat(65)}`]) {
    const socket = connectTo(`${arena.url}${name}`, { auth: watcher(), forceNew: true, reconnection: false });
    await next(socket, 'connect_error');
    socket.disconnect();
  }
});

test('a request that is no handshake gets a 4xx', async () => {
  arena = await openArena();
  const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
    new Promise((resolve) => {
      request(`${arena.url}${path}`, { method }, (res) => resolve(res.resume().statusCode)).end();
    });
  for (const path of [
    '/socket.io/',
    '/socket.io/?EIO=4&transport=nothing',
    '/socket.io/?EIO=4&transport=polling&sid=none',
  ])
    expect(await statusOf(path)).toBe(400);
  expect(await statusOf('/socket.io/?EIO=4&transport=polling', 'POST')).toBe(400);
});

test('a connection that knocks again and again is closed, and leaves nothing behind', async () => {
  arena = await openArena();
  const manager = new Manager(arena.url, { transports: ['websocket'], reconnection: false });
  const closed = new Promise<void>((resolve) => manager.on('close', () => resolve()));
  for (let knock = 0; knock < 40; knock += 1)
    manager.socket(`/matches/m${knock + 10}`, { auth: { token: token(account('eve')) } });
  await closed;
  expect(arena.live.totals()).toEqual({ connections: 0, matches: [] });
  await firstHello(arena.connect('m1', watcher()));
});
