// How much one bowler may bowl in an innings: a competition's rule. Where the innings is cut short the quota is cut with
// it by the ICC's pattern: of 12 overs for 20, two bowlers may bowl three and the others two.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { refuse } from '../match/refuse';

/** Overs a bowler bowled or began: a part counts as a whole one here. */
const oversBegun = (innings: Innings, bowler: PlayerId): number =>
  innings.overs.filter((over) => over.bowlers.includes(bowler)).length;

/** The most overs a bowler may bowl, and how many bowlers may bowl one more than that. */
export function quotaOf(
  conditions: PlayingConditions,
  innings: Innings,
): { overs: number; withOneMore: number } | null {
  const { bowlerQuotaBalls: quota, ballsPerInnings: full, ballsPerOver } = conditions;
  if (quota === null || innings.superOver) return null;
  const allotted = innings.ballsAllotted;
  if (full === null || allotted === null || allotted >= full) {
    return { overs: Math.ceil(quota / ballsPerOver), withOneMore: 0 };
  }
  const bowlersNeeded = Math.max(1, Math.ceil(full / Math.max(1, quota)));
  const overs = Math.ceil(allotted / ballsPerOver);
  // Each of so few overs has its own bowler; one who takes over in the middle of an over must be free to.
  if (overs < bowlersNeeded) return { overs: 1, withOneMore: 0 };
  return { overs: Math.floor(overs / bowlersNeeded), withOneMore: overs % bowlersNeeded };
}

/** Whether a bowler has an over left to bowl. */
export function checkQuota(
  conditions: PlayingConditions,
  innings: Innings,
  bowler: PlayerId,
): Refusal | null {
  const quota = quotaOf(conditions, innings);
  if (quota === null) return null;
  const begun = oversBegun(innings, bowler);
  if (begun < quota.overs) return null;
  const haveOneMore = innings.bowlers.filter((line) => oversBegun(innings, line.player) > quota.overs).length;
  const mayHaveOneMore = begun === quota.overs && haveOneMore < quota.withOneMore;
  return mayHaveOneMore ? null : refuse('QUOTA_BOWLED', null, { overs: quota.overs });
}
