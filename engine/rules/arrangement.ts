// What a match needs before the toss: two sides and the conditions. Law 1 (the players, captain). Doesn't know the toss.
import type { Fact, Side } from '../vocabulary/facts';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { MatchState } from '../vocabulary/state';
import type { Match } from '../match/current';
import { refuse } from '../match/refuse';

const FEWEST_PLAYERS = 2;

function checkSide(side: Side): Refusal | null {
  const invalid = (why: string) => refuse('SIDE_INVALID', '1', { why });
  if (side.players.length < FEWEST_PLAYERS) return invalid('tooFew');
  if (new Set(side.players).size !== side.players.length) return invalid('twice');
  if (side.captain !== null && !side.players.includes(side.captain)) return invalid('captain');
  if (side.keeper !== null && !side.players.includes(side.keeper)) return invalid('keeper');
  return null;
}

function checkSides(sides: readonly [Side, Side]): Refusal | null {
  const [home, away] = sides;
  const onBoth = home.players.some((player) => away.players.includes(player));
  if (onBoth) return refuse('SIDE_INVALID', '1', { why: 'onBothSides' });
  return checkSide(home) ?? checkSide(away);
}

/** The two sides with one of them changed. */
export const sidesWith = (
  sides: readonly [Side, Side],
  index: SideIndex,
  side: Side,
): readonly [Side, Side] => (index === 0 ? [side, sides[1]] : [sides[0], side]);

/** Whether a match may be arranged so: once, with two sides that can play each other. */
export const checkArrangement = (state: MatchState, fact: Fact<'matchArranged'>): Refusal | null =>
  state.conditions === null ? checkSides(fact.sides) : refuse('ALREADY_ARRANGED');

/** A side may be named anew until its match begins; after that players are replaced one by one. */
export function checkSideChange(match: Match, fact: Fact<'sideChanged'>): Refusal | null {
  if (match.innings.length > 0) return refuse('CONDITIONS_FIXED', '1.2');
  return checkSides(sidesWith(match.sides, fact.side, fact.players));
}

/** Whether a player plays in the match. */
export const isOnEitherSide = (match: Match, player: PlayerId): boolean =>
  match.sides.some((side) => side.players.includes(player));
