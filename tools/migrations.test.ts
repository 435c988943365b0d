// The migrations and their runner, held against Prisma's own engine: either may begin, and the other finds nothing to do;
// what the folders add up to is what the models say.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migratePostgres, migrateSqlite } from '@/server/db/migrate';
import { foldersOf } from '@/server/db/migration-folders';
import { openDatabase } from '@/server/db/database';
import { onPostgres } from '@/server/testing/on-postgres';
import { modelsFor, sourceOf, type Provider } from './prisma-models';
import { describedDatabase, filters, migrationList, schemaEngine, sqlBetween } from './schema-engine';

const root = process.cwd();
const base = (provider: Provider) => join(root, 'prisma', 'migrations', provider);
const names = async (provider: Provider) => (await foldersOf(base(provider))).map((folder) => folder.name);

let folder: string;
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorebox-migrations-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What Prisma's engine finds to apply. */
const engineApplies = async (provider: Provider, url: string): Promise<readonly string[]> => {
  const adapter =
    provider === 'sqlite' ? new PrismaBetterSqlite3({ url }) : new PrismaPg({ connectionString: url });
  // The engine never lets go of its connection to a SQLite file, so that the test does it.
  const opened: { dispose(): Promise<void> }[] = [];
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  const engine = await schemaEngine(adapter);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await migrationList(base(provider), provider),
    filters,
  });
  engine.free();
  await Promise.all(opened.map((connection) => connection.dispose()));
  return appliedMigrationNames;
};

describe('both folders', () => {
  test('have the same migrations, and the models have not changed since the last', async () => {
    expect(await names('sqlite')).toEqual(await names('postgresql'));
    expect(await readFile(join(root, 'prisma', 'migrated.prisma'), 'utf8')).toBe(await sourceOf(root));
  });
});

describe('on SQLite', () => {
  test('our runner applies all, and again nothing', async () => {
    const file = newFile();
    expect(await migrateSqlite(file, base('sqlite'))).toEqual(await names('sqlite'));
    expect(await migrateSqlite(file, base('sqlite'))).toEqual([]);
  });

  test("what our runner applied, Prisma's engine takes as applied", async () => {
    const file = newFile();
    await migrateSqlite(file, base('sqlite'));
    expect(await engineApplies('sqlite', `file:${file}`)).toEqual([]);
  });

  test("what Prisma's engine applied, our runner takes as applied, and the server opens it", async () => {
    const file = newFile();
    expect(await engineApplies('sqlite', `file:${file}`)).toEqual(await names('sqlite'));
    expect(await migrateSqlite(file, base('sqlite'))).toEqual([]);
    const { db, close } = await openDatabase(`file:${file}`, join(root, 'prisma', 'migrations'));
    expect(await db.match.count()).toBe(0);
    await close();
  });

  test('the book has the columns and values that the engine writes', async () => {
    const [ours, engines] = [newFile(), newFile()];
    await migrateSqlite(ours, base('sqlite'));
    await engineApplies('sqlite', `file:${engines}`);
    const read = (file: string) => {
      const database = new Sqlite(file);
      const columns = database.prepare(
        "SELECT name, type, pk, dflt_value FROM pragma_table_info('_prisma_migrations')",
      );
      const lines = database.prepare(
        'SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count, length(id) AS id, typeof(finished_at) AS finished, length(started_at) AS started FROM _prisma_migrations ORDER BY migration_name',
      );
      const book = { columns: columns.all(), lines: lines.all() };
      database.close();
      return book;
    };
    expect(read(ours)).toEqual(read(engines));
  });

  test('the folders add up to the models', async () => {
    const file = newFile();
    await migrateSqlite(file, base('sqlite'));
    const models = modelsFor('sqlite', await sourceOf(root));
    const engine = await schemaEngine(new PrismaBetterSqlite3({ url: `file:${file}` }));
    const files = [{ path: 'schema.prisma', content: models }];
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: root },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
    });
    engine.free();
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  });

  test('a migration that was changed after it had been applied stops the start', async () => {
    const file = newFile();
    const copy = join(folder, 'changed');
    await cp(base('sqlite'), copy, { recursive: true });
    await migrateSqlite(file, copy);
    const [first] = await foldersOf(copy);
    if (first === undefined) throw new Error('there is a migration');
    await writeFile(join(copy, first.name, 'migration.sql'), `${first.sql}\n-- a thought`);
    await expect(migrateSqlite(file, copy)).rejects.toThrow(`The migration ${first.name} was changed`);
  });

  test('a migration that fails leaves nothing behind, and one of a newer version stops the start', async () => {
    const file = newFile();
    const copy = join(folder, 'newer');
    await cp(base('sqlite'), copy, { recursive: true });
    const later = join(copy, '99990101000000_later');
    await cp(join(copy, (await names('sqlite'))[0] ?? ''), later, { recursive: true });
    await writeFile(join(later, 'migration.sql'), 'CREATE TABLE "Later" ("id" TEXT); CREATE TABLE nonsense;');
    await expect(migrateSqlite(file, copy)).rejects.toThrow();
    await writeFile(join(later, 'migration.sql'), 'CREATE TABLE "Later" ("id" TEXT);');
    expect(await migrateSqlite(file, copy)).toContain('99990101000000_later');
    await expect(migrateSqlite(file, base('sqlite'))).rejects.toThrow('The database is of a newer version');
  });
});

await onPostgres((freshUrl) => {
  test('our runner applies all, and again nothing; two at once take turns', async () => {
    const url = await freshUrl();
    const both = await Promise.all([1, 2].map(() => migratePostgres(url, base('postgresql'))));
    expect(both.map((applied) => applied.length).sort()).toEqual([0, (await names('postgresql')).length]);
    expect(await migratePostgres(url, base('postgresql'))).toEqual([]);
  });

  test("what our runner applied, Prisma's engine takes as applied, and the other way round", async () => {
    const [ours, engines] = [await freshUrl(), await freshUrl()];
    await migratePostgres(ours, base('postgresql'));
    expect(await engineApplies('postgresql', ours)).toEqual([]);
    expect(await engineApplies('postgresql', engines)).toEqual(await names('postgresql'));
    expect(await migratePostgres(engines, base('postgresql'))).toEqual([]);
    expect(await shapeOf(ours)).toEqual(await shapeOf(engines));
  });

  test('the folders add up to the models', async () => {
    const [migrated, made] = [await freshUrl(), await freshUrl()];
    await migratePostgres(migrated, base('postgresql'));
    const engine = await schemaEngine(describedDatabase('postgresql'));
    const sql = await sqlBetween(engine, null, modelsFor('postgresql', await sourceOf(root)));
    engine.free();
    await query(made, sql ?? '');
    await query(migrated, 'DROP TABLE _prisma_migrations');
    expect(await shapeOf(migrated)).toEqual(await shapeOf(made));
  });
});

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

/** Every column, index and constraint of a database. */
const shapeOf = async (url: string) => ({
  columns: await query(
    url,
    `SELECT table_name, column_name, data_type, is_nullable, column_default, character_maximum_length
     FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
  ),
  indexes: await query(url, "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"),
  constraints: await query(
    url,
    `SELECT conrelid::regclass::text AS on_table, conname, pg_get_constraintdef(oid) AS says
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  ),
});
