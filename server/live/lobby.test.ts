// The lobby over real HTTP: what a newcomer gets, what is told and how often, and that a private match never is.
import { afterEach, expect, test } from 'vitest';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer | null = null;
const hangUps: AbortController[] = [];
afterEach(async () => {
  for (const hangUp of hangUps.splice(0)) hangUp.abort();
  if (server !== null) await discard(server);
  server = null;
});

type Told = { readonly event: string; readonly data: unknown };

/** Reads the stream into a list that grows. */
const listen = async (url: string): Promise<{ readonly status: number; readonly told: Told[] }> => {
  const hangUp = new AbortController();
  hangUps.push(hangUp);
  const reply = await fetch(`${url}/api/v1/scores`, { signal: hangUp.signal });
  const told: Told[] = [];
  const read = async (): Promise<void> => {
    let rest = '';
    const text = new TextDecoder();
    for await (const part of reply.body ?? []) {
      const blocks = (rest + text.decode(part, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const found = /^event: (\w+)\ndata: (.*)$/.exec(block);
        if (found !== null) told.push({ event: found[1] ?? '', data: JSON.parse(found[2] ?? '') });
      }
    }
  };
  // Hanging up ends the reading with an error that is no fault.
  read().catch(() => undefined);
  return { status: reply.status, told };
};

const match = async (visibility: 'public' | 'private', token: string, box: TestServer) => {
  const arranged = await arrangeTestMatch(box.call, token, { visibility });
  const bowl = (from: number, to: number) => {
    const commands = Array.from({ length: to - from }, (_, index) =>
      asked(nthCommand(arranged, from + index)),
    );
    return recordOver(box.call, token, arranged, commands);
  };
  return { ...arranged, bowl };
};

test('a newcomer gets all that are on, and then what moves', async () => {
  server = await testServer({ LIVE_LOBBY_MS: '50' });
  const token = await server.signUp('Sam');
  const shown = await match('public', token, server);
  await shown.bowl(0, 5);
  const { told } = await listen(server.url);
  // Toss, openers, bowler, a dot and a single.
  await expect.poll(() => told).toMatchObject([{ event: 'on', data: [{ scores: ['1/0 (0.2)', null] }] }]);
  await shown.bowl(5, 7);
  await expect
    .poll(() => told.at(-1))
    .toMatchObject({
      event: 'moved',
      data: [{ id: shown.id, code: shown.code, scores: ['2/0 (0.4)', null] }],
    });
});

test('many balls at once are told once', async () => {
  server = await testServer({ LIVE_LOBBY_MS: '2000' });
  const token = await server.signUp('Sam');
  const shown = await match('public', token, server);
  await shown.bowl(0, 3);
  const { told } = await listen(server.url);
  await expect.poll(() => told.length).toBe(1);
  await shown.bowl(3, 9);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
  expect(told[1]).toMatchObject({ event: 'moved', data: [{ scores: ['3/0 (1)', null] }] });
});

test('a private match is told to nobody, and one removed is gone', async () => {
  server = await testServer({ LIVE_LOBBY_MS: '50' });
  const token = await server.signUp('Sam');
  const hidden = await match('private', token, server);
  await hidden.bowl(0, 4);
  const shown = await match('public', token, server);
  await shown.bowl(0, 4);
  const { told } = await listen(server.url);
  await hidden.bowl(4, 7);
  await shown.bowl(4, 7);
  await expect.poll(() => told.length).toBe(2);
  expect(JSON.stringify(told)).not.toContain(hidden.id);

  const admin = await server.runtime.viewerOf(new Headers({ authorization: `Bearer ${token}` }));
  const played = await server.runtime.matches.simulate(admin);
  if (!played.ok) throw new Error(played.failure.message);
  await server.runtime.matches.remove(played.value.id, admin);
  await expect.poll(() => told.at(-1)).toEqual({ event: 'gone', data: [played.value.id] });
});

test('streams are limited by address, and counted', async () => {
  server = await testServer({ LIVE_PER_ADDRESS: '1' });
  expect((await listen(server.url)).status).toBe(200);
  expect((await listen(server.url)).status).toBe(429);
  const metrics = await server.call('GET', '/metrics');
  expect(metrics.body).toContain('scorebox_live_lobby_readers 1');
});
