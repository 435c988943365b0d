// The innings to come, while its openers are awaited: whose it is, what it needs, how long it may last. Doesn't know names.
import type { SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { MatchState } from '../vocabulary/state';
import { lead } from './digest';

/** `target`: runs needed to win, null where they don't know yet; `balls`: null without limit. */
export type NextInnings = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly superOver: boolean;
  readonly target: number | null;
  readonly balls: number | null;
};

/** Null unless the match awaits the openers of an innings. */
export function nextInnings(state: MatchState): NextInnings | null {
  const { awaiting, conditions } = state;
  if (awaiting.kind !== 'openers' || conditions === null) return null;
  const { batting } = awaiting;
  const number = state.innings.length + 1;
  const regular = state.innings.filter((innings) => !innings.superOver);
  const last = state.innings.at(-1);
  const scheduled = 2 * conditions.inningsPerSide;
  if (regular.length === scheduled) {
    const second = (state.innings.length - regular.length) % 2 === 1;
    const target = second && last !== undefined ? last.runs + 1 : null;
    return { number, batting, superOver: true, target, balls: conditions.superOver?.ballsPerInnings ?? null };
  }
  const { revision } = state.waiting;
  const toBeat = lead(state, otherSide(batting)) + 1;
  const target = revision?.target ?? (regular.length === scheduled - 1 ? toBeat : null);
  const balls = revision?.ballsPerInnings ?? conditions.ballsPerInnings;
  return { number, batting, superOver: false, target, balls };
}
