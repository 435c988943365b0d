// What the side batting last needs to win. Law 16; a revised figure is the umpires'. Doesn't know how the chase goes.
import type { SideIndex } from '../vocabulary/ids';
import type { Innings } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { matchInnings, runsOf, superOvers, type Match } from '../match/current';

/** Whether the innings after those played is one with a target: the last of the match, or of a super over. */
export function nextIsChase(match: Match): boolean {
  const played = matchInnings(match).length;
  const last = match.conditions.inningsPerSide * 2;
  return played >= last ? superOvers(match).length % 2 === 1 : played === last - 1;
}

/** One run more than the other side has over the whole match, or in this super over. Runs. */
export function targetOf(match: Match, batting: SideIndex, superOver: boolean): number {
  const counted = superOver ? superOvers(match).slice(-1) : matchInnings(match);
  return runsOf(counted, otherSide(batting)) - runsOf(counted, batting) + 1;
}

/** Runs still needed in an innings that ends when they are made; null where there is no such thing. */
export const runsNeeded = (innings: Innings, pairs: boolean): number | null =>
  innings.target === null || pairs ? null : innings.target.runs - innings.runs;

/** The fielding side was given runs: the target moves with them (41.17). */
export const raiseTarget = (innings: Innings, runs: number): Innings =>
  innings.target === null
    ? innings
    : { ...innings, target: { ...innings.target, runs: innings.target.runs + runs } };
