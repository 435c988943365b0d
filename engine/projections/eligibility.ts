// Who may come in to bat and who may bowl now, with the reason for each who may not: what the pad's lists show. The
// rules are rules/batters.ts and rules/bowler.ts; doesn't know names.
import { inningsInProgress, isArranged } from '../match/current';
import { checkBatter } from '../rules/batters';
import { checkBowler } from '../rules/bowler';
import { battingNext, freshInnings, isInningsDue } from '../rules/innings-order';
import type { PlayerId } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Refusal } from '../vocabulary/refusal';
import type { MatchState } from '../vocabulary/state';

/** A player of the side, in its order; `refusal` is null where they may. */
export type Eligible = { readonly player: PlayerId; readonly refusal: Refusal | null };

/** The side batting (or about to): who may come in. Nobody where no innings is in progress or due. */
export function mayBat(state: MatchState): readonly Eligible[] {
  if (!isArranged(state)) return [];
  const { sides } = state;
  const innings = isInningsDue(state) ? freshInnings(state, battingNext(state)) : inningsInProgress(state);
  if (innings === null) return [];
  return sides[innings.batting].players.map((player) => ({
    player,
    refusal: checkBatter(state, innings, player),
  }));
}

/** The side fielding: who may bowl the next over, or the rest of this one. Nobody where no innings is in progress. */
export function mayBowl(state: MatchState): readonly Eligible[] {
  const innings = inningsInProgress(state);
  if (!isArranged(state) || innings === null) return [];
  return state.sides[otherSide(innings.batting)].players.map((player) => ({
    player,
    refusal: checkBowler(state, innings, player),
  }));
}
