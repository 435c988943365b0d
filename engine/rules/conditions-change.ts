// The rules of the match are changed, before its first ball or after it: what is bowled from there on counts by the new
// ones, what was bowled stays as it counted. A competition's matter; rules that were entered wrongly are put right by a
// correction of the entry that said them, which counts everything afresh. Doesn't know who agreed to it.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Fact } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { refuse } from '../match/refuse';

/** What a match can't change on its way: overs of two lengths add up to nothing. */
const fixed = ['ballsPerOver', 'oversPerEnd', 'inningsPerSide', 'pairs'] as const;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether the rules may become these now. */
export function checkConditionsChange(match: Match, fact: Fact<'conditionsChanged'>): Refusal | null {
  if (match.innings.length === 0) return null;
  const why = fixed.find((rule) => !isSame(match.conditions[rule], fact.conditions[rule]));
  return why === undefined ? null : refuse('CONDITIONS_FIXED', null, { why });
}

/** The match by its new rules; where these change how long an innings is, the one in progress becomes so long. */
export function changeConditions(match: Match, conditions: PlayingConditions): Match {
  const changed = { ...match, conditions };
  const innings = inningsInProgress(match);
  const sameLength = conditions.ballsPerInnings === match.conditions.ballsPerInnings;
  if (innings === null || innings.superOver || sameLength) return changed;
  return withInnings(changed, { ...innings, ballsAllotted: conditions.ballsPerInnings });
}
