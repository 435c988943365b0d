// The demo's scorer: an account of the demo's own data folder, made at the first demo and signed in again after. Its
// password is invented there and kept beside the data, readable by the owner only.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { runtime, type Viewer } from '@/server/runtime';

const Kept = z.strictObject({ email: z.email(), password: z.string() });

export type DemoScorer = z.infer<typeof Kept> & { readonly viewer: Viewer };

const keptIn = async (file: string): Promise<z.infer<typeof Kept> | null> => {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** Signs the scorer in, or up the first time. `folder`: where the demo's data lie. */
export const demoScorer = async (folder: string): Promise<DemoScorer> => {
  const file = path.join(folder, 'demo-scorer.json');
  const kept = await keptIn(file);
  const scorer = kept ?? { email: 'scorer@demo.example', password: randomBytes(12).toString('base64url') };
  const { accounts } = runtime();
  const entered =
    kept === null
      ? await accounts.signUp({ ...scorer, name: 'Demo scorer' }, 'demo')
      : await accounts.signIn(scorer, 'demo');
  if (!entered.ok) throw new Error(`The demo's scorer could not sign in: ${entered.failure.message}`);
  if (kept === null) await writeFile(file, JSON.stringify(scorer), { mode: 0o600 });
  const { id, name, admin } = entered.value;
  return { ...scorer, viewer: { kind: 'account', accountId: id, name, admin } };
};
