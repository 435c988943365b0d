// Over by over: what each was worth and where it left the innings. The data of the Manhattan, of the run rates and of the
// table of overs. Doesn't know names or pixels.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { PlayerId, Seq } from '../../vocabulary/ids';
import type { Innings } from '../../vocabulary/state';
import { ratePerOver } from '../score';
import { overSymbols } from '../symbols';

/** One over, whole or in progress. `over` from 0; score, wickets and rates are those after it. */
export type OverBar = {
  readonly over: number;
  readonly bowlers: readonly PlayerId[];
  readonly symbols: readonly string[];
  readonly runs: number;
  readonly wickets: number;
  readonly maiden: boolean;
  readonly complete: boolean;
  readonly score: number;
  readonly wicketsDown: number;
  /** Runs per over of the innings so far; null before a legal ball. */
  readonly runRate: number | null;
  /** Runs per over needed from there on; null where nothing is chased, or nothing is needed. */
  readonly requiredRate: number | null;
  readonly lastSeq: Seq;
};

/** The overs of the innings in order. */
export function overByOver(innings: Innings, conditions: PlayingConditions): OverBar[] {
  let legalBalls = 0;
  return innings.overs.flatMap((over, index) => {
    const last = innings.balls[over.to - 1];
    if (last === undefined) return [];
    legalBalls += over.legalBalls;
    const used =
      index * conditions.ballsPerOver + (over.complete ? conditions.ballsPerOver : over.legalBalls);
    return [
      {
        over: over.over,
        bowlers: over.bowlers,
        symbols: overSymbols(innings, index),
        runs: over.runs,
        wickets: over.wickets,
        maiden: over.maiden,
        complete: over.complete,
        score: last.score,
        wicketsDown: last.wickets,
        runRate: ratePerOver(last.score, legalBalls, conditions.ballsPerOver),
        requiredRate: requiredAfter(innings, conditions, last.score, used),
        lastSeq: last.seq,
      },
    ];
  });
}

function requiredAfter(
  { target, ballsAllotted }: Innings,
  { ballsPerOver }: PlayingConditions,
  score: number,
  used: number,
): number | null {
  if (target === null || ballsAllotted === null || score >= target.runs) return null;
  return ratePerOver(target.runs - score, ballsAllotted - used, ballsPerOver);
}
