// The two sides of a match that is being arranged: saved teams picked again, new ones made, players found by id or named
// for the first time. Works out what has to be written; writes nothing. Doesn't know the Laws.
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { MatchArranged } from '@/engine/vocabulary/facts';
import type { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import { newId } from '../ids';
import type { NewSide, Team } from '../runtime';

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

/** `team`: the saved team of the side, or null for a new one. Failure: MALFORMED for a player of another team. */
export const nameSide = (side: NewSide, team: Team | null): Outcome<NamedSide> => {
  const squad = new Set(team?.players.map((player) => player.id));
  const stranger = side.players.find((player) => player.id !== null && !squad.has(player.id));
  if (stranger !== undefined) return failed('MALFORMED', `${stranger.name} is not of the team ${side.name}`);
  const players = side.players.map((player) => ({
    id: player.id ?? PlayerId.parse(newId()),
    name: player.name,
    isNew: player.id === null,
  }));
  const at = (index: number | null) => (index === null ? null : (players[index]?.id ?? null));
  return {
    ok: true,
    value: {
      side: {
        teamId: team?.id ?? TeamId.parse(newId()),
        players: players.map((player) => player.id),
        captain: at(side.captain),
        keeper: at(side.keeper),
      },
      name: team?.name ?? side.name,
      shortName: team?.shortName ?? side.shortName,
      isNewTeam: team === null,
      newPlayers: players.filter((player) => player.isNew).map(({ id, name }) => ({ id, name })),
      squadSize: team?.players.length ?? 0,
    },
  };
};
