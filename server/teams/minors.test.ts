// Names of minors: shown in initials, under an alias or not at all in every output that leaves the server; in full only to
// the team's people and to whoever scores. From outside.
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { asked, nthCommand, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';
import { initialsOf, shownName } from './naming-rule';

const names = ['Asha Secretone', 'Bela Secrettwo', 'Chitra Secretthree', 'Dina Openname', 'Eve Openname'];
const secret = /Secret(one|two|three)/;

const Team = z.object({
  id: z.string(),
  players: z.array(z.object({ id: PlayerId, name: z.string() })),
});
const Match = z.object({ id: z.string(), code: z.string() }).loose();

let server: TestServer;
let creator: string;
let stranger: string;
let match: TestMatch;
let home: z.infer<typeof Team>;
let socket: Socket;
const heard: unknown[] = [];

const team = async (letter: string): Promise<z.infer<typeof Team>> => {
  const players = names.map((name) => ({
    name: letter === 'A' ? name : name.replace(/Secret|Openname/, 'Other'),
  }));
  const body = { name: `Team ${letter}`, shortName: letter, players };
  return Team.parse((await server.call('POST', '/api/v1/teams', creator, body)).body);
};

const show = (index: number, shownAs: string, alias: string | null, token = creator) =>
  server.call('POST', `/api/v1/teams/${home.id}/players/show`, token, {
    player: home.players[index]?.id,
    shownAs,
    alias,
  });

/** Two overs of the match, the second batter caught by a home substitute at the end. */
const play = async (): Promise<void> => {
  const commands = Array.from({ length: 14 }, (_, n) => asked(nthCommand(match, n)));
  const answer = await recordOver(server.call, creator, match, commands);
  expect(answer.results.every(({ status }) => status === 'recorded')).toBe(true);
};

beforeAll(async () => {
  server = await testServer();
  await server.signUp('Admin');
  creator = await server.signUp('Creator');
  stranger = await server.signUp('Stranger');
  home = await team('A');
  const away = await team('B');
  const xi = (of: z.infer<typeof Team>) => of.players.map(({ id }) => id);
  expect((await show(0, 'initials', null)).status).toBe(200);
  expect((await show(1, 'alias', 'Bee')).status).toBe(200);
  expect((await show(2, 'hidden', null)).status).toBe(200);
  const made = await server.call('POST', '/api/v1/matches', creator, {
    title: 'A v B',
    conditions: 'test',
    visibility: 'public',
    teams: [home, away].map((of) => ({ teamId: of.id, xi: xi(of) })),
  });
  const { id, code } = Match.parse(made.body);
  match = { id: z.string().brand('MatchId').parse(id), code, sides: [xi(home), xi(away)] };
  socket = io(`${server.url}/matches/${id}`, { auth: { token: stranger }, transports: ['websocket'] });
  socket.onAny((...message: unknown[]) => heard.push(message));
  await new Promise<void>((resolve, reject) => {
    socket.once('update', () => resolve());
    socket.once('connect_error', reject);
  });
  await play();
});
afterAll(async () => {
  socket.disconnect();
  await discard(server);
});

describe('what leaves the server', () => {
  test.each(['', '/log', '/log.json', '/snapshot', '/card', '/cricsheet'])(
    'has no minor’s full name, not even for the scorer: %s',
    async (part) => {
      for (const token of [null, stranger, creator]) {
        const reply = await server.call('GET', `/api/v1/matches/${match.id}${part}`, token);
        expect(reply.status).toBe(200);
        expect(JSON.stringify(reply.body)).not.toMatch(secret);
      }
    },
  );

  test('shows initials and the alias in the card', async () => {
    const card = JSON.stringify((await server.call('GET', `/api/v1/matches/${match.id}/card`)).body);
    expect(card).toContain('"A S"');
    expect(card).toContain('"Bee"');
    expect(card).toContain('Dina Openname');
  });

  test('has none in live frames and greetings, as a socket and as a stream hear them', async () => {
    await expect.poll(() => JSON.stringify(heard)).toContain('OVER_COMPLETE');
    const told = JSON.stringify(heard);
    expect(told).toContain('A S');
    expect(told).not.toMatch(secret);
    const stream = await fetch(`${server.url}/api/v1/matches/${match.id}/live`, {
      headers: { authorization: `Bearer ${stranger}` },
    });
    const reader = stream.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(first).toContain('A S');
    expect(first).not.toMatch(secret);
  });

  test('has none in what pages are made of, but for the scorer’s own', async () => {
    const { matches } = server.runtime;
    const forAll = await matches.view({ code: match.code, from: null }, { kind: 'nobody' });
    expect(forAll.ok && forAll.value.fullNames).toBeNull();
    expect(JSON.stringify(forAll)).not.toMatch(secret);
    const scorer = await server.runtime.viewerOf(new Headers({ authorization: `Bearer ${creator}` }));
    const forScorer = await matches.view({ code: match.code, from: null }, scorer);
    expect(forScorer.ok && Object.values(forScorer.value.fullNames ?? {})).toEqual(
      expect.arrayContaining(names),
    );
    expect(JSON.stringify(forScorer.ok && forScorer.value.snapshot)).not.toMatch(secret);
  });

  test('is not found by a name that is not shown', async () => {
    const found = async (search: string) => {
      const query = { status: 'any', search, teams: null, cursor: null, limit: 10 } as const;
      const page = await server.runtime.matches.list(query, { kind: 'nobody' });
      return page.ok ? page.value.matches.length : null;
    };
    expect(await found('Openname')).toBe(1);
    expect(await found('Secretone')).toBe(0);
    expect(await found('Secretthree')).toBe(0);
  });
});

describe('whose it is to decide', () => {
  test('is the team’s captain’s, and nobody else’s', async () => {
    expect((await show(0, 'full', null, stranger)).status).toBe(404);
    expect((await show(0, 'alias', null)).status).toBe(400);
    expect((await show(0, 'loud', null)).status).toBe(400);
  });

  test('tells the team’s people every name in full', async () => {
    const reply = await server.call('GET', `/api/v1/teams/${home.id}`, creator);
    expect(Team.parse(reply.body).players.map(({ name }) => name)).toEqual(names);
    expect((await server.call('GET', `/api/v1/teams/${home.id}`, stranger)).status).toBe(404);
  });

  test('takes effect in a match that is on', async () => {
    expect((await show(3, 'initials', null)).status).toBe(200);
    const reply = await server.call('GET', `/api/v1/matches/${match.id}/snapshot`);
    const text = JSON.stringify(reply.body);
    expect(text).toContain('D O');
    expect(text).not.toContain('Dina Openname');
  });
});

describe('initials', () => {
  test.each([
    ['Asha Kumari', 'A K'],
    ['  Jean-Luc  de la Tour ', 'J d l T'],
    ['रोहित शर्मा', 'रो श'],
    ['Pelé', 'P'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  test('of two players merged into one, the stricter wish counts', () => {
    const kept = { name: 'Asha Rao', shownAs: 'full', alias: null };
    expect(shownName({ name: 'A. Rao', shownAs: 'hidden', alias: null, mergedInto: kept })).toBeNull();
    expect(shownName({ name: 'A. Rao', shownAs: 'full', alias: null, mergedInto: kept })).toBe('Asha Rao');
    const minor = { ...kept, shownAs: 'initials' };
    expect(shownName({ name: 'A. Rao', shownAs: 'full', alias: null, mergedInto: minor })).toBe('A R');
  });
});
