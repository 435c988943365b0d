// The follow-on. Law 14: with a lead as large as the conditions ask, the side that batted first may have the other bat again.
// Doesn't know the length of the match: the lead comes from the conditions.
import type { SideIndex } from '../vocabulary/ids';
import type { MatchState } from '../vocabulary/state';
import { matchInnings } from '../match/current';

/** The side that has the choice to make now, or null where there is none. */
export function followOnChoice(match: MatchState): SideIndex | null {
  const lead = match.conditions?.followOnLead ?? null;
  const [first, second, third] = matchInnings(match);
  if (lead === null || match.conditions?.inningsPerSide !== 2 || match.followOn !== null) return null;
  if (first === undefined || second === undefined || second.ended === null || third !== undefined)
    return null;
  return first.runs - second.runs >= lead ? first.batting : null;
}
