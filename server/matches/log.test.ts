// The log's contract on both databases. PostgreSQL is a real server, started for the purpose.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../db/database';
import { onPostgres } from '../testing/on-postgres';
import { logContract } from './log.contract';

const migrations = 'prisma/migrations';

logContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scorebox-log-'));
  const database = await openDatabase(`file:${join(folder, 'log.db')}`, migrations);
  const close = async () => {
    await database.close();
    await rm(folder, { recursive: true });
  };
  return { ...database, close };
});

await onPostgres((freshUrl) => {
  logContract('PostgreSQL', async () => openDatabase(await freshUrl(), migrations));
});
