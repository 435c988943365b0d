// A match that a device set up without a network, sent under the id that the device gave it: made once however often it is
// sent, with the ids that the device has scored under, and never somebody else's.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { presets } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import { arrangeCommand } from '@/protocol/arrangement';
import { Snapshot } from '@/protocol/frame';
import type { MatchExport } from '@/protocol/match-export';
import type { MatchPlan, PlannedSide } from '@/protocol/match-plan';
import type { CommandRequest } from '@/protocol/recording';
import { newId, newMatchId } from '../ids';
import { asked, recordOver } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer;
let scorer: string;
let other: string;
beforeAll(async () => {
  server = await testServer();
  scorer = await server.signUp('Scorer');
  other = await server.signUp('Other');
});
afterAll(() => discard(server));

const side = (name: string): PlannedSide => ({
  teamId: null,
  name,
  shortName: name.slice(0, 4).toUpperCase(),
  players: Array.from({ length: 11 }, (_, index) => ({ id: null, name: `${name} ${index + 1}` })),
  captain: 0,
  keeper: 3,
});
const plan: MatchPlan = {
  title: 'Ashford v Burnham',
  conditions: presets.t20,
  sides: [side('Ashford'), side('Burnham')],
  visibility: 'public',
  tier: 'SINGLE',
  startsAt: null,
  venue: '',
  simulated: false,
};
const put = (id: MatchId, body: unknown, token: string | null = scorer) =>
  server.call('PUT', `/api/v1/matches/${id}`, token, body);
const snapshot = async (id: MatchId) =>
  Snapshot.strip().parse((await server.call('GET', `/api/v1/matches/${id}/snapshot`)).body);

test('its log begins as the device began it, and what was scored there is recorded', async () => {
  const id = newMatchId();
  expect(await put(id, plan)).toMatchObject({ status: 200, body: { id, code: expect.any(String) } });
  const arranged = arrangeCommand(id, plan);
  const { entries, roster } = await snapshot(id);
  expect(entries.map(({ event }) => event)).toEqual([
    { type: 'matchArranged', sides: arranged.sides, conditions: presets.t20 },
  ]);
  expect(roster.players[arranged.sides[1].keeper ?? expect.fail('no keeper')]).toBe('Burnham 4');
  const match = { id, code: '', sides: [arranged.sides[0].players, arranged.sides[1].players] } as const;
  const opener = (place: number) => arranged.sides[0].players[place] ?? expect.fail('no such player');
  const { results } = await recordOver(server.call, scorer, match, [
    asked({ type: 'DecideToss', winner: 0, elected: 'bat' }, 1),
    asked({ type: 'OpenInnings', batting: 0, striker: opener(0), nonStriker: opener(1) }, 2),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
});

test('sent again, or twice at once, it is the same match', async () => {
  const id = newMatchId();
  const answers = await Promise.all([put(id, plan), put(id, plan)]);
  answers.push(await put(id, plan));
  const codes = answers.map(({ status, body }) => [status, JSON.stringify(body)]);
  expect(new Set(codes.map(String)).size).toBe(1);
  expect(codes[0]?.[0]).toBe(200);
});

test('a second match of the same new team is between the players of the first', async () => {
  const [first, second] = [newMatchId(), newMatchId()];
  await put(first, plan);
  const [home] = arrangeCommand(first, plan).sides;
  const again: PlannedSide = {
    ...plan.sides[0],
    teamId: home.teamId,
    players: [
      ...home.players
        .slice(0, 10)
        .map((id, place) => ({ id, name: plan.sides[0].players[place]?.name ?? '' })),
      { id: null, name: 'New today' },
    ],
  };
  expect((await put(second, { ...plan, sides: [again, plan.sides[1]] })).status).toBe(200);
  const { roster } = await snapshot(second);
  expect(roster.players[home.players[0] ?? expect.fail('no player')]).toBe('Ashford 1');
  expect(Object.values(roster.players)).toContain('New today');
});

describe('is refused', () => {
  test('another match under the same id', async () => {
    const id = newMatchId();
    await put(id, plan);
    const sides = [side('Camber'), plan.sides[1]];
    expect(await put(id, { ...plan, sides })).toMatchObject({
      status: 409,
      body: { error: { code: 'MATCH_REUSED' } },
    });
  });
  test("somebody else's match, equal as it is", async () => {
    const id = newMatchId();
    await put(id, plan);
    expect(await put(id, plan, other)).toMatchObject({ status: 409 });
  });
  test('a team of somebody else', async () => {
    const id = newMatchId();
    await put(id, plan);
    const [{ teamId }] = arrangeCommand(id, plan).sides;
    const stolen = { ...plan, sides: [{ ...plan.sides[0], teamId }, plan.sides[1]] };
    expect(await put(newMatchId(), stolen, other)).toMatchObject({
      status: 404,
      body: { error: { code: 'NO_SUCH_TEAM' } },
    });
  });
  test('one that nobody signed in for', async () =>
    expect((await put(newMatchId(), plan, null)).status).toBe(401));
  test.each([
    ['an id that is no UUIDv7', MatchId.parse('00000000-0000-4000-8000-000000000000'), plan],
    ['one that claims to be simulated', MatchId.parse(newId()), { ...plan, simulated: true }],
    [
      'a captain who is not on the list',
      MatchId.parse(newId()),
      { ...plan, sides: [{ ...side('A'), captain: 11 }, side('B')] },
    ],
    ['a name twice as long as may be', MatchId.parse(newId()), { ...plan, title: 'x'.repeat(121) }],
  ])('%s', async (_, id, body) => expect((await put(id, body)).status).toBe(400));
});

describe('a file that a device saved', () => {
  const fileOf = (id: MatchId, requests: readonly CommandRequest[]): MatchExport => {
    const { sides } = arrangeCommand(id, plan);
    const team = (index: 0 | 1) => ({ id: sides[index].teamId, name: 'Any', shortName: 'A' });
    return {
      ...{ format: 'scorebox-match', version: 1, savedAt: '2026-06-01T12:00:00.000Z', plan },
      match: { id, code: null, title: plan.title },
      roster: { teams: [team(0), team(1)], players: {} },
      entries: [],
      pending: requests.map((one) => ({ ...one, at: 0, problem: null })),
    };
  };
  const give = (file: MatchExport, token: string | null = scorer) =>
    server.call('POST', '/api/v1/matches/device-file', token, file);
  const opening = (id: MatchId) => {
    const [home] = arrangeCommand(id, plan).sides;
    const [striker, nonStriker] = home.players;
    if (striker === undefined || nonStriker === undefined) throw new Error('two open');
    return [
      asked({ type: 'DecideToss', winner: 0, elected: 'bat' }, 1),
      asked({ type: 'OpenInnings', batting: 0, striker, nonStriker }, 2),
    ];
  };
  const statuses = (reply: { readonly body: unknown }) =>
    z
      .object({ results: z.array(z.object({ status: z.string() })) })
      .parse(reply.body)
      .results.map(({ status }) => status);

  test('of a match that nobody knew: it is arranged and recorded, and a second time nothing happens', async () => {
    const id = newMatchId();
    const file = fileOf(id, opening(id));
    const first = await give(file);
    expect(first).toMatchObject({ status: 200, body: { head: 3, match: { id, title: plan.title } } });
    expect(statuses(first)).toEqual(['recorded', 'recorded']);
    expect(statuses(await give(file))).toEqual(['duplicate', 'duplicate']);
    expect((await snapshot(id)).seq).toBe(3);
  });
  test('of which a part was recorded: only the rest is', async () => {
    const id = newMatchId();
    const [toss, openers] = opening(id);
    if (toss === undefined || openers === undefined) throw new Error('both are there');
    await give(fileOf(id, [toss]));
    expect(statuses(await give(fileOf(id, [toss, openers])))).toEqual(['duplicate', 'recorded']);
  });
  test('that no longer fits: what comes first is said, and the rest is held', async () => {
    const id = newMatchId();
    await give(fileOf(id, opening(id)));
    expect(statuses(await give(fileOf(id, opening(id))))).toEqual(['stale', 'held']);
  });
  test('is nothing for somebody who does not score the match', async () => {
    const id = newMatchId();
    await give(fileOf(id, []));
    expect((await give(fileOf(id, opening(id)), other)).status).toBe(403);
    expect((await give(fileOf(id, opening(id)), null)).status).toBe(401);
    expect((await give({ ...fileOf(newMatchId(), []), plan: null }, other)).status).toBe(404);
  });
  test('of another version is malformed', async () =>
    expect(
      (
        await server.call('POST', '/api/v1/matches/device-file', scorer, {
          ...fileOf(newMatchId(), []),
          version: 2,
        })
      ).status,
    ).toBe(400));
});
