// Starting and ending from outside: what can't start says why in one line and ends with a failure; what is told to end
// finishes what it began.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeTestMatch, asked, nthCommand, recordOver } from './testing/match';
import { discard, testServer } from './testing/server';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorebox-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the entry until it ends by itself. */
const entry = (environment: Readonly<Record<string, string>>) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const env = { ...process.env, LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: folder, ...environment };
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/index.ts'], { env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => resolve({ code, said }));
  });

describe('what cannot start says why in one line', () => {
  test('a bad setting, each on its line', async () => {
    const { code, said } = await entry({ PORT: 'http', AUTH_SECRET: 'short' });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      "Scorebox can't start: PORT must be a number",
      "Scorebox can't start: AUTH_SECRET must have at least 32 characters",
    ]);
  });

  test('a taken port', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '0.0.0.0', resolve));
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, said } = await entry({ PORT: port });
    taken.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Scorebox can't start: PORT ${port} is taken: stop what uses it, or set another PORT\n`,
    );
  });

  test('a data folder that cannot be', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { code, said } = await entry({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(said).toBe(`Scorebox can't start: DATA_DIR ${file}/data can't be written to\n`);
  });

  test('a signing key that is none: it is not replaced', async () => {
    const damaged = await mkdtemp(join(folder, 'damaged-'));
    await writeFile(join(damaged, 'signing-key.pem'), 'half a k');
    const { code, said } = await entry({ DATA_DIR: damaged });
    expect(code).toBe(1);
    expect(said).toBe(
      `Scorebox can't start: ${damaged}/signing-key.pem holds no key; put it back, or take it away for a new one\n`,
    );
    expect(await readFile(join(damaged, 'signing-key.pem'), 'utf8')).toBe('half a k');
  });

  test('a database that is none, and one that is not there', async () => {
    const file = join(folder, 'no.db');
    await writeFile(file, 'this is no database, and long enough to be taken for a header of one');
    const bad = await entry({ DATABASE_URL: `file:${file}` });
    expect(bad).toEqual({
      code: 1,
      said: "Scorebox can't start: the database can't be opened (file is not a database)\n",
    });
    const url = 'postgresql://scorebox:hunter2@127.0.0.1:1/scorebox';
    const missing = await entry({ DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(32) });
    expect(missing.code).toBe(1);
    expect(missing.said).toMatch(
      /^Scorebox can't start: the database can't be opened \(.*ECONNREFUSED.*\)\n$/,
    );
    expect(missing.said).not.toContain('hunter2');
  });
});

describe('a server that goes and comes', () => {
  test('keeps its secret and its key to itself, its accounts, and what was answered', async () => {
    const first = await testServer();
    const secret = join(first.dataDir, 'auth-secret');
    const signingKey = join(first.dataDir, 'signing-key.pem');
    for (const file of [secret, signingKey]) expect((await stat(file)).mode & 0o777).toBe(0o600);
    const published = (await first.call('GET', '/api/v1/signing-key')).body;
    const token = await first.signUp('Scorer');
    const match = await arrangeTestMatch(first.call, token);
    const toss = asked(nthCommand(match, 0));
    await recordOver(first.call, token, match, [toss]);
    await first.stop();

    const second = await testServer({}, first.dataDir);
    expect(second.runtime.authSecret).toBe((await readFile(secret, 'utf8')).trim());
    expect((await second.call('GET', '/api/v1/signing-key')).body).toEqual(published);
    const { results } = await recordOver(second.call, token, match, [toss]);
    expect(results).toEqual([{ status: 'duplicate', commandId: toss.commandId, firstSeq: 2, seq: 2 }]);
    await discard(second);
  });

  test('finishes the request it has when it is told to end', async () => {
    const server = await testServer();
    const token = await server.signUp('Scorer');
    const match = await arrangeTestMatch(server.call, token);
    const commands = Array.from({ length: 60 }, (_, n) => asked(nthCommand(match, n)));
    const answer = recordOver(server.call, token, match, commands);
    // The batch is in the server's hands once its first entry is in the log.
    const begun = async () => {
      const view = await server.runtime.matches.view({ code: match.code, from: null }, { kind: 'nobody' });
      return view.ok && view.value.snapshot.seq > 1;
    };
    while (!(await begun())) await setImmediate();
    const stopped = server.stop();
    expect((await answer).results.every((result) => result.status === 'recorded')).toBe(true);
    await stopped;
    await rm(server.dataDir, { recursive: true });
  });
});
