// The composition root: settings and log in, a server that serves out: database, parts, doors, in this order. Used by
// server/index.ts, and by tests and benches with `pages: false` on a free port.
import { createServer, type Server } from 'node:http';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { keptSecret } from './auth/secret';
import { makeLimit } from './auth/limits';
import { openDatabase, type Database, type OpenDatabase } from './db/database';
import type { Settings } from './env';
import { makeDispatch } from './http/dispatch';
import { makePages, type Pages } from './http/pages';
import { newId } from './ids';
import type { Log } from './log';
import { makeParts, type Parts } from './parts';
import { makeRest } from './rest/rest';
import { allCalls } from './rest/calls';
import { provideRuntime, type Runtime } from './runtime';
import { StartUpFailure } from './start-up-failure';

export type StartOptions = {
  /** False where nobody asks for pages: tests, benches. */
  readonly pages: boolean;
  /** The project's folder: pages and migrations lie in it. */
  readonly root: string;
};

/** A server that serves. `url`: where it listens. */
export type Started = {
  readonly url: string;
  readonly runtime: Runtime;
  /** Finishes the requests it has, tells the boards to come back, closes the database. */
  readonly stop: () => Promise<void>;
};

/** Makes every part and listens. Throws StartUpFailure, one clear line, where it can't. */
export const startServer = async (settings: Settings, log: Log, options: StartOptions): Promise<Started> => {
  await assertWritable(settings.dataDir);
  const url = settings.databaseUrl ?? `file:${join(settings.dataDir, 'scorebox.db')}`;
  const database = await openDatabase(url, join(options.root, 'prisma', 'migrations'));
  const secret = settings.authSecret ?? (await keptSecret(settings.dataDir));
  const parts = makeParts(settings, log, database.db, secret);
  provideRuntime(parts.runtime);

  const { host, port } = settings;
  const development = settings.mode === 'development';
  const pages = options.pages
    ? await makePages({ root: options.root, development, host: own(host), port })
    : null;
  const server = await listen(makeDoors({ settings, log, parts, pages, db: database.db }), settings);
  return {
    url: addressText(server, settings.host),
    runtime: parts.runtime,
    stop: makeStop(server, parts, pages, database),
  };
};

const assertWritable = async (dataDir: string): Promise<void> => {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch {
    throw new StartUpFailure(`DATA_DIR ${dataDir} can't be written to`);
  }
};

const minute = 60;

type Doors = {
  readonly settings: Settings;
  readonly log: Log;
  readonly parts: Parts;
  readonly pages: Pages | null;
  readonly db: Database;
};

const makeDoors = ({ settings, log, parts, pages, db }: Doors): Server => {
  const { rates, bodyLimit } = settings;
  const rest = makeRest({
    routes: allCalls(parts, settings, db),
    limits: { read: makeLimit(rates.read, minute), write: makeLimit(rates.write, minute) },
    ...{
      viewers: parts.viewers,
      allowedOrigin: parts.allowedOrigin,
      addressOf: parts.addressOf,
      bodyLimit,
      log,
    },
  });
  const dispatch = makeDispatch({
    ...{ rest, live: parts.live, pages, log, addressOf: parts.addressOf },
    newRequestId: () => newId(),
  });
  const server = createServer(dispatch.request);
  server.on('upgrade', dispatch.upgrade);
  return server;
};

const listen = (server: Server, { port, host }: Settings): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartUpFailure(whyNotListening(error, port, host))),
    );
    server.listen(port, host, () => resolve(server));
  });

const whyNotListening = ({ code, message }: NodeJS.ErrnoException, port: number, host: string): string => {
  if (code === 'EADDRINUSE') return `PORT ${port} is taken: stop what uses it, or set another PORT`;
  if (code === 'EACCES') return `PORT ${port} may not be used by this user: set one above 1023`;
  return `Can't listen on ${host}:${port} (${message})`;
};

const addressText = (server: Server, host: string): string => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${own(host)}:${port}`;
};

/** The name under which this machine reaches a server that listens there. */
const own = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host);

/** How long a request in progress may take to end. Milliseconds. */
const drainMs = 5_000;

const makeStop = (server: Server, parts: Parts, pages: Pages | null, database: OpenDatabase) => {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // What outstays its time, be it a request or a connection that was upgraded, is cut.
    const cut = setTimeout(() => open.forEach((socket) => socket.destroy()), drainMs);
    pages?.hangUp();
    await parts.live.close();
    server.closeIdleConnections();
    await closed;
    clearTimeout(cut);
    await pages?.close();
    await database.close();
  };
};
