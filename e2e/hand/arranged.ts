// A match that is ready for its toss, arranged over REST by whoever is signed in on the page: sides by name, every rule as
// given. Knows no tap: what is scored in it is the hand's.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import type { Command, PlayerId, PlayingConditions } from '@/engine';
import { PlayerId as Player } from '@/engine/vocabulary/schemas';

/** A side as it is named on the day: names, each once, by the ids that the commands to come use. */
export type NamedSide = {
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly { readonly id: PlayerId; readonly name: string }[];
};

export type Arranged = {
  readonly matchId: string;
  readonly code: string;
  /** The server's id of one of the commands' players. */
  readonly idOf: (id: PlayerId) => PlayerId;
};

const Made = z.object({ id: z.string(), code: z.string() });
const Team = z.object({ id: z.string(), players: z.array(z.object({ id: Player, name: z.string() })) });

const post = async (page: Page, path: string, data: unknown): Promise<unknown> => {
  const answer = await page.request.post(path, { data, headers: { Origin: new URL(page.url()).origin } });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(300);
  return answer.json();
};

export async function arrange(
  page: Page,
  title: string,
  sides: readonly [NamedSide, NamedSide],
  conditions: PlayingConditions,
): Promise<Arranged> {
  const ids = new Map<PlayerId, PlayerId>();
  const teams = [];
  for (const { name, shortName, players } of sides) {
    const saved = Team.parse(
      await post(page, '/api/v1/teams', {
        name,
        shortName,
        players: players.map((player) => ({ name: player.name })),
      }),
    );
    for (const [index, { id }] of players.entries()) {
      const own = saved.players[index];
      if (own === undefined) throw new Error(`${name} lost a player`);
      ids.set(id, own.id);
    }
    teams.push({ teamId: saved.id, xi: saved.players.map((player) => player.id) });
  }
  const made = Made.parse(
    await post(page, '/api/v1/matches', { title, conditions, teams, visibility: 'public' }),
  );
  return { matchId: made.id, code: made.code, idOf: (id) => ids.get(id) ?? id };
}

/** Records commands without a tap: what was scored before the hand takes over. */
export async function recordBefore(
  page: Page,
  { matchId, idOf }: Arranged,
  commands: readonly Command[],
): Promise<void> {
  for (let from = 0; from < commands.length; from += 500) {
    const part = commands.slice(from, from + 500);
    const batch = part.map((command) => ({ commandId: randomUUID(), command: translated(command, idOf) }));
    const { results } = z
      .object({ results: z.array(z.object({ status: z.string() })) })
      .parse(await post(page, `/api/v1/matches/${matchId}/commands`, { commands: batch }));
    expect(results.filter(({ status }) => status !== 'recorded')).toEqual([]);
  }
}

/** A value with every id of the commands' players as the server has it. */
function translated(value: unknown, idOf: Arranged['idOf']): unknown {
  if (typeof value === 'string') {
    const id = Player.safeParse(value);
    return id.success ? idOf(id.data) : value;
  }
  if (Array.isArray(value)) return value.map((one) => translated(one, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, idOf)]));
}
