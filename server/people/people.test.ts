// Offices given by one-time links and taken away, guests who score without an account, membership of a team and what it
// opens; and that a loss acts at once on who is connected. From outside.
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Invited, MatchPeople, OpenedInvitation, TeamPeople } from '@/protocol/people';
import { BatchAnswer } from '@/protocol/recording';
import { openDatabase, type OpenDatabase } from '../db/database';
import { arrangeTestMatch, asked, recordOver, type TestMatch } from '../testing/match';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer;
let database: OpenDatabase;
let creator: string;
let other: string;
let match: TestMatch;
const sockets: Socket[] = [];
beforeAll(async () => {
  server = await testServer();
  database = await openDatabase(`file:${server.dataDir}/scorebox.db`, 'prisma/migrations');
  await server.signUp('Admin');
  creator = await server.signUp('Creator');
  other = await server.signUp('Other');
});
beforeEach(async () => {
  match = await arrangeTestMatch(server.call, creator, { visibility: 'private' });
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));
afterAll(async () => {
  await database.close();
  await discard(server);
});

const at = (part: string) => `/api/v1/matches/${match.id}${part}`;
const invite = async (wanted: object) => {
  const made = await server.call('POST', at('/invitations'), creator, wanted);
  expect(made.status).toBe(201);
  return Invited.parse(made.body);
};
const open = (secret: string, token: string | null, name?: string) =>
  server.call('POST', '/api/v1/invitations/open', token, { secret, ...(name === undefined ? {} : { name }) });
const people = async () => MatchPeople.parse((await server.call('GET', at('/people'), creator)).body);
const note = async (token: string): Promise<string> => {
  const commands = [asked({ type: 'AddNote', text: 'by somebody' })];
  const reply = await server.call('POST', at('/commands'), token, { commands });
  const answer = BatchAnswer.safeParse(reply.body);
  return answer.success ? (answer.data.results[0]?.status ?? '') : codeOf(reply.body);
};
const Coded = z.object({ error: z.object({ code: z.string() }) });
const codeOf = (body: unknown) => Coded.parse(body).error.code;
const idOf = async (name: string) =>
  (await database.db.account.findUniqueOrThrow({ where: { email: `${name}@example.org` } })).id;

const connect = async (token: string): Promise<Socket> => {
  const socket = io(`${server.url}/matches/${match.id}`, { auth: { token }, transports: ['websocket'] });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('update', () => resolve());
    socket.once('connect_error', reject);
  });
  return socket;
};
const Farewell = z.object({
  events: z.array(z.object({ type: z.string(), data: z.object({ code: z.string() }) })),
});
/** Why the connection ends, and in how many milliseconds from now. */
const ending = (socket: Socket): Promise<{ code: string; ms: number }> => {
  const began = performance.now();
  return new Promise((resolve) => {
    let code = '';
    socket.once('update', (said: unknown) => (code = Farewell.parse(said).events[0]?.data.code ?? ''));
    socket.once('disconnect', () => resolve({ code, ms: performance.now() - began }));
  });
};

describe('an office by a link', () => {
  test.each(['scorer', 'umpire'] as const)(
    'a %s may score the private match, from the opening on',
    async (office) => {
      expect(await note(other)).toBe('NO_SUCH_MATCH');
      const { secret } = await invite({ office });
      const opened = OpenedInvitation.parse((await open(secret, other)).body);
      expect(opened).toEqual({ code: match.code, token: null, expiresAt: null });
      expect(await note(other)).toBe('recorded');
      const id = await idOf('other');
      const found = (await people()).people.find((one) => one.id === id);
      expect(found).toMatchObject({
        name: 'Other',
        guest: false,
        offices: [{ office, side: null }],
        entries: 1,
      });
    },
  );

  test('a captain has a side, and watches', async () => {
    const { secret } = await invite({ office: 'captain', side: 1 });
    await open(secret, other);
    expect((await server.call('GET', at(''), other)).status).toBe(200);
    expect(await note(other)).toBe('FORBIDDEN');
    for (const wrong of [
      { office: 'captain' },
      { office: 'scorer', side: 0 },
      { office: 'umpire', guest: true },
      { office: 'creator' },
    ]) {
      expect((await server.call('POST', at('/invitations'), creator, wrong)).status).toBe(400);
    }
  });

  test('a link opens once, for the first of two; not when taken back or too old', async () => {
    const { secret } = await invite({ office: 'scorer' });
    const both = await Promise.all([open(secret, other), open(secret, creator)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    const back = await invite({ office: 'scorer' });
    expect((await server.call('POST', at('/invitations/revoke'), creator, { id: back.id })).status).toBe(200);
    expect(codeOf((await open(back.secret, other)).body)).toBe('NO_SUCH_INVITATION');
    const old = await invite({ office: 'scorer' });
    await database.db.invitation.update({ where: { id: old.id }, data: { expiresAt: new Date(0) } });
    expect(codeOf((await open(old.secret, other)).body)).toBe('NO_SUCH_INVITATION');
    expect((await people()).invitations).toEqual([]);
  });

  test('looking does not use it up, and tells nothing but what it opens', async () => {
    const { secret } = await invite({ office: 'captain', side: 0 });
    const look = () => server.call('POST', '/api/v1/invitations/look', null, { secret });
    await look();
    expect((await look()).body).toEqual({
      office: 'captain',
      of: 'A v B',
      side: 'Team A',
      code: match.code,
      guest: false,
    });
    expect(codeOf((await open(secret, null)).body)).toBe('NOT_SIGNED_IN');
    expect((await open(secret, other)).status).toBe(201);
  });

  test('taken away, it ends the live connection within a second, and the pen is nobody’s', async () => {
    const { secret } = await invite({ office: 'scorer' });
    await open(secret, other);
    const device = '0197a000-0000-7000-8000-000000000001';
    const pen = (token: string) => server.call('GET', at('/pen'), token);
    expect((await server.call('POST', at('/pen'), other, { device, seen: 0 })).status).toBe(200);
    const ended = ending(await connect(other));
    const gone = await server.call('POST', at('/people/dismiss'), creator, {
      id: await idOf('other'),
      office: 'scorer',
    });
    expect(gone.status).toBe(200);
    const { code, ms } = await ended;
    expect(code).toBe('FORBIDDEN');
    expect(ms).toBeLessThan(1_000);
    expect(await note(other)).toBe('NO_SUCH_MATCH');
    expect((await pen(creator)).body).toMatchObject({ holder: null, fence: 2 });
  });

  test('taken away, neither a token to watch nor one fetched with it opens the match any more', async () => {
    const { secret } = await invite({ office: 'scorer' });
    await open(secret, other);
    const Handed = z.object({ token: z.string() });
    const handed = async (token: string) =>
      Handed.parse((await server.call('POST', at('/spectator-tokens'), token, {})).body).token;
    const first = await handed(other);
    const tokens = [first, await handed(first)];
    const stream = await fetch(`${server.url}${at('/live')}`, {
      headers: { authorization: `Bearer ${first}` },
    });
    expect(stream.status).toBe(200);
    const told = stream.text();
    await server.call('POST', at('/people/dismiss'), creator, { id: await idOf('other'), office: 'scorer' });
    expect(await told).toMatch(/"type":"ERROR".*"code":"FORBIDDEN"[^\n]*\n\n$/);
    for (const token of tokens) {
      expect(codeOf((await server.call('GET', at('/snapshot'), token)).body)).toBe('NO_SUCH_MATCH');
      expect(codeOf((await server.call('POST', at('/spectator-tokens'), token, {})).body)).toBe(
        'NO_SUCH_MATCH',
      );
      await expect(connect(token)).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } });
    }
  });

  test('every pad of the match is told when the pen passes on', async () => {
    const socket = await connect(creator);
    const told = new Promise((resolve) => socket.once('pen', resolve));
    const device = '0197a000-0000-7000-8000-000000000002';
    await server.call('POST', at('/pen'), creator, { device, seen: 0 });
    expect(await told).toEqual({ fence: 1 });
  });
});

describe('a guest scorer', () => {
  const guest = async () => {
    const { secret } = await invite({ office: 'scorer', guest: true });
    const opened = OpenedInvitation.parse((await open(secret, null, 'Gus')).body);
    return opened.token ?? '';
  };

  test('scores this match without an account, and is named so beside the log', async () => {
    const token = await guest();
    expect(await note(token)).toBe('recorded');
    const found = (await people()).people.find((one) => one.guest);
    expect(found).toMatchObject({ name: 'Guest scorer Gus', entries: 1 });
    const log = await server.call('GET', at('/log'), creator);
    const Log = z.object({ entries: z.array(z.object({ by: z.string() })) });
    expect(Log.parse(log.body).entries.at(-1)?.by).toBe(found?.id);
  });

  test('may nothing else: no other match, no teams, no managing, no signing in', async () => {
    const token = await guest();
    const mine = match;
    match = await arrangeTestMatch(server.call, creator, { visibility: 'private' });
    expect(await note(token)).toBe('NO_SUCH_MATCH');
    match = mine;
    expect((await server.call('GET', at('/people'), token)).status).toBe(403);
    const team = { name: 'New', shortName: 'N', players: [] };
    expect((await server.call('POST', '/api/v1/teams', token, team)).status).toBe(403);
    expect((await server.call('POST', '/api/v1/matches', token, {})).status).toBe(403);
    const { id } = (await people()).people.find((one) => one.guest) ?? { id: '' };
    const tried = { email: `guest:${id}`, password: 'anything at all' };
    expect((await server.call('POST', '/api/v1/tokens', null, tried)).status).toBe(401);
  });

  test('is sent away like anybody: the token is worth nothing then', async () => {
    const token = await guest();
    const { id } = (await people()).people.find((one) => one.guest) ?? { id: '' };
    const ended = ending(await connect(token));
    await server.call('POST', at('/people/dismiss'), creator, { id, office: 'scorer' });
    expect((await ended).code).toBe('FORBIDDEN');
    expect(await note(token)).toBe('NO_SUCH_MATCH');
  });

  test('a nameless one is asked for a name, and the link is not used up by that', async () => {
    const { secret } = await invite({ office: 'scorer', guest: true });
    expect(codeOf((await open(secret, null)).body)).toBe('MALFORMED');
    expect((await open(secret, null, 'Gus')).status).toBe(201);
  });
});

describe('members of a team', () => {
  const firstTeam = async () => {
    const side = await database.db.side.findFirstOrThrow({ where: { matchId: match.id, index: 0 } });
    return `/api/v1/teams/${side.teamId}`;
  };

  test('watch its private matches by a link, until they are members no more', async () => {
    const team = await firstTeam();
    const made = Invited.parse((await server.call('POST', `${team}/invitations`, creator, {})).body);
    expect((await server.call('GET', at(''), other)).status).toBe(404);
    await open(made.secret, other);
    expect((await server.call('GET', at(''), other)).status).toBe(200);
    expect((await server.call('POST', `${team}/invitations`, other, {})).status).toBe(403);
    const listed = TeamPeople.parse((await server.call('GET', `${team}/people`, other)).body);
    expect(listed.members.map(({ name, role }) => [name, role]).sort()).toEqual([
      ['Creator', 'captain'],
      ['Other', 'member'],
    ]);

    const ended = ending(await connect(other));
    const gone = await server.call('POST', `${team}/people/dismiss`, creator, { id: await idOf('other') });
    expect(gone.status).toBe(200);
    const { code, ms } = await ended;
    expect(code).toBe('FORBIDDEN');
    expect(ms).toBeLessThan(1_000);
    expect((await server.call('GET', at(''), other)).status).toBe(404);
  });

  test('the captain stays', async () => {
    const team = await firstTeam();
    const reply = await server.call('POST', `${team}/people/dismiss`, creator, { id: await idOf('creator') });
    expect(codeOf(reply.body)).toBe('NO_SUCH_PERSON');
  });
});

describe('a player named twice', () => {
  const Team = z.object({ id: z.string(), players: z.array(z.object({ id: z.string(), name: z.string() })) });
  const Roster = z.object({ roster: z.object({ players: z.record(z.string(), z.string()) }) });
  const arranged = async (first: object, second: object) => {
    const body = { title: 'A v B', conditions: 'test', teams: [first, second] };
    return z
      .object({ id: z.string() })
      .parse((await server.call('POST', '/api/v1/matches', creator, body)).body).id;
  };

  test('is shown under one name, in old matches too, and no log is changed', async () => {
    const make = async (names: string[]) => {
      const players = names.map((name) => ({ name }));
      const body = { name: names[0], shortName: 'T', players };
      return Team.parse((await server.call('POST', '/api/v1/teams', creator, body)).body);
    };
    const home = await make(['Asha Rao', 'Bela', 'A. Rao', 'Dina', 'Eve']);
    const away = await make(['Priya', 'Quinn', 'Rosa', 'Sana', 'Tess']);
    const [kept, , gone] = home.players;
    const xi = (of: typeof home, without: string | undefined) =>
      of.players.map(({ id }) => id).filter((id) => id !== without);
    const theirs = { teamId: away.id, xi: xi(away, undefined) };
    const old = await arranged({ teamId: home.id, xi: xi(home, kept?.id) }, theirs);
    const logOf = (id: string) => server.call('GET', `/api/v1/matches/${id}/log`, creator);
    const before = (await logOf(old)).body;
    const merge = (body: object) =>
      server.call('POST', `/api/v1/teams/${home.id}/players/merge`, creator, body);

    const merged = Team.parse((await merge({ kept: kept?.id, gone: gone?.id })).body);
    expect(merged.players.map(({ name }) => name)).toEqual(['Asha Rao', 'Bela', 'Dina', 'Eve']);
    const snapshot = await server.call('GET', `/api/v1/matches/${old}/snapshot`, creator);
    expect(Roster.parse(snapshot.body).roster.players[gone?.id ?? '']).toBe('Asha Rao');
    expect((await logOf(old)).body).toEqual(before);
    expect((await merge({ kept: kept?.id, gone: gone?.id })).status).toBe(400);
  });

  test('two who played in one match are two people', async () => {
    const side = await database.db.side.findFirstOrThrow({ where: { matchId: match.id, index: 0 } });
    const [kept, gone] = match.sides[0];
    const path = `/api/v1/teams/${side.teamId}/players/merge`;
    expect((await server.call('POST', path, creator, { kept, gone })).status).toBe(400);
  });
});

test('entries of who left stay theirs', async () => {
  const { secret } = await invite({ office: 'scorer' });
  await open(secret, other);
  await recordOver(server.call, other, match, [asked({ type: 'AddNote', text: 'by somebody' })]);
  const id = await idOf('other');
  await server.call('POST', at('/people/dismiss'), creator, { id, office: 'scorer' });
  expect((await people()).people.find((one) => one.id === id)).toMatchObject({ offices: [], entries: 1 });
});
