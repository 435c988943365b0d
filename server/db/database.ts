// The database behind one client type: SQLite in the data folder, or PostgreSQL where the settings name one. Asserts that
// a commit survives a power cut before anyone may write. Doesn't know what is stored.
import { dirname, resolve } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresClient } from '@/generated/postgresql/client';
import { PrismaClient } from '@/generated/sqlite/client';
import { makeFolder } from '../data-folder';
import { StartUpFailure } from '../start-up-failure';
import { migratePostgres, migrateSqlite } from './migrate';

/** What the rest of the server writes against, whichever database is behind it. */
export type Database = PrismaClient;

/** An open, migrated database. */
export type OpenDatabase = {
  readonly db: Database;
  readonly kind: 'sqlite' | 'postgresql';
  /** Tells of each statement how long it took. Milliseconds. */
  readonly onStatement: (took: (ms: number) => void) => void;
  close(): Promise<void>;
};

/** Each statement is told to whoever listens, and written nowhere: what it holds is nobody's business. */
const log = [{ emit: 'event', level: 'query' } as const];

/** `url`: file:… or postgresql:…; `migrations`: the folder with sqlite/ and postgresql/ in it. */
export const openDatabase = async (url: string, migrations: string): Promise<OpenDatabase> => {
  try {
    if (url.startsWith('file:')) return await openSqlite(url.slice('file:'.length), migrations);
    return await openPostgres(url, migrations);
  } catch (error) {
    if (error instanceof StartUpFailure) throw error;
    throw new StartUpFailure(`the database can't be opened (${wordsOf(error)})`);
  }
};

/** A refused connection has its words in its parts, one for each address that was tried. */
const wordsOf = (error: unknown): string => {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
};

const openSqlite = async (file: string, migrations: string): Promise<OpenDatabase> => {
  const path = resolve(file);
  await makeFolder(dirname(path));
  await migrateSqlite(path, resolve(migrations, 'sqlite'));
  const db = new PrismaClient({ adapter: new DurableSqlite({ url: `file:${path}` }), log });
  await assertDurable(db);
  const onStatement: OpenDatabase['onStatement'] = (took) =>
    void db.$on('query', ({ duration }) => took(duration));
  return { db, kind: 'sqlite', onStatement, close: () => db.$disconnect() };
};

/**
 * Every connection in WAL with synchronous=FULL: better-sqlite3 runs WAL at NORMAL by default, which may lose the last
 * commits in a power cut.
 */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    await connection.executeScript(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;',
    );
    return connection;
  }
}

const assertDurable = async (db: Database): Promise<void> => {
  const [journal] = await db.$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`;
  const [synchronous] = await db.$queryRaw<{ synchronous: bigint | number }[]>`PRAGMA synchronous`;
  if (journal?.journal_mode !== 'wal' || Number(synchronous?.synchronous) !== 2) {
    throw new StartUpFailure(
      'The database file does not keep what is written: WAL with synchronous=FULL was refused',
    );
  }
};

const openPostgres = async (url: string, migrations: string): Promise<OpenDatabase> => {
  await migratePostgres(url, resolve(migrations, 'postgresql'));
  const postgres = new PostgresClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }), log });
  const onStatement: OpenDatabase['onStatement'] = (took) =>
    void postgres.$on('query', ({ duration }) => took(duration));
  const client: object = postgres;
  if (!hasOurModels(client))
    throw new StartUpFailure('The PostgreSQL client is not of our models: npm run generate');
  return { db: client, kind: 'postgresql', onStatement, close: () => client.$disconnect() };
};

/** Both clients are made from one source, so that one type serves for both; what only one knows is never used. */
const hasOurModels = (client: object): client is Database => '$transaction' in client && 'logEntry' in client;
