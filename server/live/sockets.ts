// Socket.IO as this server sets it up: its limits, its namespaces, who may open a connection. It is bound to an HTTP server
// that never listens, and the real one hands over what is for it: so nobody competes for upgrades. Doesn't know matches.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import { addressOf, type Addresses } from './addresses';
import { serve } from './connection';
import { connectError, type Door, type Guest } from './door';
import type { LiveServer, LiveSocket } from './messages';
import type { LiveMetrics } from './metrics';
import type { LiveParts } from './parts';

export const path = '/socket.io/';

/** Made for a match's first reader, removed after its last. */
const matchNamespace = /^\/matches\/[^/]{1,64}$/;

/** A client says a token and a seq, nothing larger. Bytes. */
const largestMessage = 16 * 1024;
/** A connection that joins no match is closed after this. Milliseconds. */
const joinWithinMs = 5_000;
/** At the end, connections that have not taken their last message by then are cut. Milliseconds. */
const drainMs = 2_000;

export type Sockets = {
  readonly request: (req: IncomingMessage, res: ServerResponse) => void;
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => Promise<void>;
};

export const makeSockets = (
  parts: LiveParts,
  door: Door,
  addresses: Addresses,
  metrics: LiveMetrics,
): Sockets => {
  const { settings } = parts;
  const inner = createServer();
  const io: LiveServer = new Server(inner, {
    path,
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    maxHttpBufferSize: largestMessage,
    pingInterval: settings.heartbeatMs,
    pingTimeout: Math.min(settings.heartbeatMs, 20_000),
    connectTimeout: joinWithinMs,
    cleanupEmptyChildNamespaces: true,
    allowRequest: (req, answer) => {
      const allowed = parts.allowedOrigin(req.headers.origin, req.headers.host);
      if (!allowed) metrics.refused('FOREIGN_ORIGIN');
      answer(allowed ? null : 'FOREIGN_ORIGIN', allowed);
    },
  });
  io.engine.on('connection', (conn: LiveSocket['conn']) => {
    conn.once('close', addresses.enter(addressOf(conn.request, settings.trustProxy)));
  });
  openDoor(io, parts, door, metrics);

  return {
    request: (req, res) => void inner.emit('request', req, res),
    upgrade: (req, socket, head) => void inner.emit('upgrade', req, socket, head),
    close: async () => {
      await drained(io);
      await io.close();
    },
  };
};

const openDoor = (io: LiveServer, parts: LiveParts, door: Door, metrics: LiveMetrics): void => {
  const guests = new WeakMap<LiveSocket, Guest>();
  io.use((_socket, next) =>
    next(connectError({ code: 'NO_SUCH_MATCH', message: 'Connect to /matches/{id}.' })),
  );
  const namespaces = io.of(matchNamespace);
  namespaces.use((socket, next) => {
    void door.knock(socket).then((outcome) => {
      if (outcome.ok) {
        guests.set(socket, outcome.value);
        next();
      } else {
        metrics.refused(outcome.failure.code);
        next(connectError(outcome.failure));
      }
    });
  });
  namespaces.on('connection', (socket) => {
    const guest = guests.get(socket);
    if (guest === undefined) {
      socket.disconnect(true);
      return;
    }
    const { hold, bearer, since } = guest;
    const { idleMs } = parts.settings;
    socket.on('disconnect', hold.release);
    serve(socket, { room: hold.room, bearer, since, idleMs, metrics, now: parts.now });
  });
};

/** Resolves when no connection is left, at the latest after the time to drain. */
const drained = (io: LiveServer): Promise<void> =>
  new Promise((resolve) => {
    const deadline = Date.now() + drainMs;
    const look = (): void => {
      if (io.engine.clientsCount === 0 || Date.now() > deadline) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
