// Writes the next migration for both databases: npm run migration -- NAME. Prisma's engine works out the SQL that leads
// from the models as the last migration left them (prisma/migrated.prisma) to the models as they are now.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelsFor, providers, sourceOf, type Provider } from './prisma-models';
import { describedDatabase, lockFile, schemaEngine, sqlBetween } from './schema-engine';

const root = process.cwd();
const migrated = join(root, 'prisma', 'migrated.prisma');

const writeMigration = async (
  folder: string,
  provider: Provider,
  before: string | null,
): Promise<boolean> => {
  const engine = await schemaEngine(describedDatabase(provider));
  const from = before === null ? null : modelsFor(provider, before);
  const sql = await sqlBetween(engine, from, modelsFor(provider, await sourceOf(root)));
  engine.free();
  if (sql === null) return false;
  const base = join(root, 'prisma', 'migrations', provider);
  await mkdir(join(base, folder), { recursive: true });
  await writeFile(join(base, 'migration_lock.toml'), lockFile(provider));
  await writeFile(join(base, folder, 'migration.sql'), sql);
  return true;
};

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Say what changes, in lower case: npm run migration -- add_player_styles');
  process.exit(2);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const before = await readFile(migrated, 'utf8').catch(() => null);
for (const provider of providers) {
  const made = await writeMigration(`${stamp}_${name}`, provider, before);
  console.log(`${provider}: ${made ? `${stamp}_${name}` : 'nothing has changed'}`);
}
await writeFile(migrated, await sourceOf(root));
