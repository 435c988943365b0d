// How connections end and what they leave behind, on real sockets.
import { type Socket } from 'socket.io-client';
import { z } from 'zod';
import { afterEach, expect, test } from 'vitest';
import {
  account,
  firstHello,
  next,
  nextFrame,
  openArena,
  spectator,
  token,
  type Arena,
} from './testing/arena';

let arena: Arena;
afterEach(() => arena.close());

const watcher = (): Record<string, unknown> => ({ token: token(spectator('m1')) });
const left = (socket: Socket): Promise<unknown> => next(socket, 'disconnect');

test('a token that ends during the connection: ERROR, then closed', async () => {
  arena = await openArena();
  const socket = arena.connect('m1', { token: token(spectator('m1'), Date.now() + 300) });
  await firstHello(socket);
  const last = nextFrame(socket);
  const gone = left(socket);
  expect((await last).events).toMatchObject([{ type: 'ERROR', data: { code: 'TOKEN_EXPIRED' } }]);
  expect(await gone).toBe('io server disconnect');
});

test('a role taken away, and a match removed: ERROR, then closed; the others stay', async () => {
  arena = await openArena();
  const member = arena.connect('m1', { token: token(account('mallory')) });
  const other = arena.connect('m1', watcher());
  await Promise.all([firstHello(member), firstHello(other)]);
  arena.barred.add('mallory');
  const said = nextFrame(member);
  const gone = left(member);
  await arena.live.accessChanged(arena.match('m1').live().id);
  expect((await said).events).toMatchObject([{ type: 'ERROR', data: { code: 'FORBIDDEN' } }]);
  await gone;
  const frame = nextFrame(other);
  arena.bowl('m1');
  expect((await frame).seq).toBe(5);

  const lastWord = nextFrame(other);
  arena.remove('m1');
  await arena.live.accessChanged(null);
  expect((await lastWord).events).toMatchObject([{ type: 'ERROR', data: { code: 'NO_SUCH_MATCH' } }]);
});

test('a hidden page is dropped after its time, a seen one is not', async () => {
  arena = await openArena({ idleMs: 200 });
  const hidden = arena.connect('m1', watcher());
  const seen = arena.connect('m1', watcher());
  await Promise.all([firstHello(hidden), firstHello(seen)]);
  const gone = left(hidden);
  hidden.emit('watching', { visible: false });
  seen.emit('watching', { visible: false });
  seen.emit('watching', { visible: true });
  expect(await gone).toBe('io server disconnect');
  const frame = nextFrame(seen);
  arena.bowl('m1');
  expect((await frame).seq).toBe(5);
});

test('a dead connection is noticed by its heartbeat; the others are told how many are left', async () => {
  arena = await openArena({ heartbeatMs: 100, presenceMs: 50 });
  const alive = arena.connect('m1', watcher());
  const told = presenceOf(alive);
  await firstHello(alive);
  const dead = arena.connect('m1', watcher());
  await firstHello(dead);
  await expect.poll(() => told).toEqual([1, 2]);
  // A half-open connection: nothing is read or written any more, and nobody said goodbye.
  dead.io.engine.removeAllListeners();
  dead.io.engine.transport.removeAllListeners('packet');
  await expect.poll(() => arena.live.totals().connections, { timeout: 3_000 }).toBe(1);
  await expect.poll(() => told).toEqual([1, 2, 1]);
});

/** The numbers that this connection is told. */
const presenceOf = (socket: Socket): number[] => {
  const told: number[] = [];
  socket.on('presence', (said: { spectators: number }) => told.push(said.spectators));
  return told;
};

test('who comes is told at once how many watch', async () => {
  arena = await openArena({ presenceMs: 60_000 });
  const first = arena.connect('m1', watcher());
  const told = presenceOf(first);
  await expect.poll(() => told).toEqual([1]);
  first.disconnect();
  await expect.poll(() => arena.live.totals().connections).toBe(0);
  const again = presenceOf(arena.connect('m1', watcher()));
  await expect.poll(() => again).toEqual([1]);
});

test('presence is told on its own lane, and only when it changed', async () => {
  arena = await openArena({ presenceMs: 30 });
  const first = arena.connect('m1', watcher());
  const told = presenceOf(first);
  await firstHello(first);
  await expect.poll(() => told).toEqual([1]);
  const second = arena.connect('m1', watcher());
  await firstHello(second);
  await expect.poll(() => told).toEqual([1, 2]);
  second.disconnect();
  await expect.poll(() => told).toEqual([1, 2, 1]);
});

test('when the last one leaves, nothing is left of the match', async () => {
  arena = await openArena();
  const sockets = Array.from({ length: 20 }, () => arena.connect('m1', watcher()));
  await Promise.all(sockets.map(firstHello));
  expect(arena.live.totals()).toEqual({ connections: 20, matches: [{ id: 'm1', spectators: 20 }] });
  for (const socket of sockets) socket.disconnect();
  await expect.poll(() => arena.live.totals()).toEqual({ connections: 0, matches: [] });
  arena.bowl('m1');
  const hello = await firstHello(arena.connect('m1', watcher()));
  expect(hello.seq).toBe(5);
});

test('oversized and malformed messages end their own connection and no other', async () => {
  arena = await openArena();
  const good = arena.connect('m1', watcher());
  await firstHello(good);
  const bad = arena.connect('m1', watcher(), { reconnection: false });
  await firstHello(bad);
  const gone = left(bad);
  bad.emit('catch-up', { since: 'x'.repeat(20_000) });
  await gone;
  const odd = arena.connect('m1', watcher(), { reconnection: false });
  await firstHello(odd);
  const oddGone = left(odd);
  odd.io.engine.write('2/matches/m1,["update"');
  await oddGone;
  const frame = nextFrame(good);
  arena.bowl('m1');
  expect((await frame).seq).toBe(5);
});

const Farewell = z.object({
  type: z.literal('ERROR'),
  data: z.looseObject({ code: z.string(), comeBackInMs: z.number() }),
});

test('at the end everyone is told to come back, each at a time of their own, and comes back by itself', async () => {
  arena = await openArena();
  const sockets = Array.from({ length: 40 }, () => arena.connect('m1', watcher()));
  await Promise.all(sockets.map(firstHello));
  const stream = await fetch(`${arena.url}/m1`);
  const said = Promise.all(sockets.map(nextFrame));
  const gone = Promise.all(sockets.map(left));
  await arena.live.close();
  const farewells = (await said).map(({ events }) => Farewell.parse(events[0]).data);
  expect(new Set(farewells.map(({ code }) => code))).toEqual(new Set(['UNAVAILABLE']));
  const delays = farewells.map(({ comeBackInMs }) => comeBackInMs);
  const last = /retry: (\d+)\n\nevent: update\nid: 4\ndata: .*"comeBackInMs":\1\D[^\n]*\n\n$/.exec(
    await stream.text(),
  );
  delays.push(Number(last?.[1]));
  // Forty-one within two seconds, about fifty milliseconds apart, and none before a restart can be over.
  const sorted = delays.toSorted((one, other) => one - other);
  expect(sorted[0]).toBeGreaterThanOrEqual(1_000);
  expect(sorted.at(-1)).toBeLessThan(3_000);
  for (const [index, delay] of sorted.slice(1).entries())
    expect(delay - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(45);
  expect(new Set(await gone)).toEqual(new Set(['transport close']));
  expect(sockets.every(({ active }) => active)).toBe(true);
});
