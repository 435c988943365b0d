// What a person reads about their device: which balls the server has not got, and what the browser says of itself.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newDevice, openPage, scorer } from '../testing/device';
import { four, makeScoringServer, matchId, single } from '../testing/scoring-server';
import { openDatabase } from './database';
import { readHoldings } from './holdings';
import { makeKeptMatches } from './kept-match';
import { noteScorer } from './scorer';

const device = newDevice();
const open = async () => openDatabase(device);

test('a device that nobody scores on holds nothing; what a browser doesn’t tell is left open', async () => {
  expect(await readHoldings(await open(), {})).toEqual({
    ...{ scorer: null, matches: [], room: null, opensOffline: false },
  });
});

test('balls that were not sent are counted by match, and only those', async () => {
  const server = makeScoringServer();
  const db = await open();
  await noteScorer(db, { id: scorer, name: 'Sam', teams: [] });
  const about = { scorer, code: 'ABC123', plan: null, openedAt: 1 };
  const { roster, entries } = server.snapshot();
  await makeKeptMatches(db).keep({ ...about, id: matchId, title: 'A v B', roster }, entries);
  const page = await openPage(server, device);
  server.setNetwork('losesCommand');
  for (const command of [four, single]) await page.scoring.submit(command);
  const scope = { storage: { estimate: async () => ({ usage: 2, quota: 10 }) } };
  expect(await readHoldings(db, scope)).toMatchObject({
    scorer: { id: scorer, name: 'Sam' },
    matches: [{ code: 'ABC123', unsent: 2 }],
    room: { used: 2, whole: 10 },
  });
  server.setNetwork('delivers');
  page.scoring.kick();
  await expect.poll(async () => (await readHoldings(db, {})).matches[0]?.unsent).toBe(0);
  await page.close();
});
