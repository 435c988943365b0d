// Where the match stands: the innings in progress, who bats and who fields, and how to put a changed innings back.
// Knows no rule.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Side } from '../vocabulary/facts';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { BatterLine, Innings, MatchState } from '../vocabulary/state';

/** A match whose sides and conditions are known: every rule starts from here. */
export type Match = MatchState & {
  readonly conditions: PlayingConditions;
  readonly sides: readonly [Side, Side];
};

/** Whether sides and conditions are known. */
export const isArranged = (state: MatchState): state is Match =>
  state.conditions !== null && state.sides !== null;

/** The innings being played, or null between innings. */
export function inningsInProgress(state: MatchState): Innings | null {
  const last = state.innings.at(-1);
  return last !== undefined && last.ended === null ? last : null;
}

/** The match with its last innings changed. */
export const withInnings = (match: Match, innings: Innings): Match => ({
  ...match,
  innings: match.innings.with(-1, innings),
});

/** The innings of the match proper, super overs left out. */
export const matchInnings = (state: MatchState): readonly Innings[] =>
  state.innings.filter((innings) => !innings.superOver);

/** The innings of the super overs played, two to each. */
export const superOvers = (state: MatchState): readonly Innings[] =>
  state.innings.filter((innings) => innings.superOver);

/** The runs of a side over the innings given. */
export const runsOf = (innings: readonly Innings[], side: SideIndex): number =>
  innings.reduce((sum, each) => (each.batting === side ? sum + each.runs : sum), 0);

/** A batter's line in an innings, or null for one who has not come in. */
export const lineOf = (innings: Innings, player: PlayerId): BatterLine | null =>
  innings.batters.find((line) => line.player === player) ?? null;

/** Whether a player is one of the two at the wicket. */
export const isAtWicket = (innings: Innings, player: PlayerId): boolean =>
  innings.striker === player || innings.nonStriker === player;

/** Changes the one line of a batter. */
export const changeLine = (innings: Innings, player: PlayerId, change: Partial<BatterLine>): Innings => ({
  ...innings,
  batters: innings.batters.map((line) => (line.player === player ? { ...line, ...change } : line)),
});
