// The people and teams of the events: ids of the engine's projections with the roster's names put to them. A player the
// roster doesn't know (merged away, or of an older page) is shown as "?", never left out.
import type {
  BatterFigures,
  BowlerFigures,
  Innings,
  Names,
  PlayerId,
  ScorerWords,
  SideIndex,
} from '@/engine';
import { figuresOfBatter, figuresOfBowler, standingOf, type PlayingConditions } from '@/engine';
import { english } from '@/engine/words/english';
import type * as Told from '../announcements';
import type { Roster } from '../roster';

/** What the wire tells with: the roster's names, in English. */
export const wordsOf = (roster: Roster): ScorerWords => ({
  ...english,
  player: (id) => (Object.hasOwn(roster.players, id) ? (roster.players[id] ?? '?') : '?'),
  team: (side) => roster.teams[side].name,
});

export const playerRef = (id: PlayerId, names: Names): Told.PlayerRef => ({ id, name: names.player(id) });

export const teamRef = (side: SideIndex, roster: Roster): Told.TeamRef => roster.teams[side];

const named = <F extends BatterFigures | BowlerFigures>({ player, ...figures }: F, names: Names) => ({
  ...playerRef(player, names),
  ...figures,
});

export const batter = (figures: BatterFigures, names: Names): Told.BatterFigures => named(figures, names);
export const bowler = (figures: BowlerFigures, names: Names): Told.BowlerFigures => named(figures, names);

/** The batter's figures in this innings. */
export const batterIn = (innings: Innings, id: PlayerId, names: Names): Told.BatterFigures =>
  batter(figuresOfBatter(innings, id), names);

/** The bowler's figures in this innings. */
export const bowlerIn = (
  innings: Innings,
  id: PlayerId,
  conditions: PlayingConditions,
  names: Names,
): Told.BowlerFigures => bowler(figuresOfBowler(innings, id, conditions), names);

/** How the innings stands. */
export function standing(
  innings: Innings,
  conditions: PlayingConditions,
  roster: Roster,
): Told.InningsStanding {
  const { batting, bowling, ...rest } = standingOf(innings, conditions);
  return { ...rest, battingTeam: teamRef(batting, roster), bowlingTeam: teamRef(bowling, roster) };
}
