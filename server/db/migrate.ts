// Brings a database to the models of this version at start: applies the folders of prisma/migrations that it has not
// seen, and keeps the book of them (_prisma_migrations) as Prisma's own engine does, so that either may go on where the
// other stopped. Each migration and its line in the book are one transaction. Doesn't know what the migrations do.
import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { z } from 'zod';
import { StartUpFailure } from '../start-up-failure';
import { foldersOf, type MigrationFolder } from './migration-folders';

/** What Prisma's book says of one migration. */
const BookLine = z.object({
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.unknown(),
  rolled_back_at: z.unknown(),
});
type BookLine = z.infer<typeof BookLine>;

/** The book as Prisma's engine makes it in SQLite. */
const sqliteBook = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
/** And in PostgreSQL. */
const postgresBook = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
const columns = 'id, checksum, migration_name, started_at, finished_at, applied_steps_count';
const readBook = 'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations';
/** The advisory lock that Prisma's engine takes too, so that two servers starting together take turns. */
const prismaLock = 72_707_369;

/** Which folders are still to be applied. Refuses a database that another version or a failure left half-way. */
const pending = (
  folders: readonly MigrationFolder[],
  book: readonly BookLine[],
): readonly MigrationFolder[] => {
  const standing = book.filter((line) => line.rolled_back_at === null);
  const failed = standing.find((line) => line.finished_at === null);
  if (failed !== undefined) {
    throw new StartUpFailure(
      `The migration ${failed.migration_name} failed earlier: mend the database first`,
    );
  }
  const known = new Map(folders.map((folder) => [folder.name, folder]));
  for (const line of standing) {
    const folder = known.get(line.migration_name);
    if (folder === undefined) {
      throw new StartUpFailure(
        `The database is of a newer version: it has the migration ${line.migration_name}`,
      );
    }
    if (folder.checksum !== line.checksum) {
      throw new StartUpFailure(`The migration ${folder.name} was changed after it had been applied`);
    }
  }
  const applied = new Set(standing.map((line) => line.migration_name));
  return folders.filter((folder) => !applied.has(folder.name));
};

/** As the engine writes an instant into SQLite. */
const sqliteInstant = (date: Date): string => date.toISOString().replace('Z', '+00:00');

/** Applies what is missing to the SQLite file at `path`; gives the names of what it applied. */
export const migrateSqlite = async (path: string, base: string): Promise<readonly string[]> => {
  const folders = await foldersOf(base);
  const file = new Sqlite(path, { timeout: 10_000 });
  try {
    // A migration that rebuilds a table drops the old one, which must not cascade. Has no effect inside a transaction.
    file.pragma('foreign_keys = OFF');
    const apply = file.transaction(() => {
      file.exec(sqliteBook);
      const todo = pending(folders, z.array(BookLine).parse(file.prepare(readBook).all()));
      for (const { name, sql, checksum } of todo) {
        const begun = sqliteInstant(new Date());
        file.exec(sql);
        file
          .prepare(`INSERT INTO _prisma_migrations (${columns}) VALUES (?, ?, ?, ?, ?, 1)`)
          .run(randomUUID(), checksum, name, begun, sqliteInstant(new Date()));
      }
      return todo.map((folder) => folder.name);
    });
    return apply.immediate();
  } finally {
    file.close();
  }
};

/** Applies what is missing to the PostgreSQL database at `url`; gives the names of what it applied. */
export const migratePostgres = async (url: string, base: string): Promise<readonly string[]> => {
  const folders = await foldersOf(base);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    await client.query(postgresBook);
    const todo = pending(folders, z.array(BookLine).parse((await client.query(readBook)).rows));
    for (const folder of todo) await applyToPostgres(client, folder);
    return todo.map((folder) => folder.name);
  } finally {
    await client.end();
  }
};

const applyToPostgres = async (
  client: pg.Client,
  { name, sql, checksum }: MigrationFolder,
): Promise<void> => {
  const begun = new Date();
  await client.query('BEGIN');
  await client.query(sql);
  await client.query(`INSERT INTO _prisma_migrations (${columns}) VALUES ($1, $2, $3, $4, $5, 1)`, [
    randomUUID(),
    checksum,
    name,
    begun,
    new Date(),
  ]);
  await client.query('COMMIT');
};
