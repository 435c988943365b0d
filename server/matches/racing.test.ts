// Two writers who both want the next place of a log, over and over: one winner each time, no gap, an unbroken chain. On both
// databases, and between two whole servers on one data folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../db/database';
import { LogForm } from '../rest/forms';
import { childServers } from '../testing/child-server';
import { times } from '../testing/endurance';
import { arrangeTestMatch, asked, recordOver, type TestMatch } from '../testing/match';
import { onPostgres } from '../testing/on-postgres';
import { caller, signer, testServer } from '../testing/server';
import { writerOn } from '../testing/writer';
import { firstBreak } from './hash-chain';
import { makeMatchLog } from './log';

const rounds = times(10_000, 400);
/** Races at one match; then the next. */
const atOne = 500;

const note = (round: number, by: number, head: number) =>
  asked({ type: 'AddNote', text: `round ${round} by ${by}` }, head);

/** `url`: of a database that is empty. `connections`: how many the writers have between them. */
const races = (
  name: string,
  open: () => Promise<{ url: string; folder: string }>,
  connections: 1 | 2,
): void => {
  describe(`two writers on ${name}`, () => {
    let folder: string;
    let databases: readonly OpenDatabase[];
    const matches: TestMatch[] = [];
    beforeAll(async () => {
      const made = await open();
      folder = made.folder;
      const server = await testServer({ DATABASE_URL: made.url, AUTH_SECRET: 'x'.repeat(32) }, folder);
      const token = await server.signUp('Scorer');
      for (let match = 0; match < rounds / atOne; match += 1)
        matches.push(await arrangeTestMatch(server.call, token));
      await server.stop();
      databases = await Promise.all(
        Array.from({ length: connections }, () => openDatabase(made.url, 'prisma/migrations')),
      );
    }, 120_000);
    afterAll(async () => {
      for (const database of databases) await database.close();
      await rm(folder, { recursive: true, force: true });
    });

    test(`${rounds} races for the next place: one winner each time`, { timeout: 900_000 }, async () => {
      const [one, other] = [databases[0], databases.at(-1)];
      if (one === undefined || other === undefined) throw new Error('a database was opened');
      const writers = [writerOn(one), writerOn(other)];
      const wins = [0, 0];
      let raced = 0;
      for (const { id } of matches) {
        for (let head = 1; head <= atOne && raced < rounds; head += 1, raced += 1) {
          // Each is asked first in turn: on one connection whoever is asked first is the quicker.
          const asks = writers.map((write, by) => () => write(id, [note(raced, by, head)], 'scorer'));
          const answers =
            raced % 2 === 0
              ? await Promise.all(asks.map((ask) => ask()))
              : (await Promise.all(asks.toReversed().map((ask) => ask()))).toReversed();
          const statuses = answers.map((answer) => answer?.results[0]?.status);
          expect(statuses.toSorted()).toEqual(['recorded', 'stale']);
          const winner = statuses.indexOf('recorded');
          wins[winner] = (wins[winner] ?? 0) + 1;
        }
        const entries = await makeMatchLog(one.db).since(id, 0);
        expect(firstBreak(id, entries)).toBeNull();
        expect(entries).toHaveLength(1 + Math.min(atOne, rounds));
      }
      expect(raced).toBe(rounds);
      console.log(`${rounds} races on ${name}: one winner each time (${wins.join(' to ')}), no gap`);
    });
  });
};

// One connection: better-sqlite3 waits without letting anybody else run, so that two in one process would wait for ever.
races(
  'SQLite',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scorebox-races-'));
    return { url: `file:${join(folder, 'scorebox.db')}`, folder };
  },
  1,
);

await onPostgres((freshUrl) => {
  races(
    'PostgreSQL',
    async () => ({ url: await freshUrl(), folder: await mkdtemp(join(tmpdir(), 'scorebox-races-')) }),
    2,
  );
});

describe('two servers on one data folder', () => {
  const between = times(1_000, 60);
  test(`${between} races between two processes: one winner each time`, { timeout: 600_000 }, async () => {
    const servers = await childServers();
    try {
      const [one, other] = [await servers.start(), await servers.start()];
      const token = await signer(caller(one.url))('Scorer');
      const match = await arrangeTestMatch(caller(one.url), token);
      const wins = [0, 0];
      for (let head = 1; head <= between; head += 1) {
        const answers = await Promise.all(
          [one, other].map(({ url }, by) => recordOver(caller(url), token, match, [note(head, by, head)])),
        );
        const statuses = answers.map(({ results }) => results[0]?.status);
        expect(statuses.toSorted()).toEqual(['recorded', 'stale']);
        const winner = statuses.indexOf('recorded');
        wins[winner] = (wins[winner] ?? 0) + 1;
      }
      const path = `/api/v1/matches/${match.id}/log.json`;
      const { entries } = LogForm.parse((await caller(other.url)('GET', path, token)).body);
      expect(entries).toHaveLength(1 + between);
      console.log(
        `${between} races between two servers: one winner each time (${wins.join(' to ')}), no gap`,
      );
    } finally {
      await servers.discard();
    }
  });
});
