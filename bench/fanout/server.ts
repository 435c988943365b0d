// The server's side of the fan-out bench, a process of its own: our live layer with or without prepared frames, or a bare
// loop over ws sockets that sends the same bytes. Told by messages when to publish; answers with the CPU it took.
import { createServer, type Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import pino from 'pino';
import { Registry } from 'prom-client';
import type { LogEntry, Scorebook } from '@/engine';
import { makeLive, type LiveMatch } from '@/server/live/index';
import { announcer } from '@/server/live/announcer';
import { frameBetween } from '@/server/live/history';
import { scoreMatch } from '@/server/live/testing/scored-match';
import { encodeUpdate, headOf } from '@/server/live/wire';
import { sharedMicros } from './web-socket-crowd';

export type Variant = 'prepared' | 'stock' | 'bare';
/** `frames` every `everyMs`; the matches take turns. */
export type Order = { readonly frames: number; readonly everyMs: number };
/** `ended`: connections that the server ended, by its own reasons, as its metrics have them. */
export type Report = { readonly cpuMs: number; readonly rssMb: number; readonly ended: string };

type Fan = {
  readonly server: Server;
  readonly publish: (before: Scorebook, match: LiveMatch) => void;
};

const registry = new Registry();
const [, , variant = 'prepared', matchCount = '1', entries = '0', port = '0', ...limits] = process.argv;
const [heartbeatMs = '30000', bufferBytes = '1048576'] = limits;

const ours = (matches: ReadonlyMap<string, LiveMatch>, preparedFrames: boolean): Fan => {
  const live = makeLive({
    settings: {
      heartbeatMs: Number(heartbeatMs),
      idleMs: 300_000,
      perMatch: 100_000,
      perAddress: 100_000,
      presenceMs: 600_000,
      lobbyMs: 600_000,
      bufferBytes: Number(bufferBytes),
      gapLimit: 500,
      preparedFrames,
      trustProxy: false,
    },
    log: pino({ level: 'silent' }),
    registry,
    allowedOrigin: () => true,
    knownBy: () => Promise.resolve({ ok: true, value: { viewer: { kind: 'nobody' }, expiresAt: null } }),
    readToken: () =>
      Promise.resolve({
        ok: true,
        value: {
          viewer: { kind: 'account', accountId: 'crowd', name: '', admin: false },
          expiresAt: Infinity,
          matchId: null,
        },
      }),
    matchOf: (id) => Promise.resolve(matches.get(id) ?? null),
    mayWatch: () => Promise.resolve(true),
    on: () => Promise.resolve([]),
    now: () => new Date(),
  });
  const server = createServer(live.request);
  server.on('upgrade', live.upgrade);
  return { server, publish: live.publish };
};

const bare = (matches: ReadonlyMap<string, LiveMatch>): Fan => {
  const server = createServer();
  const wss = new WebSocketServer({ server, perMessageDeflate: false });
  const rooms = new Map<string, Set<WebSocket>>();
  wss.on('connection', (socket) => {
    socket.send('0{}');
    socket.once('message', (said) => {
      const id = /matches\/(\w+)/.exec(String(said))?.[1] ?? '';
      const room = rooms.get(id) ?? new Set();
      rooms.set(id, room.add(socket));
      const match = matches.get(id);
      if (match !== undefined) socket.send(`42["update",{"seq":${headOf(match.book)},"prevSeq":0}]`);
    });
  });
  return {
    server,
    publish: (before, match) => {
      const { packet } = encodeUpdate(match.id, frameBetween(announcer.announce, before, match));
      const bytes = Buffer.from(`4${packet}`);
      for (const socket of rooms.get(match.id) ?? []) socket.send(bytes, { binary: false });
    },
  };
};

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'frames' in value && 'everyMs' in value;

const ids = Array.from({ length: Number(matchCount) }, (_, index) => `m${index + 1}`);
/** A match whose log is as long as asked for; what it holds is of a ball's size. */
const longMatch = (id: string): LiveMatch => {
  const match = scoreMatch(id).live();
  const more = Array.from(
    { length: Math.max(0, Number(entries) - headOf(match.book)) },
    (_, index): LogEntry => {
      const seq = headOf(match.book) + 1 + index;
      const text = `${seq} ${'x'.repeat(200)}`;
      return { seq, at: '2026-05-01T12:00:00.000Z', event: { type: 'noteAdded', text } };
    },
  );
  return { ...match, book: { ...match.book, entries: [...match.book.entries, ...more] } };
};
const matches = new Map<string, LiveMatch>(ids.map((id) => [id, longMatch(id)]));
const { server, publish } = variant === 'bare' ? bare(matches) : ours(matches, variant === 'prepared');

/** One ball of each match's own log: a note with the time of its commit, and the announcements of a real ball's size. */
const record = (id: string): void => {
  const before = matches.get(id);
  if (before === undefined) return;
  const seq = headOf(before.book) + 1;
  const text = `stamp ${sharedMicros()} ${'x'.repeat(900)}`;
  const entry: LogEntry = { seq, at: '2026-05-01T12:00:00.000Z', event: { type: 'noteAdded', text } };
  const after = { ...before, book: { ...before.book, entries: [...before.book.entries, entry] } };
  matches.set(id, after);
  publish(before.book, after);
};

const play = async ({ frames, everyMs }: Order): Promise<Report> => {
  const from = process.cpuUsage();
  const began = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    record(ids[frame % ids.length] ?? 'm1');
    const due = began + (frame + 1) * everyMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return costSince(from);
};

const costSince = async (from: NodeJS.CpuUsage): Promise<Report> => {
  const { user, system } = process.cpuUsage(from);
  const ended = (await registry.getSingleMetric('scorebox_live_ended_total')?.get())?.values ?? [];
  return {
    cpuMs: (user + system) / 1000,
    rssMb: process.memoryUsage().rss / 1_048_576,
    ended: ended.map(({ labels, value }) => `${String(labels.reason)} ${String(value)}`).join(', '),
  };
};

server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
});
const sinceStart = process.cpuUsage();
process.on('message', (order: unknown) => {
  if (order === 'cost') void costSince(sinceStart).then((report) => process.send?.(report));
  if (isOrder(order)) void play(order).then((report) => process.send?.(report));
});
process.on('disconnect', () => process.exit(0));
