// A substitute whose name is typed while the match is on: written with the ball that mentions them, or not at all, and nobody
// else's id is taken for it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { Snapshot } from '@/protocol/frame';
import type { CommandRequest } from '@/protocol/recording';
import { arrangeTestMatch, asked, caughtBy, nthCommand, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await testServer();
  token = await server.signUp('Scorer');
});
afterAll(() => discard(server));

const newId = () => PlayerId.parse(randomUUID());

/** A match whose first ball is awaited. */
const newMatch = async (): Promise<TestMatch> => {
  const match = await arrangeTestMatch(server.call, token);
  await recordOver(
    server.call,
    token,
    match,
    [0, 1, 2].map((n) => asked(nthCommand(match, n))),
  );
  return match;
};
const record = async (match: TestMatch, request: CommandRequest) =>
  (await recordOver(server.call, token, match, [request])).results[0];
const snapshotOf = async (match: TestMatch): Promise<Snapshot> => {
  const reply = await server.call('GET', `/api/v1/matches/${match.id}/snapshot`, token);
  return Snapshot.strip().parse(reply.body);
};

test('a server that starts again knows the name, and the same command is a duplicate with it', async () => {
  const first = await testServer();
  const scorer = await first.signUp('Other');
  const match = await arrangeTestMatch(first.call, scorer);
  const opening = [0, 1, 2].map((n) => asked(nthCommand(match, n)));
  const catching = caughtBy(newId(), 'Wasim Raja');
  await recordOver(first.call, scorer, match, [...opening, catching]);
  await first.stop();
  const again = await testServer({}, first.dataDir);
  const { results } = await recordOver(again.call, scorer, match, [catching]);
  expect(results[0]).toMatchObject({ status: 'duplicate', seq: 5 });
  const card = await again.call('GET', `/api/v1/matches/${match.id}/card`);
  expect(JSON.stringify(card.body)).toContain('Wasim Raja');
  await discard(again);
});

test("an id of somebody else's is refused, and nothing is written", async () => {
  const [match, other] = [await newMatch(), await newMatch()];
  const stranger = PlayerId.parse(other.sides[0][0]);
  const reply = await record(match, caughtBy(stranger, 'Not Really'));
  expect(reply).toMatchObject({ status: 'refused', code: 'PLAYER_TAKEN', detail: { player: stranger } });
  expect((await snapshotOf(match)).seq).toBe(4);
});

test('a refused command leaves no name behind', async () => {
  const match = await newMatch();
  const player = newId();
  const early: CommandRequest = {
    ...asked({ type: 'SendBatter', batter: player }),
    names: { [player]: 'Nobody' },
  };
  expect((await record(match, early))?.status).toBe('refused');
  expect((await snapshotOf(match)).roster.players[player]).toBeUndefined();
});

test.each([
  { ['not-a-uuid']: 'Somebody' },
  { [randomUUID()]: '  ' },
  { [randomUUID()]: 'x'.repeat(61) },
  { [randomUUID()]: 7 },
])('names %j are malformed', async (names) => {
  const match = await newMatch();
  const commands = [{ ...asked({ type: 'AddNote', text: '' }), names }];
  const reply = await server.call('POST', `/api/v1/matches/${match.id}/commands`, token, { commands });
  expect(reply.status).toBe(400);
});
