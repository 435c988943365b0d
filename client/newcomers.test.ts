// A substitute whose name is typed while the match is on: every board knows it, whether it watched, came back after a gap,
// or missed the first mention. The real server and the real store.
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { Frame, Hello, Snapshot } from '@/protocol/frame';
import type { CommandRequest } from '@/protocol/recording';
import {
  arrangeTestMatch,
  asked,
  caughtBy,
  nthCommand,
  recordOver,
  type TestMatch,
} from '@/server/testing/match';
import { discard, testServer, type TestServer } from '@/server/testing/server';
import { makeStore } from './store';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await testServer();
  token = await server.signUp('Scorer');
});
afterAll(() => discard(server));
const sockets: Socket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

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

/** A board that rendered the match as it was, and now hears what comes from `since` on. */
const board = async (match: TestMatch) => {
  const shown = await snapshotOf(match);
  const store = makeStore(shown, null);
  const connect = async (): Promise<void> => {
    const socket = io(`${server.url}/matches/${match.id}`, {
      auth: { token, since: store.have() },
      forceNew: true,
      transports: ['websocket'],
    });
    sockets.push(socket);
    await new Promise<void>((resolve) => {
      socket.on('update', (said: unknown) => {
        const hello = Hello.safeParse(said);
        if (hello.success) store.greet(hello.data);
        else store.receive(Frame.parse(said));
        resolve();
      });
    });
  };
  return { store, connect, nameOf: (id: PlayerId) => store.read().roster.players[id] };
};

test('boards that watch, that come back, and that open the page later all know the name', async () => {
  const match = await newMatch();
  const watching = await board(match);
  const away = await board(match);
  await watching.connect();
  const substitute = newId();
  const reply = await record(match, caughtBy(substitute, ' Jonty Substitute '));
  expect(reply?.status).toBe('recorded');
  await expect.poll(() => watching.nameOf(substitute)).toBe('Jonty Substitute');
  expect(away.nameOf(substitute)).toBeUndefined();
  await away.connect();
  expect(away.nameOf(substitute)).toBe('Jonty Substitute');
  expect((await snapshotOf(match)).roster.players[substitute]).toBe('Jonty Substitute');
  expect(watching.store.read().news).toMatchObject([
    { type: 'BALL_BOWLED' },
    {
      type: 'WICKET_FALLEN',
      data: { commentary: expect.stringContaining('Jonty Substitute') },
    },
  ]);
});

test('a later ball of the substitute tells the name again, to whoever missed the first', async () => {
  const match = await newMatch();
  const substitute = newId();
  await record(match, caughtBy(substitute, 'Gary Pratt'));
  const shown = await board(match);
  await shown.connect();
  await record(match, asked({ type: 'SendBatter', batter: PlayerId.parse(match.sides[0][2]) }));
  // The pad named him with this one too, for it had no answer to the first yet: the name that stands is kept.
  expect((await record(match, caughtBy(substitute, 'G Pratt')))?.status).toBe('recorded');
  await expect.poll(() => shown.store.have()).toBe(7);
  expect(shown.nameOf(substitute)).toBe('Gary Pratt');
});
