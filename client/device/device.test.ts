// What a device keeps: a match's log as far as the server confirmed it, each person's work for that person alone, teams to
// be picked again, and a file taken in as often as one likes.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { presets } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import { MatchExport } from '@/protocol/match-export';
import type { MatchPlan } from '@/protocol/match-plan';
import { unreachable } from '../fetch-json';
import { makeOutbox } from '../outbox';
import { makeStore } from '../store';
import { newDevice, openPage } from '../testing/device';
import { four, makeScoringServer, matchId, single } from '../testing/scoring-server';
import { makeArranging, type SendPlan } from './arranging';
import { openDatabase, type Database } from './database';
import { makeKeptMatches, type KeptMatches } from './kept-match';
import type { KeptMatch } from './shelves';
import { makeLogKeeper } from './log-keeper';
import { exportMatch, previewOf, takeIn } from './match-file';
import { addTeams, leaveDevice, noteScorer, readScorer } from './scorer';

let db: Database;
let matches: KeptMatches;
beforeEach(async () => {
  db = await openDatabase(newDevice());
  matches = makeKeptMatches(db);
});
const { roster, entries } = makeScoringServer().snapshot();
const match = (over: Partial<KeptMatch> = {}): KeptMatch => ({
  ...{ id: matchId, scorer: 'sam', code: 'ABC123', title: 'A v B', roster, plan: null, openedAt: 1 },
  ...over,
});
const plan: MatchPlan = {
  ...{ title: 'A v B', conditions: presets.t20, visibility: 'public', tier: 'SINGLE', startsAt: null },
  ...{ venue: '', simulated: false },
  sides: [
    { teamId: null, name: 'A', shortName: 'A', players: [], captain: null, keeper: null },
    { teamId: null, name: 'B', shortName: 'B', players: [], captain: null, keeper: null },
  ],
};

describe('a match on the device', () => {
  test('is found by code, in capitals or not, and by id, by its scorer only', async () => {
    await matches.keep(match(), entries);
    expect((await matches.find('abc123', 'sam'))?.id).toBe(matchId);
    expect((await matches.find(matchId, 'sam'))?.code).toBe('ABC123');
    expect(await matches.find('ABC123', 'eve')).toBe(null);
    expect(await matches.log(matchId)).toEqual({ seq: entries.length, entries, roster });
  });
  test('grows with the store, entry by entry', async () => {
    const server = makeScoringServer();
    const store = makeStore(server.snapshot(), null);
    await matches.keep(match(), entries);
    const level = makeLogKeeper(matches, matchId, store.read, entries.length);
    for (const command of [four, single]) server.record(command);
    for (const frame of server.takeFrames()) store.receive(frame);
    await Promise.all([level(), level()]);
    expect((await matches.log(matchId))?.entries).toEqual(server.book().entries);
  });
});

describe('the person whose device it is', () => {
  const sam = { id: 'sam', name: 'Sam', teams: [] };
  test('keeps the teams of a match set up here', async () => {
    const [teamA] = roster.teams;
    await noteScorer(db, sam);
    await addTeams(db, [{ ...teamA, players: [] }]);
    await noteScorer(db, { ...sam, teams: null });
    expect((await readScorer(db))?.teams.map(({ name }) => name)).toEqual(['A']);
  });
  test('leaves nothing behind but what the server has not got', async () => {
    await noteScorer(db, sam);
    const unsent = MatchId.parse('unsent');
    await matches.keep(match(), entries);
    await matches.keep(match({ id: unsent, title: 'C v D', code: null, plan }), entries);
    expect(await leaveDevice(db)).toEqual([{ title: 'C v D', commands: 0 }]);
    expect(await readScorer(db)).toBe(null);
    expect((await matches.of('sam')).map(({ id }) => id)).toEqual([unsent]);
    expect((await matches.log(matchId))?.entries).toBeUndefined();
  });
  test('is forgotten where another signs in', async () => {
    await noteScorer(db, sam);
    await matches.keep(match(), entries);
    await noteScorer(db, { id: 'eve', name: 'Eve', teams: null });
    expect(await matches.of('sam')).toEqual([]);
    expect(await readScorer(db)).toEqual({ id: 'eve', name: 'Eve', teams: [] });
  });
});

describe('matches set up here', () => {
  const [first, second] = [MatchId.parse('1'), MatchId.parse('2')];
  const unsent = async () => {
    for (const id of [second, first]) await matches.keep(match({ id, code: null, plan }), entries);
  };
  test('are made known in the order they were set up, up to the one that is wanted', async () => {
    await unsent();
    const sent: MatchId[] = [];
    const send: SendPlan = async (id) => {
      sent.push(id);
      return { ok: true, value: { code: `CODE${id}` } };
    };
    expect(await makeArranging(matches, send, { id: first, scorer: 'sam' })()).toMatchObject({
      value: { code: 'CODE1' },
    });
    expect(sent).toEqual([first]);
    await makeArranging(matches, send, { id: second, scorer: 'sam' })();
    expect(sent).toEqual([first, second]);
    expect((await matches.of('sam')).map((one) => one.plan)).toEqual([null, null]);
  });
  test('stay unknown where the server can’t be reached', async () => {
    await unsent();
    const send: SendPlan = async () => ({ ok: false, failure: unreachable });
    expect((await makeArranging(matches, send, { id: second, scorer: 'sam' })()).ok).toBe(false);
    expect((await matches.of('sam')).every((one) => one.plan !== null)).toBe(true);
  });
});

describe('a file', () => {
  /** A pad with two balls that the server has not got, and the file it saves. */
  const saved = async (): Promise<MatchExport> => {
    const server = makeScoringServer();
    const page = await openPage(server);
    server.setNetwork('losesCommand');
    for (const command of [four, single]) await page.scoring.submit(command);
    const pad = { ...match(), initial: server.snapshot() };
    const file = exportMatch(pad, page.store.read(), new Date('2026-06-01T12:00:00Z'));
    await page.close();
    return file;
  };
  test('is of the documented form, also after it was text', async () => {
    const file = await saved();
    expect(MatchExport.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.pending.map(({ command }) => command)).toEqual([four, single]);
    expect(previewOf(file).unfit).toBe(0);
    expect(previewOf(file).book.state.innings[0]?.runs).toBe(5);
  });
  test('is taken in once, however often', async () => {
    const file = await saved();
    const pad = { path: '/m/ABC123/score' };
    expect(await takeIn(db, file, 'eve', new Date(5))).toEqual(pad);
    expect(await takeIn(db, file, 'eve', new Date(6))).toEqual(pad);
    const kept = await makeOutbox(db, matchId, 'eve').all();
    expect(kept.map(({ commandId }) => commandId)).toEqual(file.pending.map(({ commandId }) => commandId));
    expect(kept.every(({ events, problem }) => events.length === 1 && problem === null)).toBe(true);
    expect(await makeOutbox(db, matchId, 'sam').all()).toEqual([]);
  });
  test('of an older log does not shorten the one that is here', async () => {
    const file = await saved();
    await matches.keep(match(), [...entries, { ...(entries[0] ?? expect.fail()), seq: entries.length + 1 }]);
    await takeIn(db, file, 'sam', new Date(5));
    expect((await matches.log(matchId))?.seq).toBe(entries.length + 1);
  });
  test('keeps what does not fit the match any more, and says why', async () => {
    const file = await saved();
    const [first] = file.pending;
    if (first === undefined) throw new Error('two are pending');
    const toss = { ...first, command: { type: 'DecideToss', winner: 0, elected: 'bat' } as const };
    await takeIn(db, { ...file, pending: [toss] }, 'eve', new Date(5));
    const [kept] = await makeOutbox(db, matchId, 'eve').all();
    expect(kept?.problem?.message).toMatch(/\w/);
    expect(previewOf({ ...file, pending: [toss] }).unfit).toBe(1);
  });
});
