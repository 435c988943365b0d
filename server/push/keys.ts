// The keys by which push services know this server (VAPID, RFC 8292): from the settings, or made at the first start and
// kept in the data folder, readable by the server alone. A browser's subscription is good for one public key only.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';

const Keys = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) });
export type PushKeys = z.infer<typeof Keys>;

/** The keys; `dataDir` must exist. */
export const keptPushKeys = async (dataDir: string): Promise<PushKeys> => {
  const file = join(dataDir, 'push-keys.json');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return Keys.parse(JSON.parse(known));
  const made = webPush.generateVAPIDKeys();
  await writeFile(file, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  return made;
};
