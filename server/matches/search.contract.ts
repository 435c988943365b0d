// What a list finds by words, on whichever database: the suite that both pass.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '@/engine';
import type { PlannedSide } from '@/protocol/match-plan';
import type { MatchQuery, Viewer } from '../runtime';
import { discard, testServer, type TestServer } from '../testing/server';

/** `databaseUrl` null: the embedded one. */
export const searchContract = (databaseUrl: () => Promise<string | null>): void => {
  let server: TestServer;
  let sam: Viewer;
  const nobody: Viewer = { kind: 'nobody' };

  const side = (name: string, players: readonly string[]): PlannedSide => ({
    ...{ teamId: null, name, shortName: name.slice(0, 3), captain: null, keeper: null },
    players: Array.from({ length: 11 }, (_, index) => ({ id: null, name: players[index] ?? `P${index}` })),
  });
  const arrange = async (
    title: string,
    venue: string,
    sides: [PlannedSide, PlannedSide],
    visibility: 'public' | 'private' = 'public',
  ): Promise<string> => {
    const made = await server.runtime.matches.arrange(
      {
        ...{ title, venue, sides: [...sides], visibility, tier: 'SINGLE', startsAt: null, simulated: false },
        conditions: presets.t20,
      },
      sam,
    );
    if (!made.ok) throw new Error(made.failure.message);
    return made.value.id;
  };
  const found = async (over: Partial<MatchQuery>, viewer: Viewer = nobody): Promise<readonly string[]> => {
    const query = { status: 'any', search: null, teams: null, cursor: null, limit: 20, ...over } as const;
    const page = await server.runtime.matches.list(query, viewer);
    if (!page.ok) throw new Error(page.failure.message);
    return page.value.matches.map(({ title }) => title);
  };

  beforeAll(async () => {
    const url = await databaseUrl();
    server = await testServer(
      url === null ? {} : { DATABASE_URL: url, AUTH_SECRET: 'a secret of more than thirty-two letters' },
    );
    sam = await server.runtime.viewerOf(
      new Headers({ authorization: `Bearer ${await server.signUp('Sam')}` }),
    );
    await arrange('Sunday friendly', 'The Rec', [
      side('Ashford', ['Asha Rao', '50%_club!']),
      side('Burnham', []),
    ]);
    await arrange('Cup final', 'Élan Park', [side('Élan', []), side('मुंबई', ['Ravi Rao'])]);
    await arrange('Members only', 'The Rec', [side('Ashford', []), side('Crowle', [])], 'private');
  }, 60_000);
  afterAll(() => discard(server));

  test.each([
    ['a team, in part and whatever capitals', 'ashF', ['Sunday friendly']],
    ['a short name', 'BUR', ['Sunday friendly']],
    ['a place', 'the rec', ['Sunday friendly']],
    ['a player of either side', 'rao', ['Cup final', 'Sunday friendly']],
    ['each of the words', 'rao rec', ['Sunday friendly']],
    ['letters beyond English', 'élan', ['Cup final']],
    ['another script', 'मुंबई', ['Cup final']],
    ['signs that a pattern means, as they are', '50%_club!', ['Sunday friendly']],
    ['nothing by a sign that fits all', '%%', []],
    ['nothing that is not there', 'zzz', []],
    ['all, where nothing is asked', ' ', ['Cup final', 'Sunday friendly']],
  ])('finds by %s', async (_, search, titles) => {
    expect(await found({ search })).toEqual(titles);
  });

  test('a private match is found by its people only', async () => {
    expect(await found({ search: 'crowle' })).toEqual([]);
    expect(await found({ search: 'crowle' }, sam)).toEqual(['Members only']);
    expect(await server.runtime.matches.teams({ search: 'crowle' }, nobody)).toEqual([]);
    expect(await server.runtime.matches.teams({ search: 'crowle' }, sam)).toMatchObject([{ name: 'Crowle' }]);
  });

  test('a team found by its name lists its matches', async () => {
    const [burnham] = await server.runtime.matches.teams({ search: 'burn' }, nobody);
    if (burnham === undefined) throw new Error('no team');
    expect(await found({ teams: [burnham.id] })).toEqual(['Sunday friendly']);
    expect(await found({ teams: [] })).toEqual([]);
    expect(await server.runtime.matches.teams({ ids: [burnham.id] }, nobody)).toEqual([burnham]);
  });

  test('pages follow each other, and groups of statuses are lists too', async () => {
    expect(await found({ status: 'coming', limit: 1 })).toEqual(['Cup final']);
    expect(await found({ status: 'on' })).toEqual([]);
    expect(await found({ status: 'over' })).toEqual([]);
  });
};
