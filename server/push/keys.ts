// The keys by which push services know this server (VAPID, RFC 8292): from the settings, or made at the first start and
// kept in the data folder, readable by the server alone. A browser's subscription is good for one public key only.
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';
import { keptFile } from '../data-folder';
import { StartUpFailure } from '../start-up-failure';

const Keys = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) });
export type PushKeys = z.infer<typeof Keys>;

/** The keys; `dataDir` must exist. Throws StartUpFailure where the file holds none: it is not replaced. */
export const keptPushKeys = async (dataDir: string): Promise<PushKeys> => {
  const kept = await keptFile(
    dataDir,
    'push-keys.json',
    () => `${JSON.stringify(webPush.generateVAPIDKeys())}\n`,
  );
  const keys = Keys.safeParse(parsed(kept));
  if (keys.success) return keys.data;
  const file = join(dataDir, 'push-keys.json');
  throw new StartUpFailure(`${file} holds no keys; put it back, or take it away for new ones`);
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // No JSON is no keys.
    return null;
  }
};
