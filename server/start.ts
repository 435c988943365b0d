// The composition root: settings and log in, a server that serves out: database, parts, doors, in this order. Used by
// server/index.ts, and by tests and benches with `pages: false` on a free port.
import { join } from 'node:path';
import { keptSecret } from './auth/secret';
import { makeLimit } from './auth/limits';
import { makeDataFolder } from './data-folder';
import { openDatabase, type Database, type OpenDatabase } from './db/database';
import type { Settings } from './env';
import { makeDispatch, type Dispatch } from './http/dispatch';
import { holdDoor, type Door } from './http/door';
import { makePages, type Pages } from './http/pages';
import { newId } from './ids';
import type { Log } from './log';
import { keptSigningKey } from './matches/signing-key';
import { timeDatabase } from './metrics';
import { keptPushKeys } from './push/keys';
import { makeParts, type Parts } from './parts';
import { makeRest } from './rest/rest';
import { allCalls } from './rest/calls';
import { provideRuntime, type Runtime } from './runtime';

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

/** Makes every part and serves. Throws StartUpFailure, one clear line, where it can't. */
export const startServer = async (settings: Settings, log: Log, options: StartOptions): Promise<Started> => {
  const door = await holdDoor(settings.host, settings.port);
  try {
    await makeDataFolder(settings.dataDir);
    const url = settings.databaseUrl ?? `file:${join(settings.dataDir, 'scorebox.db')}`;
    const database = await openDatabase(url, join(options.root, 'prisma', 'migrations'));
    const secret = settings.authSecret ?? (await keptSecret(settings.dataDir));
    const signingKey = settings.signingKey ?? (await keptSigningKey(settings.dataDir));
    const pushKeys = settings.pushKeys ?? (await keptPushKeys(settings.dataDir));
    const parts = makeParts(settings, log, database.db, { secret, signingKey, pushKeys });
    timeDatabase(parts.registry, database);
    provideRuntime(parts.runtime);
    const { host, port } = door;
    const development = settings.mode === 'development';
    const pages = options.pages ? await makePages({ root: options.root, development, host, port }) : null;
    door.open(inside({ settings, log, parts, pages, db: database.db }));
    return { url: door.url, runtime: parts.runtime, stop: () => stop(door, parts, pages, database) };
  } catch (error) {
    await door.close();
    throw error;
  }
};

type Inside = {
  readonly settings: Settings;
  readonly log: Log;
  readonly parts: Parts;
  readonly pages: Pages | null;
  readonly db: Database;
};

const minute = 60;

/** What is behind the door. */
const inside = ({ settings, log, parts, pages, db }: Inside): Dispatch => {
  const { rates, bodyLimit } = settings;
  const { viewers, allowedOrigin, addressOf, live } = parts;
  const rest = makeRest({
    routes: allCalls(parts, settings, db),
    limits: { read: makeLimit(rates.read, minute), write: makeLimit(rates.write, minute) },
    ...{ viewers, allowedOrigin, addressOf, bodyLimit, log },
  });
  return makeDispatch({ rest, live, pages, log, allowedOrigin, addressOf, newRequestId: () => newId() });
};

const stop = async (door: Door, parts: Parts, pages: Pages | null, database: OpenDatabase): Promise<void> => {
  const gone = door.close();
  pages?.hangUp();
  await parts.live.close();
  await gone;
  await pages?.close();
  await database.close();
};
