// A match that plays itself, for a look around on an empty server: invented teams, a believable Twenty20, recorded
// command by command like any other. Doesn't know how the play is invented.
import { randomInt } from 'node:crypto';
import { presets, type MatchId } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { inventTeams } from '@/engine/simulate/teams';
import { CommandId } from '@/engine/vocabulary/schemas';
import type { Outcome } from '@/protocol/errors';
import { newId, newMatchId } from '../ids';
import type { PlannedSide } from '@/protocol/match-plan';
import type { Viewer } from '../runtime';
import { arrangeMatch, type ArrangeParts } from './arrange';
import type { Books } from './books';
import type { Record } from './record';

export type SimulateParts = ArrangeParts & { readonly books: Books; readonly record: Record };

/** Plays a whole match into the database; gives its id. */
export const simulateMatch = async (
  parts: SimulateParts,
  by: Extract<Viewer, { kind: 'account' }>,
): Promise<Outcome<MatchId>> => {
  const seed = randomInt(2 ** 31);
  const conditions = presets.t20;
  const [home, away] = inventTeams(seed, conditions.playersPerSide);
  const arranged = await arrangeMatch(
    parts,
    newMatchId(),
    {
      title: `${home.name} v ${away.name}`,
      conditions,
      sides: [sideOf(home), sideOf(away)],
      visibility: 'public',
      tier: 'SINGLE',
      startsAt: parts.now().toISOString(),
      venue: 'Played by the simulator',
      simulated: true,
    },
    by,
  );
  if (!arranged.ok) return arranged;
  const sides = (await parts.books.level(arranged.value))?.book.state.sides;
  if (sides === null || sides === undefined) throw new Error('A match that was arranged has its sides');
  const commands = [...simulate({ seed, conditions, sides })]
    .filter((command) => command.type !== 'ArrangeMatch')
    .map((command) => ({ commandId: CommandId.parse(newId()), command }));
  await parts.record(arranged.value, commands, by.accountId);
  return arranged;
};

const sideOf = (team: { name: string; shortName: string; players: readonly string[] }): PlannedSide => ({
  teamId: null,
  name: team.name,
  shortName: team.shortName,
  players: team.players.map((name) => ({ id: null, name })),
  captain: 0,
  keeper: 1,
});
