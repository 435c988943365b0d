// The two sides of a match that is being arranged: saved teams picked again, new ones made, players found by id or named
// for the first time. Works out what has to be written; writes nothing. Doesn't know the Laws.
import type { MatchId } from '@/engine';
import type { MatchArranged } from '@/engine/vocabulary/facts';
import type { z } from 'zod';
import { sideOf } from '@/protocol/arrangement';
import { failed, type Outcome } from '@/protocol/errors';
import type { PlannedSide } from '@/protocol/match-plan';
import type { Team } from '../runtime';

type Side = z.infer<typeof MatchArranged>['sides'][0];

/** A side with its ids: `isNewTeam`, and who is new to it. */
export type NamedSide = {
  readonly side: Side;
  readonly name: string;
  readonly shortName: string;
  readonly isNewTeam: boolean;
  readonly newPlayers: readonly { readonly id: string; readonly name: string }[];
  /** Size of the squad before: where the new ones are placed. */
  readonly squadSize: number;
};

/**
 * The side `index` of the match. `team`: its saved team, or null for a new one. Failure: MALFORMED for a player of another
 * team.
 */
export const nameSide = (
  matchId: MatchId,
  index: 0 | 1,
  planned: PlannedSide,
  team: Team | null,
): Outcome<NamedSide> => {
  const squad = new Set(team?.players.map((player) => player.id));
  const stranger = planned.players.find((player) => player.id !== null && !squad.has(player.id));
  if (stranger !== undefined)
    return failed('MALFORMED', `${stranger.name} is not of the team ${planned.name}`);
  const side = sideOf(matchId, index, planned);
  return {
    ok: true,
    value: {
      side,
      name: team?.name ?? planned.name,
      shortName: team?.shortName ?? planned.shortName,
      isNewTeam: team === null,
      newPlayers: planned.players.flatMap(({ id, name }, place) => {
        const newId = side.players[place];
        return id === null && newId !== undefined ? [{ id: newId, name }] : [];
      }),
      squadSize: team?.players.length ?? 0,
    },
  };
};
