// Recording commands: idempotent, exact about what the scorer saw, one winner in a race, published only when durable and
// in the order of the log. On the whole server, and with two processes' worth of books on one database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold, type Scorebook } from '@/engine';
import { openDatabase, type OpenDatabase } from '../db/database';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { writerOn } from '../testing/writer';
import { plain, type OpenBook } from './books';
import { firstBreak } from './hash-chain';
import { makeMatchLog, type MatchLog } from './log';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await testServer();
  token = await server.signUp('Scorer');
});
afterAll(() => discard(server));

const newMatch = () => arrangeTestMatch(server.call, token);
const record = (match: TestMatch, ...commands: ReturnType<typeof asked>[]) =>
  recordOver(server.call, token, match, commands);
const opening = (match: TestMatch) => [0, 1, 2].map((n) => asked(nthCommand(match, n)));

describe('recording', () => {
  test('each command gets the next places in the log', async () => {
    const match = await newMatch();
    const answer = await record(match, ...opening(match));
    expect(answer.head).toBe(4);
    expect(answer.results.map((one) => one.status === 'recorded' && [one.firstSeq, one.seq])).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  test('the same command again gets the same answer and no second entry', async () => {
    const match = await newMatch();
    await record(match, ...opening(match));
    const ball = asked(nthCommand(match, 3));
    const [first] = (await record(match, ball)).results;
    const again = await Promise.all([record(match, ball), record(match, ball), record(match, ball)]);
    for (const { results, head } of again) {
      expect(results).toEqual([{ ...first, status: 'duplicate' }]);
      expect(head).toBe(5);
    }
  });

  test('an id that was used for another command is refused as reused', async () => {
    const match = await newMatch();
    const [toss, openers] = [asked(nthCommand(match, 0)), asked(nthCommand(match, 1))];
    await record(match, toss);
    const note = asked({ type: 'AddNote', text: 'before it' });
    const { results } = await record(match, note, { ...openers, commandId: toss.commandId });
    expect(results[0]).toMatchObject({ status: 'recorded' });
    expect(results[1]).toEqual({ status: 'reused', commandId: toss.commandId });
  });

  test('what the Laws refuse says why, and holds the rest; only what was recorded is remembered', async () => {
    const match = await newMatch();
    const [toss, openers, bowler] = opening(match);
    if (toss === undefined || openers === undefined || bowler === undefined)
      throw new Error('three were made');
    const { results, head } = await record(match, toss, bowler, openers);
    expect(results.map((one) => one.status)).toEqual(['recorded', 'refused', 'held']);
    expect(results[1]).toMatchObject({ code: 'NOT_AWAITED' });
    expect(head).toBe(2);
    const later = await record(match, openers, bowler);
    expect(later.results.map((one) => one.status)).toEqual(['recorded', 'recorded']);
  });

  test('a command based on a seq that is not the head any more is stale', async () => {
    const match = await newMatch();
    await record(match, ...opening(match));
    const [mine, theirs] = [asked(nthCommand(match, 3), 4), asked(nthCommand(match, 3), 4)];
    expect((await record(match, theirs)).results[0]?.status).toBe('recorded');
    expect((await record(match, mine)).results).toEqual([
      expect.objectContaining({ status: 'stale', head: 5, commandId: mine.commandId }),
    ]);
    // Having looked, the scorer enters it after all.
    expect((await record(match, { ...mine, basedOn: 5 })).results[0]?.status).toBe('recorded');
  });

  test('a hundred commands, each sent several times at once: one entry each', async () => {
    const match = await newMatch();
    const commands = Array.from({ length: 100 }, (_, n) => asked(nthCommand(match, n)));
    for (const command of commands) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => record(match, command)));
      const statuses = answers.map(({ results }) => results[0]?.status).sort();
      expect(statuses).toEqual(['duplicate', 'duplicate', 'duplicate', 'recorded']);
    }
    expect((await record(match, asked({ type: 'AddNote', text: 'stumps' }))).head).toBe(102);
  });
});

describe('two servers on one database', () => {
  let database: OpenDatabase;
  let log: MatchLog;
  beforeAll(async () => {
    database = await openDatabase(`file:${server.dataDir}/scorebox.db`, 'prisma/migrations');
    log = makeMatchLog(database.db);
  });
  afterAll(() => database.close());

  test('without a base both are recorded, one after the other, whoever loses the race', async () => {
    const match = await newMatch();
    const writers = [writerOn(database), writerOn(database), writerOn(database)];
    await Promise.all(
      writers.flatMap((write, by) =>
        Array.from({ length: 10 }, (_, n) =>
          write(match.id, [asked({ type: 'AddNote', text: `${n} by ${by}` })], 'scorer'),
        ),
      ),
    );
    const entries = await log.since(match.id, 0);
    expect(entries).toHaveLength(1 + 30);
    expect(firstBreak(match.id, entries)).toBeNull();
  });

  test('what is published follows on, in the order of the log, and is in the log already', async () => {
    const match = await newMatch();
    const published: [Scorebook, OpenBook][] = [];
    const inLog: Promise<number>[] = [];
    const own: number[] = [];
    const publish = (before: Scorebook, after: OpenBook): void => {
      published.push([before, after]);
      inLog.push(log.since(after.file.id, 0).then((entries) => entries.length));
    };
    const write = writerOn(database, publish, (_, after) => own.push(after.head.seq));
    await write(match.id, opening(match), 'scorer');
    await record(match, asked(nthCommand(match, 3)));
    await write(match.id, [asked(nthCommand(match, 4))], 'scorer');
    const frames = published.map(([before, after]) => [before.entries.length, after.head.seq]);
    // The ball of the other server is told too, as a frame of its own.
    expect(frames).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ]);
    // For what is told once in all, each server tells its own.
    expect(own).toEqual([2, 3, 4, 6]);
    const durable = await Promise.all(inLog);
    expect(durable.every((length, index) => length >= (frames[index]?.[1] ?? Infinity))).toBe(true);
    const folded = fold((await log.since(match.id, 0)).map(plain));
    expect(published.at(-1)?.[1].book.state).toEqual(folded.state);
  });
});
