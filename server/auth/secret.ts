// The secret behind sessions and tokens: from the settings, or made at the first start and kept in the data folder,
// readable by the server alone. Doesn't know what is signed with it.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret; `dataDir` must exist. */
export const keptSecret = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'auth-secret');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known.trim().length >= 32) return known.trim();
  const made = randomBytes(32).toString('hex');
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
};
