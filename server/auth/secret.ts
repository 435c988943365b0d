// The secret behind sessions and tokens: from the settings, or made at the first start and kept in the data folder,
// readable by the server alone. Doesn't know what is signed with it.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptFile } from '../data-folder';
import { StartUpFailure } from '../start-up-failure';

/** The secret; `dataDir` must exist. Throws StartUpFailure where the file holds none: it is not replaced. */
export const keptSecret = async (dataDir: string): Promise<string> => {
  const kept = await keptFile(dataDir, 'auth-secret', () => `${randomBytes(32).toString('hex')}\n`);
  const secret = kept.trim();
  if (secret.length < 32)
    throw new StartUpFailure(
      `${join(dataDir, 'auth-secret')} holds no secret; put it back, or take it away for a new one`,
    );
  return secret;
};
