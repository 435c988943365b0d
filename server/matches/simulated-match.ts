// A match that plays itself, for a look around on an empty server: invented teams and a believable Twenty20, decided command
// by command like any other. Doesn't know how the play is invented.
import { randomInt } from 'node:crypto';
import { presets, type MatchId } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { inventTeams } from '@/engine/simulate/teams';
import type { Outcome } from '@/protocol/errors';
import { newMatchId } from '../ids';
import type { PlannedSide } from '@/protocol/match-plan';
import type { NewMatch, Viewer } from '../runtime';
import { arrangeMatch, type ArrangeParts } from './arrange';

/** Plays a whole match into the database; gives its id. */
export const simulateMatch = async (
  parts: ArrangeParts,
  by: Extract<Viewer, { kind: 'account' }>,
): Promise<Outcome<MatchId>> => {
  const seed = randomInt(2 ** 31);
  const conditions = presets.t20;
  const [home, away] = inventTeams(seed, conditions.playersPerSide);
  const match: NewMatch = {
    title: `${home.name} v ${away.name}`,
    conditions,
    sides: [sideOf(home), sideOf(away)],
    visibility: 'public',
    tier: 'SINGLE',
    startsAt: parts.now().toISOString(),
    venue: 'Played by the simulator',
    simulated: true,
  };
  return arrangeMatch(parts, newMatchId(), match, by, ({ state: { sides } }) => {
    if (sides === null) throw new Error('A match that was arranged has its sides');
    return [...simulate({ seed, conditions, sides })].filter((command) => command.type !== 'ArrangeMatch');
  });
};

const sideOf = (team: { name: string; shortName: string; players: readonly string[] }): PlannedSide => ({
  teamId: null,
  name: team.name,
  shortName: team.shortName,
  players: team.players.map((name) => ({ id: null, name })),
  captain: 0,
  keeper: 1,
});
