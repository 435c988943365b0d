// The first command of a match, made of its plan: the same on a device without a network and on the server, so that what
// was scored on the device before the match was sent still means the same people. Pure; ships no schema library.
import type { Command, MatchId, PlayerId, PlayingConditions, TeamId } from '@/engine';
import type { PlannedSide } from './match-plan';

type ArrangeMatch = Extract<Command, { type: 'ArrangeMatch' }>;
type Side = ArrangeMatch['sides'][0];
type SideIndex = 0 | 1;

/** What of a plan is in the log; the rest stands beside it. */
export type Arrangement = {
  readonly conditions: PlayingConditions;
  readonly sides: readonly [PlannedSide, PlannedSide];
};

/** A new team is called after the match it was set up for: nobody else's id can be that. */
const newTeamId = (matchId: MatchId, side: SideIndex): TeamId => asTeamId(`${matchId}.${side}`);
const newPlayerId = (matchId: MatchId, side: SideIndex, place: number): PlayerId =>
  asPlayerId(`${matchId}.${side}.${place}`);

/** A side with every id: those it had, and for what is new the ones that follow from the match's. */
export const sideOf = (matchId: MatchId, index: SideIndex, side: PlannedSide): Side => {
  const players = side.players.map(({ id }, place) => id ?? newPlayerId(matchId, index, place));
  const at = (place: number | null) => (place === null ? null : (players[place] ?? null));
  return {
    teamId: side.teamId ?? newTeamId(matchId, index),
    players,
    captain: at(side.captain),
    keeper: at(side.keeper),
  };
};

export const arrangeCommand = (matchId: MatchId, { conditions, sides }: Arrangement): ArrangeMatch => ({
  type: 'ArrangeMatch',
  sides: [sideOf(matchId, 0, sides[0]), sideOf(matchId, 1, sides[1])],
  conditions,
});

const fits = (text: string): boolean => text.length > 0 && text.length <= 64;
const isTeamId = (text: string): text is TeamId => fits(text);
const isPlayerId = (text: string): text is PlayerId => fits(text);

const asTeamId = (text: string): TeamId => {
  if (!isTeamId(text)) throw new Error(`no id of a team: ${text}`);
  return text;
};
const asPlayerId = (text: string): PlayerId => {
  if (!isPlayerId(text)) throw new Error(`no id of a player: ${text}`);
  return text;
};
