// npm run verify -- LOG.json… [--key KEY]: checks the chain of hashes and the signature of downloaded logs, offline. KEY is a
// file with the server's public key, as PEM or as GET /api/v1/signing-key gives it; without one the key in the log counts,
// and it is said so. Exit code 0 only where all hold.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { checkLog, publicKeyOf, type LogCheck } from '@/server/matches/check-log';

const usage = 'Usage: npm run verify -- LOG.json… [--key KEY]\n';
const KeyFile = z.object({ publicKey: z.string() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The public key in a file's text; null where there is none. */
const keyIn = (text: string): KeyObject | null => {
  const file = KeyFile.safeParse(parsed(text));
  return publicKeyOf(file.success ? file.data.publicKey : text);
};

/** What is printed of one log. */
export const verdict = (name: string, check: LogCheck): string => {
  if (!check.ok) return `${name}: NOT OK: ${check.why}`;
  const { matchId, head, keyFrom } = check;
  const whose =
    keyFrom === 'given'
      ? 'the key given'
      : "the key in the file; compare it with the server's own at /api/v1/signing-key, or give that with --key";
  return `${name}: OK: ${head.seq} entries of match ${matchId}, unbroken up to ${head.hash}, signed with ${head.keyId} (${whose})`;
};

const run = async (files: readonly string[], keyFile: string | undefined): Promise<number> => {
  const from = process.env['INIT_CWD'] ?? '.';
  const text = (file: string) => readFile(path.resolve(from, file), 'utf8').catch(() => null);
  const keyText = keyFile === undefined ? null : await text(keyFile);
  const key = keyText === null ? null : keyIn(keyText);
  if (keyFile !== undefined && key === null) {
    process.stderr.write(`${keyFile} holds no Ed25519 public key\n`);
    return 2;
  }
  let code = 0;
  for (const file of files) {
    const content = await text(file);
    const check: LogCheck =
      content === null ? { ok: false, why: 'it cannot be read' } : checkLog(parsed(content), key);
    process.stdout.write(`${verdict(file, check)}\n`);
    if (!check.ok) code = 1;
  }
  return code;
};

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  if (positionals.length === 0) process.stderr.write(usage);
  process.exitCode = positionals.length === 0 ? 2 : await run(positionals, values.key);
}
