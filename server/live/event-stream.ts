// A match's frames as server-sent events (HTML Standard §9.2): for clients with nothing but HTTP. The same messages as on
// the socket, `id` is the seq, so that a reader that comes back is given what it missed. Doesn't know access.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { failed, type ErrorCode, type Outcome } from '@/protocol/errors';
import { addressOf, type Addresses } from './addresses';
import { dismissAtExpiry } from './expiry';
import type { LiveMetrics } from './metrics';
import type { Bearer, Live, LiveParts } from './parts';
import type { Reader, Room } from './room';
import type { Rooms } from './rooms';
import { farewell } from './wire';

/** Of every stream of events; who asks for the head alone gets these and no stream (RFC 9110 §9.3.2). */
export const eventStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** How long one who is shut out may take to read why. Milliseconds. */
const lastWordsMs = 5_000;

export type StreamParts = {
  readonly room: Room;
  readonly bearer: Bearer;
  readonly since: number | null;
  readonly heartbeatMs: number;
  readonly bufferBytes: number;
  readonly now: () => Date;
  readonly onEnd: (reason: 'stalled' | 'closed') => void;
};

/** The last seq a reader says it holds by the standard's own header; null where it says none. */
export const lastEventId = (req: IncomingMessage): number | null => {
  const said = req.headers['last-event-id'];
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : null;
};

/** Begins the stream with the greeting and joins the room. The reader leaves it when the request ends. */
export const stream = (res: ServerResponse, parts: StreamParts): void => {
  const { room, now } = parts;
  let stalled = false;
  /** Bytes of the greeting until it has left: a long log takes a slow reader its time, and is not held against it. */
  let greeting = 0;
  const write = (text: string): void => {
    // Nothing may follow the last words while they are on their way.
    if (res.writableEnded) return;
    if (res.writableLength > parts.bufferBytes + greeting) {
      stalled = true;
      res.destroy();
    } else res.write(text);
  };
  const reader: Reader = {
    viewer: parts.bearer.viewer,
    socket: null,
    write: (message) => write(message.serverSentEvent),
    dismiss: (why) => {
      if (res.writableEnded) return;
      room.leave(reader);
      const match = room.match();
      // The standard's own word for when to connect again.
      if (why.comeBackInMs !== undefined) res.write(`retry: ${why.comeBackInMs}\n\n`);
      if (match !== null) res.write(farewell(match, why, now().toISOString()).serverSentEvent);
      res.end();
      // One who doesn't take them is not waited for.
      const cut = setTimeout(() => res.destroy(), lastWordsMs);
      res.once('close', () => clearTimeout(cut));
    },
  };
  res.writeHead(200, eventStreamHeaders);
  const hello = room.greet(parts.since);
  res.write('retry: 3000\n\n');
  if (hello !== null) {
    greeting = Buffer.byteLength(hello.serverSentEvent);
    res.write(hello.serverSentEvent, () => {
      greeting = 0;
    });
  }
  room.join(reader);
  const heartbeat = setInterval(() => write(': still here\n\n'), parts.heartbeatMs);
  const stopExpiry = dismissAtExpiry(reader, parts.bearer, now);
  res.once('close', () => {
    stopExpiry();
    clearInterval(heartbeat);
    room.leave(reader);
    parts.onEnd(stalled ? 'stalled' : 'closed');
  });
};

/** The handler of a match's stream; its caller has checked who may watch. */
export const makeStreams =
  (parts: LiveParts, rooms: Rooms, addresses: Addresses, metrics: LiveMetrics): Live['streamEvents'] =>
  async (req, res, ask) => {
    const { perAddress, perMatch, trustProxy, heartbeatMs, bufferBytes } = parts.settings;
    const address = addressOf(req, trustProxy);
    if (addresses.count(address) >= perAddress) return refuse(metrics, 'TOO_MANY_CONNECTIONS');
    const hold = rooms.hold(ask.matchId);
    res.once('close', hold.release);
    const match = await parts.matchOf(ask.matchId);
    if (match === null || !hold.sit(perMatch)) {
      hold.release();
      return refuse(metrics, match === null ? 'NO_SUCH_MATCH' : 'MATCH_FULL');
    }
    hold.room.learn(match);
    if (req.method === 'HEAD') {
      res.writeHead(200, eventStreamHeaders).end();
      return { ok: true, value: null };
    }
    res.once('close', addresses.enter(address));
    stream(res, {
      room: hold.room,
      bearer: { viewer: ask.viewer, expiresAt: ask.expiresAt, matchId: ask.matchId },
      since: ask.since ?? lastEventId(req),
      heartbeatMs,
      bufferBytes,
      now: parts.now,
      onEnd: (reason) => metrics.ended(`stream ${reason}`),
    });
    return { ok: true, value: null };
  };

const refuse = (metrics: LiveMetrics, code: ErrorCode): Outcome<null> => {
  metrics.refused(code);
  return failed(code);
};
