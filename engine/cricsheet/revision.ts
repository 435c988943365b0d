// What the umpires did to a chase (D/L, VJD): the target and the overs as the file gives them, told before the chase, or
// at its end where the file's target was only set then. Doesn't calculate any target.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { RevisionMethod } from '../vocabulary/facts';
import type { FileInnings, FileOutcome } from './file';

const methods: Readonly<Record<string, RevisionMethod>> = { 'D/L': 'DL', DLS: 'DLS', VJD: 'VJD' };

/** How the match's target was worked out; null where the file names no method. */
export const methodOf = (outcome: FileOutcome): RevisionMethod | null =>
  outcome.method === undefined ? null : (methods[outcome.method] ?? null);

/** Balls in overs as they are written: 5.1 is five overs and one ball. */
export function ballsIn(overs: number, ballsPerOver: number): number {
  const [whole, balls] = String(overs).split('.');
  return Number(whole) * ballsPerOver + Number(balls ?? '0');
}

type Revision = Extract<Command, { type: 'ReviseInnings' }>;
type Target = { readonly runs: number; readonly overs: number };

/** The file's target, where it names one. */
export function targetIn(innings: FileInnings): Target | null {
  const { runs, overs } = innings.target ?? {};
  return runs === undefined || overs === undefined ? null : { runs, overs };
}

/**
 * The revision of a chase, or null where the target is what the Laws make it and no method is named.
 * @param lawful runs needed to win as the innings before left it
 */
export function revisionOf(
  innings: FileInnings,
  outcome: FileOutcome,
  conditions: PlayingConditions,
  lawful: number,
): Revision | null {
  const target = targetIn(innings);
  if (target === null) return null;
  const balls = ballsIn(target.overs, conditions.ballsPerOver);
  const method = methodOf(outcome);
  const asItWas = target.runs === lawful && balls === conditions.ballsPerInnings;
  if (asItWas && method === null) return null;
  return { type: 'ReviseInnings', ballsPerInnings: balls, target: target.runs, method: method ?? 'other' };
}

/**
 * Whether the file's target can only have been set when play had ended: the side had passed it before its last ball, or
 * batted for more overs than it has.
 */
export function wasSetAtTheEnd(innings: FileInnings): boolean {
  const target = targetIn(innings);
  if (target !== null && (innings.overs?.length ?? 0) > Math.ceil(target.overs)) return true;
  const balls = (innings.overs ?? []).flatMap((over) => over.deliveries);
  const before = balls
    .slice(0, -1)
    .reduce((sum, ball) => sum + ball.runs.total, innings.penalty_runs?.pre ?? 0);
  return target !== null && before >= target.runs;
}
