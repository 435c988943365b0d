// What captains decide: who bowls next, when to declare, whether to enforce the follow-on. Plausible, never clever.
import type { PlayerId } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Innings, MatchState, Scorebook } from '../vocabulary/state';
import { decide } from '../scorebook/decide';
import { lead } from '../projections/digest';
import type { Chance } from './chance';

/** Bowlers of a side: the last six of the order, best last; the others where none of them may. */
function bowlersOf(state: MatchState, innings: Innings): PlayerId[] {
  const players = state.sides?.[otherSide(innings.batting)].players ?? [];
  return players.toReversed();
}

const regulars = 6;

/** A bowler who may bowl now, mostly a regular; null where nobody may. */
export function pickBowler(book: Scorebook, innings: Innings, chance: Chance): PlayerId | null {
  const may = (bowler: PlayerId) => decide(book, { type: 'NameBowler', bowler }).ok;
  const all = bowlersOf(book.state, innings);
  const [first, ...others] = all.slice(0, regulars).filter(may);
  if (first === undefined) return all.find(may) ?? null;
  const spell = innings.overs.at(-2)?.bowlers.at(-1);
  const goesOn = spell !== undefined && [first, ...others].includes(spell) && chance.happens(0.7);
  return goesOn ? spell : chance.among([first, ...others]);
}

const enoughToDeclare = 330;

/** Whether the side batting has enough, in a match without limit of overs. */
export function declares(state: MatchState, innings: Innings, chance: Chance): boolean {
  if (state.conditions?.inningsPerSide !== 2 || innings.ballsAllotted !== null || innings.target !== null) {
    return false;
  }
  const enough = innings.number === 1 ? innings.runs > 480 : lead(state, innings.batting) > enoughToDeclare;
  return enough && chance.happens(0.03);
}
