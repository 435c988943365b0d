// The command line `npm run verify -- LOG.json`, on a log downloaded from a server: as it is, and after each way of tampering
// with it.
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import { SignedHead } from '@/protocol/signed-head';
import { checkLog, publicKeyOf } from '@/server/matches/check-log';
import { entryHash } from '@/server/matches/hash-chain';
import { makeSeal } from '@/server/matches/seal';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '@/server/testing/match';
import { discard, testServer } from '@/server/testing/server';

const Entry = z.object({
  ...{ seq: z.number(), at: z.string(), by: z.string(), commandId: z.string() },
  ...{ event: z.record(z.string(), z.unknown()), prevHash: z.string().nullable(), hash: z.string() },
});
const Log = z.object({
  matchId: MatchId,
  entries: z.array(Entry),
  head: z.number(),
  signedHead: SignedHead,
  publicKey: z.string(),
});
type Log = z.infer<typeof Log>;

const root = path.resolve(import.meta.dirname, '..');
let folder: string;
let log: Log;
/** The answer of GET /api/v1/signing-key. */
let published: unknown;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scorebox-verify-'));
  const server = await testServer();
  const token = await server.signUp('Scorer');
  const match = await arrangeTestMatch(server.call, token);
  await recordOver(
    server.call,
    token,
    match,
    Array.from({ length: 19 }, (_, n) => asked(nthCommand(match, n))),
  );
  const reply = await server.call('GET', `/api/v1/matches/${match.id}/log.json`);
  expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="${match.code}-log.json"`);
  log = Log.parse(reply.body);
  published = (await server.call('GET', '/api/v1/signing-key')).body;
  await discard(server);
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy to tamper with. */
const copy = (): Log => Log.parse(JSON.parse(JSON.stringify(log)));
const serversKey = () => publicKeyOf(log.publicKey);
const whyNot = (file: unknown, key = serversKey()): string => {
  const check = checkLog(file, key);
  return check.ok ? 'nothing' : check.why;
};
/** The hashes made over again from what stands there. */
const rechained = (file: Log): Log => {
  let prevHash: string | null = null;
  for (const [index, entry] of file.entries.entries()) {
    Object.assign(entry, { seq: index + 1, prevHash });
    entry.hash = entryHash(file.matchId, entry);
    prevHash = entry.hash;
  }
  return file;
};

test('the log as it was downloaded holds, by its own key and by the published one', () => {
  expect(log.entries).toHaveLength(20);
  expect(checkLog(log, null)).toMatchObject({ ok: true, keyFrom: 'file', head: { seq: 20 } });
  expect(checkLog(log, serversKey())).toMatchObject({ ok: true, keyFrom: 'given' });
  expect(z.object({ publicKey: z.string() }).parse(published).publicKey).toBe(log.publicKey);
});

describe('a log that somebody tampered with does not hold', () => {
  test('a changed entry', () => {
    const file = copy();
    Object.assign(file.entries[9]?.event ?? {}, { type: 'noteAdded', text: 'it was a six' });
    expect(whyNot(file)).toBe('entry 10 is not as it was recorded');
    const added = copy();
    Object.assign(added.entries[9]?.event ?? {}, { more: 'than there was' });
    expect(whyNot(added)).toBe('entry 10 is not as it was recorded');
  });

  test('another author, another time', () => {
    const file = copy();
    Object.assign(file.entries[4] ?? {}, { by: 'somebody else' });
    expect(whyNot(file)).toBe('entry 5 is not as it was recorded');
    const late = copy();
    Object.assign(late.entries[4] ?? {}, { at: '2030-01-01T00:00:00.000Z' });
    expect(whyNot(late)).toBe('entry 5 is not as it was recorded');
  });

  test('a dropped entry', () => {
    const file = copy();
    file.entries.splice(9, 1);
    expect(whyNot(file)).toBe('entry 10 is missing or not in its place: entry 11 stands there');
    const renumbered = copy();
    renumbered.entries.splice(9, 1);
    renumbered.entries.forEach((entry, index) => Object.assign(entry, { seq: index + 1 }));
    expect(whyNot(renumbered)).toBe('entry 10 is not as it was recorded');
  });

  test('two that changed places', () => {
    const file = copy();
    const [one] = file.entries.splice(9, 1);
    if (one !== undefined) file.entries.splice(10, 0, one);
    expect(whyNot(file)).toBe('entry 10 is missing or not in its place: entry 11 stands there');
  });

  test('an end that is cut off, also where the head is moved back', () => {
    const file = copy();
    file.entries.splice(15);
    expect(whyNot(file)).toBe('the log ends with entry 15, and what was signed with entry 20');
    const { seq, hash } = file.entries.at(-1) ?? { seq: 0, hash: '' };
    Object.assign(file.signedHead, { seq, hash });
    expect(whyNot(file)).toBe('the signature is not of this log');
  });

  test('a chain made over again from the changed entry on', () => {
    const file = copy();
    Object.assign(file.entries[9] ?? {}, { event: { type: 'noteAdded', text: 'a better match' } });
    const whole = rechained(file);
    expect(whyNot(whole)).toBe('entry 20 is not the one that was signed');
    whole.signedHead.hash = whole.entries.at(-1)?.hash ?? '';
    expect(whyNot(whole)).toBe('the signature is not of this log');
  });

  test('another match under the same signature', () => {
    const file = { ...copy(), matchId: MatchId.parse('another') };
    expect(whyNot(file)).toBe('entry 1 is not as it was recorded');
    expect(whyNot({ ...rechained(file), signedHead: log.signedHead })).toBe(
      'entry 20 is not the one that was signed',
    );
  });

  test('signed again with another key: it holds by the key in the file, and not by the server’s', () => {
    const seal = makeSeal(generateKeyPairSync('ed25519').privateKey);
    const file = rechained(copy());
    Object.assign(file.entries[9] ?? {}, { by: 'a forger' });
    const { entries, matchId } = rechained(file);
    const { seq, hash } = entries.at(-1) ?? { seq: 0, hash: null };
    const forged = { ...file, signedHead: seal.of(matchId, { seq, hash }), publicKey: seal.publicKey };
    expect(checkLog(forged, null)).toMatchObject({ ok: true, keyFrom: 'file' });
    expect(whyNot(forged)).toBe(`it is signed with the key ${seal.keyId}, not with ${log.signedHead.keyId}`);
    const claimed = { ...forged, signedHead: { ...forged.signedHead, keyId: log.signedHead.keyId } };
    expect(whyNot(claimed)).toBe('the signature is not of this log');
  });

  test.each([
    ['no log at all', { hello: 1 }],
    ['no entries', () => ({ ...copy(), entries: [] })],
    ['a page of it', () => ({ ...copy(), entries: copy().entries.slice(5) })],
    ['no signature', () => ({ ...copy(), signedHead: null })],
    ['a signature that is none', () => ({ ...copy(), signedHead: { ...log.signedHead, signature: '!' } })],
  ])('%s', (_, file) => {
    expect(checkLog(typeof file === 'function' ? file() : file, null).ok).toBe(false);
  });
});

describe('npm run verify', () => {
  const verify = (...args: string[]) =>
    new Promise<{ code: number | string | null | undefined; stdout: string; stderr: string }>((resolve) => {
      const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
      execFile(process.execPath, [tsx, 'tools/verify.ts', ...args], { cwd: root }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
      );
    });
  const write = async (name: string, content: unknown): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  test('says whose key it checked with, and fails where a log does not hold', async () => {
    const good = await write('good.json', log);
    const bad = await write('bad.json', { ...log, entries: log.entries.slice(0, -1) });
    const key = await write('key.json', published);
    const alone = await verify(good);
    expect(alone).toMatchObject({ code: 0, stdout: expect.stringContaining('OK: 20 entries of match') });
    expect(alone.stdout).toContain('the key in the file; compare');
    const given = await verify(good, bad, '--key', key);
    expect(given.code).toBe(1);
    expect(given.stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/good\.json: OK: 20 entries .* \(the key given\)$/),
      expect.stringMatching(
        /bad\.json: NOT OK: the log ends with entry 19, and what was signed with entry 20$/,
      ),
    ]);
  });

  test('what is not there, no JSON, or no key', async () => {
    const broken = await write('broken.json', '{');
    const { code, stdout } = await verify(broken, 'nowhere.json');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /broken\.json: NOT OK: this is not a downloaded log\n.*nowhere\.json: NOT OK: it cannot/,
    );
    expect((await verify(broken, '--key', broken)).code).toBe(2);
    expect((await verify()).code).toBe(2);
  });
});
