// The innings to come, while it is due: whose it is, what it needs, how long it may last. Doesn't know names.
import { isArranged } from '../match/current';
import { battingNext, freshInnings, isInningsDue } from '../rules/innings-order';
import type { SideIndex } from '../vocabulary/ids';
import type { MatchState } from '../vocabulary/state';

/** `target`: the score that wins, null where there is none yet; `needed`: runs to it; `balls`: null without limit. */
export type NextInnings = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly superOver: boolean;
  readonly target: number | null;
  readonly needed: number | null;
  readonly balls: number | null;
};

/** Null unless the match awaits the openers of an innings, or is in the interval before it. */
export function nextInnings(state: MatchState): NextInnings | null {
  if (!isArranged(state) || !isInningsDue(state)) return null;
  const { number, batting, superOver, target, runs, ballsAllotted } = freshInnings(state, battingNext(state));
  return {
    number,
    batting,
    superOver,
    target: target?.runs ?? null,
    needed: target === null ? null : target.runs - runs,
    balls: ballsAllotted,
  };
}
