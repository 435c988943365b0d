// One pen at a time: who gets it, how it passes on, and that nothing is written by a device that has lost it. From outside,
// as two devices would; the silence of a holder with a clock of the test's own.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HandoverCode, PenState } from '@/protocol/pen';
import { BatchAnswer, type CommandRequest } from '@/protocol/recording';
import { makeLimit } from '../auth/limits';
import { makeRolesAt } from '../auth/roles-at';
import { openDatabase, type OpenDatabase } from '../db/database';
import { makeBooks } from '../matches/books';
import { makeMatchLog } from '../matches/log';
import { readMatchFile } from '../matches/match-file';
import { makeReach } from '../matches/matches';
import { arrangeTestMatch, asked, nthCommand, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { makePen, silentMs } from './pen';
import { makePens } from './pens';

let server: TestServer;
let database: OpenDatabase;
let creator: string;
let scorer: string;
let umpire: string;
let match: TestMatch;
beforeAll(async () => {
  server = await testServer();
  database = await openDatabase(`file:${server.dataDir}/scorebox.db`, 'prisma/migrations');
  await server.signUp('Admin');
  creator = await server.signUp('Creator');
  scorer = await server.signUp('Scorer');
  umpire = await server.signUp('Umpire');
});
afterAll(async () => {
  await database.close();
  await discard(server);
});
beforeEach(async () => {
  match = await arrangeTestMatch(server.call, creator);
  await give('scorer');
  await give('umpire');
});

const idOf = async (name: string) =>
  (await database.db.account.findUniqueOrThrow({ where: { email: `${name}@example.org` } })).id;
const give = async (office: string) => {
  const data = { matchId: match.id, accountId: await idOf(office), office };
  await database.db.official.create({ data });
};

const path = (part = '') => `/api/v1/matches/${match.id}/pen${part}`;
const see = async (token: string, device: string) =>
  PenState.parse((await server.call('GET', `${path()}?device=${device}`, token)).body);
const take = (token: string, device: string, seen: number, confirmed = false) =>
  server.call('POST', path(), token, { device, seen, confirmed });
const taken = async (...ask: Parameters<typeof take>) => PenState.parse((await take(...ask)).body);
const record = async (token: string, ...commands: CommandRequest[]): Promise<BatchAnswer> => {
  const reply = await server.call('POST', `/api/v1/matches/${match.id}/commands`, token, { commands });
  return BatchAnswer.parse(reply.body);
};
const note = (fence: number | null): CommandRequest => ({
  ...asked({ type: 'AddNote', text: 'by somebody' }),
  fence,
});
const statuses = ({ results }: BatchAnswer) => results.map(({ status }) => status);
const codeOf = (body: unknown) => JSON.stringify(body).match(/"code":"([A-Z_]+)"/)?.[1];

describe('who may write', () => {
  test('the first who takes a free pen, and again after a lost answer with the same fence', async () => {
    const phone = randomUUID();
    expect(await see(scorer, phone)).toMatchObject({ fence: 0, holder: null, way: 'free', scorer: true });
    expect(await taken(scorer, phone, 0)).toMatchObject({ fence: 1, way: 'write' });
    expect(await taken(scorer, phone, 0)).toMatchObject({ fence: 1, way: 'write' });
    expect(statuses(await record(scorer, note(1)))).toEqual(['recorded']);
    expect(await see(umpire, randomUUID())).toMatchObject({
      holder: { name: 'Scorer' },
      way: 'code',
      scorer: false,
    });
  });

  test('a program without a pen writes while nobody has it, and not after', async () => {
    expect(statuses(await record(creator, note(null)))).toEqual(['recorded']);
    await taken(scorer, randomUUID(), 0);
    const answer = await record(creator, note(null), note(null));
    expect(answer.results).toMatchObject([
      { status: 'penTaken', code: 'PEN_TAKEN', fence: 1, message: 'Scorer has the pen now.' },
      { status: 'held' },
    ]);
  });

  test('an old fence, and another person with the right one, write nothing', async () => {
    const [phone, tablet] = [randomUUID(), randomUUID()];
    await taken(scorer, phone, 0);
    await taken(scorer, tablet, 1, true);
    const before = (await record(scorer, note(2))).head;
    for (const [token, fence] of [
      [scorer, 1],
      [scorer, 3],
      [umpire, 2],
      [creator, 2],
    ] as const) {
      const answer = await record(token, note(fence));
      expect(statuses(answer)).toEqual(['penTaken']);
      expect(answer.head).toBe(before);
    }
  });

  test('what was recorded under a fence that is lost is answered as recorded: it is no loss', async () => {
    await taken(scorer, randomUUID(), 0);
    const first = { ...asked(nthCommand(match, 0)), fence: 1 };
    await record(scorer, first);
    await taken(creator, randomUUID(), 1, true);
    expect(statuses(await record(scorer, first, note(1)))).toEqual(['duplicate', 'penTaken']);
  });

  test('of many who take a free pen at once, one gets it', async () => {
    const tries = await Promise.all(
      [scorer, umpire, creator, scorer, umpire].map((token) => take(token, randomUUID(), 0)),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });
});

describe('taking it from its holder', () => {
  test('one’s own other device and the creator must confirm; another scorer may not at all', async () => {
    await taken(scorer, randomUUID(), 0);
    const other = randomUUID();
    for (const [token, way] of [
      [scorer, 'own'],
      [creator, 'forced'],
      [umpire, 'code'],
    ] as const) {
      expect((await see(token, other)).way).toBe(way);
      const refused = await take(token, other, 1);
      expect([refused.status, codeOf(refused.body)]).toEqual([409, 'PEN_TAKEN']);
    }
    expect((await take(umpire, other, 1, true)).status).toBe(409);
    expect(await taken(creator, other, 1, true)).toMatchObject({ fence: 2, way: 'write' });
  });

  test('who confirmed what is not so any more gets nothing', async () => {
    await taken(scorer, randomUUID(), 0);
    await taken(scorer, randomUUID(), 1, true);
    expect((await take(creator, randomUUID(), 1, true)).status).toBe(409);
  });

  test('a holder who was silent for two minutes may be relieved by another scorer', async () => {
    let at = new Date('2026-06-01T12:00:00Z');
    const now = () => at;
    const { db } = database;
    const books = makeBooks(makeMatchLog(db), (id) => readMatchFile(db, { id }));
    const rolesAt = makeRolesAt(db);
    const reach = makeReach(books, rolesAt);
    const pens = makePens(db, books, now, () => undefined);
    const pen = makePen({ ...{ pens, books, reach, rolesAt, now }, guesses: makeLimit(5, 60) });
    const person = async (name: string) =>
      ({ kind: 'account', accountId: await idOf(name), name, admin: false }) as const;
    const [holder, other] = [await person('scorer'), await person('umpire')];
    const [phone, tablet] = [randomUUID(), randomUUID()];
    await pen.take(match.id, { device: phone, seen: 0, confirmed: false }, holder);
    at = new Date(at.getTime() + silentMs);
    expect(await pen.see(match.id, tablet, other)).toMatchObject({ value: { way: 'code' } });
    await pen.take(match.id, { device: phone, seen: 1, confirmed: false }, holder);
    at = new Date(at.getTime() + silentMs + 1);
    expect(await pen.see(match.id, tablet, other)).toMatchObject({ value: { way: 'silent' } });
    const relieved = await pen.take(match.id, { device: tablet, seen: 1, confirmed: true }, other);
    expect(relieved).toMatchObject({ value: { way: 'write', fence: 2 } });
  });

  test('released by who manages the match it is nobody’s, and not its old holder’s', async () => {
    await taken(scorer, randomUUID(), 0);
    expect((await server.call('POST', path('/release'), scorer, { seen: 1 })).status).toBe(403);
    const released = await server.call('POST', path('/release'), creator, { seen: 1 });
    expect(PenState.parse(released.body)).toMatchObject({ holder: null, fence: 2, way: 'free' });
    expect(statuses(await record(scorer, note(1)))).toEqual(['penTaken']);
  });
});

describe('handing it over by a code', () => {
  const phone = randomUUID();
  const tablet = randomUUID();
  const head = async () => (await record(scorer, note(1))).head;
  const showCode = (token: string, device: string, at: number) =>
    server.call('POST', path('/code'), token, { device, head: at });
  const handOver = (code: string, at: number, confirmed: boolean) =>
    server.call('POST', path('/handover'), umpire, { device: tablet, code, head: at, confirmed });
  beforeEach(() => taken(scorer, phone, 0));

  test('checked first, then confirmed; the old fence is worth nothing after it', async () => {
    const at = await head();
    const { code } = HandoverCode.parse((await showCode(scorer, phone, at)).body);
    expect(code).toMatch(/^\d{6}$/);
    expect(PenState.parse((await handOver(code, at, false)).body)).toMatchObject({ way: 'code', fence: 1 });
    expect(PenState.parse((await handOver(code, at, true)).body)).toMatchObject({ way: 'write', fence: 2 });
    expect(statuses(await record(scorer, note(1)))).toEqual(['penTaken']);
    expect(statuses(await record(umpire, note(2)))).toEqual(['recorded']);
    expect(codeOf((await handOver(code, at + 1, true)).body)).toBe('WRONG_CODE');
  });

  test('no code for another’s device, nor where the device lacks what the log has', async () => {
    const at = await head();
    expect(codeOf((await showCode(scorer, tablet, at)).body)).toBe('PEN_TAKEN');
    expect(codeOf((await showCode(umpire, phone, at)).body)).toBe('PEN_TAKEN');
    expect(codeOf((await showCode(scorer, phone, at - 1)).body)).toBe('STALE');
  });

  test('a ball after the comparing asks for another look', async () => {
    const at = await head();
    const { code } = HandoverCode.parse((await showCode(scorer, phone, at)).body);
    const later = await head();
    expect(codeOf((await handOver(code, at, true)).body)).toBe('STALE');
    expect(PenState.parse((await handOver(code, later, true)).body).way).toBe('write');
  });

  test('guessing ends after five tries', async () => {
    const at = await head();
    const { code } = HandoverCode.parse((await showCode(scorer, phone, at)).body);
    const wrong = code === '111111' ? '222222' : '111111';
    const tries = [];
    for (let n = 0; n < 6; n += 1) tries.push(codeOf((await handOver(wrong, at, true)).body));
    expect(tries).toEqual([...Array.from({ length: 5 }, () => 'WRONG_CODE'), 'RATE_LIMITED']);
    expect(codeOf((await handOver(code, at, true)).body)).toBe('RATE_LIMITED');
  });
});
