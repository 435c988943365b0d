// What is kept in the data folder is made once and never replaced, and a folder that can't be is told, not waited for.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptSecret } from './auth/secret';
import { makeDataFolder } from './data-folder';
import { keptSigningKey } from './matches/signing-key';
import { keptPushKeys } from './push/keys';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorebox-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kept = [
  ['auth-secret', keptSecret, 'holds no secret; put it back, or take it away for a new one'],
  ['push-keys.json', keptPushKeys, 'holds no keys; put it back, or take it away for new ones'],
  ['signing-key.pem', keptSigningKey, 'holds no key; put it back, or take it away for a new one'],
] as const;

test('folders that are missing are made, for the server alone', async () => {
  const wanted = join(folder, 'one', 'two');
  await makeDataFolder(wanted);
  expect((await stat(wanted)).mode & 0o777).toBe(0o700);
  await makeDataFolder(wanted);
});

test('a folder below a file cannot be', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await expect(makeDataFolder(join(file, 'data'))).rejects.toThrow(
    `DATA_DIR ${file}/data can't be written to`,
  );
});

// Linux takes no folders there, and says of each that the one above is missing.
if (!existsSync('/proc/self')) console.log('NOT RUN: a data folder in /proc (this system has none)');
test.runIf(existsSync('/proc/self'))('a folder where the system keeps its own cannot be', async () => {
  await expect(makeDataFolder('/proc/scorebox/data')).rejects.toThrow(
    "DATA_DIR /proc/scorebox/data can't be written to",
  );
});

test.each(kept)('%s is made once, for the server alone, and nothing else is left', async (name, keep) => {
  const own = await mkdtemp(join(folder, 'made-'));
  await keep(own);
  const first = await readFile(join(own, name), 'utf8');
  await keep(own);
  expect(await readFile(join(own, name), 'utf8')).toBe(first);
  expect((await stat(join(own, name))).mode & 0o777).toBe(0o600);
  expect(await readdir(own)).toEqual([name]);
});

test.each(kept)('%s that cannot be read is not replaced', async (name, keep) => {
  const own = await mkdtemp(join(folder, 'closed-'));
  // A folder in its place can't be read by anybody, also not by root.
  await mkdir(join(own, name));
  await expect(keep(own)).rejects.toThrow(
    `${own}/${name} can't be read; make it readable for the user that runs Scorebox`,
  );
});

test.each(kept)('%s with nothing good in it is not replaced', async (name, keep, words) => {
  const own = await mkdtemp(join(folder, 'damaged-'));
  await writeFile(join(own, name), 'half');
  await expect(keep(own)).rejects.toThrow(`${own}/${name} ${words}`);
  expect(await readFile(join(own, name), 'utf8')).toBe('half');
});
