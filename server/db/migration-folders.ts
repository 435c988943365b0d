// The migrations as they lie on disk in Prisma's own format: a folder for each, migration.sql in it, applied in the
// order of their names. Doesn't know a database.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One migration. `checksum`: SHA-256 of the SQL file's bytes, hex, as Prisma computes it. */
export type MigrationFolder = { readonly name: string; readonly sql: string; readonly checksum: string };

/** All migrations under `base`, oldest first; none where the folder doesn't exist. */
export const foldersOf = async (base: string): Promise<readonly MigrationFolder[]> => {
  const found = await readdir(base, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const names = found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(base, name, 'migration.sql'));
      const checksum = createHash('sha256').update(bytes).digest('hex');
      return { name, sql: bytes.toString('utf8'), checksum };
    }),
  );
};
