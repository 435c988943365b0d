// The signed log of a match as its code opens it, a private one too: the file holds offline, and nobody who lacks the code
// gets it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { checkLog, publicKeyOf } from './check-log';

let server: TestServer;
let match: TestMatch;

beforeAll(async () => {
  server = await testServer();
  const scorer = await server.signUp('Scorer');
  match = await arrangeTestMatch(server.call, scorer, { visibility: 'private' });
  const commands = Array.from({ length: 9 }, (_, n) => asked(nthCommand(match, n)));
  await recordOver(server.call, scorer, match, commands);
});
afterAll(() => discard(server));

test('the log of a private match opens with its code, in small letters too, and holds by the server’s key', async () => {
  const { publicKey } = z
    .object({ publicKey: z.string() })
    .parse((await server.call('GET', '/api/v1/signing-key')).body);
  for (const code of [match.code, match.code.toLowerCase()]) {
    const made = await server.runtime.matches.download({ code }, 'log');
    if (!made.ok) throw new Error(made.failure.code);
    expect(made.value.name).toBe(`${match.code}-log.json`);
    const check = checkLog(JSON.parse(made.value.body), publicKeyOf(publicKey));
    expect(check.ok).toBe(true);
  }
});

test('another code opens nothing, and over REST a stranger finds none', async () => {
  const other = await server.runtime.matches.download({ code: 'AAAAAA' }, 'log');
  expect(!other.ok && other.failure.code).toBe('NO_SUCH_MATCH');
  const stranger = await server.signUp('Stranger');
  for (const token of [null, stranger]) {
    expect((await server.call('GET', `/api/v1/matches/${match.id}/log.json`, token)).status).toBe(404);
  }
});
