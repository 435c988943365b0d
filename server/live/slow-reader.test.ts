// One who doesn't read is cut at a bounded buffer; the others are not held, and it can come back level.
import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { firstHello, openArena, spectator, token, type Arena } from './testing/arena';

let arena: Arena;
afterEach(() => arena.close());

const watcher = { token: token(spectator('m1')) };
const long = 'x'.repeat(500);
/** Far more than the kernel's buffers and ours hold. */
const notes = 30_000;

test.each([{ preparedFrames: true }, { preparedFrames: false }])(
  'a socket that stalls is cut, %o',
  async ({ preparedFrames }) => {
    arena = await openArena({ preparedFrames, bufferBytes: 100_000 });
    const reader = arena.connect('m1', watcher);
    const staller = arena.connect('m1', watcher, { reconnection: false });
    await Promise.all([firstHello(reader), firstHello(staller)]);
    const seen: number[] = [];
    reader.on('update', ({ seq }: { seq: number }) => seen.push(seq));
    pipeOf(staller.io.engine).pause();
    for (let note = 0; note < notes && arena.live.totals().connections === 2; note += 1) {
      announce(note);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect.poll(() => arena.live.totals().connections).toBe(1);
    expect(await arena.registry.getSingleMetricAsString('scorebox_live_ended_total')).toContain(
      'reason="stalled"} 1',
    );
    arena.bowl('m1');
    await expect.poll(() => seen.at(-1)).toBe(5);
    const flood = seen.slice(0, -1);
    expect(flood).toEqual(flood.map((_, index) => 5 + index));
  },
);

test('an event stream that stalls is cut', async () => {
  arena = await openArena({ bufferBytes: 100_000 });
  const res = await new Promise<IncomingMessage>((resolve) => get(`${arena.url}/m1`, resolve));
  res.socket.pause();
  await expect.poll(() => arena.live.totals().connections).toBe(1);
  for (let note = 0; note < notes && arena.live.totals().connections === 1; note += 1) {
    announce(note);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(() => arena.live.totals().connections).toBe(0);
  res.destroy();
});

/** A frame of about half a kilobyte that changes nothing of the score; the log is not let grow. */
const announce = (note: number): void => {
  const { live } = arena.match('m1');
  const match = live();
  const entry = {
    seq: match.book.entries.length + 1 + note,
    at: '2026-05-01T12:00:00.000Z',
    event: { type: 'noteAdded' as const, text: long },
  };
  arena.live.publish(match.book, {
    ...match,
    book: { ...match.book, entries: [...match.book.entries, entry] },
  });
};

/** The network socket under a client's connection. */
const pipeOf = (engine: object): Socket => {
  const found = under(under(under(engine, 'transport'), 'ws'), '_socket');
  if (!isPipe(found)) throw new Error('not on WebSocket');
  return found;
};
const under = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const isPipe = (value: unknown): value is Socket =>
  typeof value === 'object' && value !== null && 'pause' in value && 'remoteAddress' in value;
