// One innings of the book as a match file writes it: overs and deliveries, powerplays, what was miscounted, how it closed.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Seq } from '../../vocabulary/ids';
import type { Innings, OverSummary } from '../../vocabulary/state';
import { oversFigure } from '../../projections/score';
import { powerplayFigures } from '../../projections/powerplays';
import type { FileInnings, FileOver } from '../file';
import type { Beside } from './between';
import { writeDelivery } from './delivery';
import type { FileNames } from './names';

/** What every innings of a match is written with. */
export type Writing = {
  readonly conditions: PlayingConditions;
  readonly names: FileNames;
  readonly beside: ReadonlyMap<Seq, Beside>;
  readonly lawfulTargets: boolean;
};

const writeOver = (
  over: OverSummary,
  innings: Innings,
  { conditions, names, beside }: Writing,
): FileOver => ({
  over: over.over,
  deliveries: innings.balls
    .slice(over.from, over.to)
    .map((ball) => writeDelivery(ball, innings.batters, beside.get(ball.seq), conditions, names)),
});

/** Whole overs by the umpire's count that had more balls, or fewer (17.5). */
function miscounted(innings: Innings, { ballsPerOver }: PlayingConditions): FileInnings['miscounted_overs'] {
  const overs = innings.overs.filter((over) => over.complete && over.legalBalls !== ballsPerOver);
  if (overs.length === 0) return undefined;
  return Object.fromEntries(overs.map((over) => [String(over.over), { balls: over.legalBalls }]));
}

function target(innings: Innings, { conditions, lawfulTargets }: Writing): FileInnings['target'] {
  const { ballsAllotted } = innings;
  const { ballsPerOver } = conditions;
  if (innings.target?.method === null && !lawfulTargets) return undefined;
  if (innings.target === null || ballsAllotted === null || innings.superOver) return undefined;
  const overs = oversFigure(Math.floor(ballsAllotted / ballsPerOver), ballsAllotted % ballsPerOver);
  return { overs: Number(overs), runs: innings.target.runs };
}

function penaltyRuns({ penaltiesBefore: pre, penaltiesAfter: post }: Innings): FileInnings['penalty_runs'] {
  if (pre === 0 && post === 0) return undefined;
  return { ...(pre > 0 ? { pre } : {}), ...(post > 0 ? { post } : {}) };
}

function powerplays(innings: Innings, conditions: PlayingConditions): FileInnings['powerplays'] {
  const figures = powerplayFigures(innings, conditions);
  if (figures.length === 0) return undefined;
  return figures.map(({ kind, from, to }) => ({ from: Number(from), to: Number(to), type: kind }));
}

/** The innings; what there is nothing of is undefined, and so not in the file. */
export function writeInnings(innings: Innings, writing: Writing): FileInnings {
  const { conditions, names } = writing;
  const batted = new Set(innings.batters.map((line) => line.player));
  const absent = innings.absent.filter((player) => !batted.has(player)).map(names.player);
  const overs = innings.overs.map((over) => writeOver(over, innings, writing));
  return {
    team: names.team(innings.batting),
    overs: overs.length > 0 ? overs : undefined,
    absent_hurt: absent.length > 0 ? absent : undefined,
    penalty_runs: penaltyRuns(innings),
    declared: innings.ended === 'declared' ? true : undefined,
    forfeited: innings.ended === 'forfeited' ? true : undefined,
    powerplays: powerplays(innings, conditions),
    miscounted_overs: miscounted(innings, conditions),
    target: target(innings, writing),
    super_over: innings.superOver ? true : undefined,
  };
}
