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

/** A target of runs, and of balls where they are told. */
type Target = { readonly runs: number; readonly balls: number | null };

/** Runs of a chase before its last ball, and after it. */
function chased(innings: FileInnings): { readonly before: number; readonly after: number } {
  const balls = (innings.overs ?? []).flatMap((over) => over.deliveries);
  const last = balls.at(-1)?.runs.total ?? 0;
  const after = balls.reduce((sum, ball) => sum + ball.runs.total, innings.penalty_runs?.pre ?? 0);
  return { before: after - last, after };
}

/** The file's target, where it names one. */
function namedTarget({ target }: FileInnings, ballsPerOver: number): Target | null {
  if (target?.runs === undefined || target.overs === undefined) return null;
  return { runs: target.runs, balls: ballsIn(target.overs, ballsPerOver) };
}

/** Where a method was used and the file names no target, the umpires' figure is in the result they announced. */
function announcedTarget(innings: FileInnings, outcome: FileOutcome): Target | null {
  if (methodOf(outcome) === null) return null;
  const { before, after } = chased(innings);
  const { runs, wickets } = outcome.by ?? {};
  const byChaser = outcome.winner === innings.team;
  if (outcome.result === 'tie') return { runs: after + 1, balls: null };
  if (runs !== undefined) return { runs: byChaser ? after - runs + 1 : after + runs + 1, balls: null };
  return wickets !== undefined && byChaser ? { runs: before + 1, balls: null } : null;
}

/**
 * The revision of a chase, and whether it can only have been made when play had ended: the side had passed the target
 * before its last ball, or batted for more overs than it has. Null where the target is what the Laws make it and no
 * method is named.
 * @param lawful runs needed to win as the innings before left it
 */
export function revisionOf(
  innings: FileInnings,
  outcome: FileOutcome,
  conditions: PlayingConditions,
  lawful: number,
): { readonly command: Revision; readonly atTheEnd: boolean } | null {
  const { ballsPerOver, ballsPerInnings } = conditions;
  const target = namedTarget(innings, ballsPerOver) ?? announcedTarget(innings, outcome);
  if (target === null || target.runs < 1) return null;
  const method = methodOf(outcome);
  const asItWas = target.runs === lawful && target.balls === ballsPerInnings;
  if (asItWas && method === null) return null;
  const oversBatted = innings.overs?.length ?? 0;
  const tooLong = target.balls !== null && oversBatted > Math.ceil(target.balls / ballsPerOver);
  return {
    command: {
      type: 'ReviseInnings',
      ballsPerInnings: target.balls,
      target: target.runs,
      method: method ?? 'other',
    },
    atTheEnd: tooLong || chased(innings).before >= target.runs,
  };
}
