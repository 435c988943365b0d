// What a watcher asks of the innings in play beside its score: the stand, the pace of late, where it leads to, the bowler's
// spell, this batter against this bowler, what mark is near. Figures and codes; nothing is foretold but a plain sum.
import { inningsInProgress } from '../match/current';
import type { PlayerId } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';
import type { PlayingConditions } from '../vocabulary/conditions';
import { matchups, type Matchup } from './charts/matchups';
import { spells, type Spell } from './charts/spells';
import { isBowlersWicket } from './milestones';
import { ballsLeft, lastSixOversRate, runRate } from './score';

/** A mark within reach. `short`: runs or wickets still to it. */
export type MarkAhead =
  | { readonly kind: 'hatTrick'; readonly player: PlayerId }
  | { readonly kind: 'fiveWickets'; readonly player: PlayerId; readonly short: number }
  | { readonly kind: 'batter'; readonly player: PlayerId; readonly mark: number; readonly short: number }
  | { readonly kind: 'partnership' | 'team'; readonly mark: number; readonly short: number };

export type LiveFigures = {
  /** The stand in progress; null before its first ball. */
  readonly stand: { readonly runs: number; readonly balls: number } | null;
  /** Runs an over of the last six overs; null before the first ball. */
  readonly lastSix: number | null;
  /** The score at the end if the run rate so far holds; null without limit of overs, before a whole over, and in a chase. */
  readonly projected: number | null;
  /** The score that wins, and by which method where the umpires revised it; null where there is none. */
  readonly target: Innings['target'];
  /** What the side that batted first had after as many balls of its innings; null where nothing is chased in one innings. */
  readonly otherThen: { readonly runs: number; readonly wickets: number } | null;
  /**
   * Where the target was revised: the runs that would be level now, had the side made one fewer than the target at one rate
   * over all its balls. Plain division, no method's par: wickets count for nothing in it. Null where no target was revised.
   */
  readonly evenPar: number | null;
  /** The spell of whoever bowls, or bowled last. */
  readonly spell: Spell | null;
  /** The striker against the bowler; null before they met. */
  readonly duel: Matchup | null;
  /** The mark that is nearest; null where none is near. */
  readonly ahead: MarkAhead | null;
};

/** Runs from one mark to the next, and how near one must be to be told. */
const step = 50;
const near = 10;

/** Null where no innings is in progress. */
export function liveFigures(state: MatchState): LiveFigures | null {
  const innings = inningsInProgress(state);
  const { conditions } = state;
  if (innings === null || conditions === null) return null;
  const bowler = innings.bowler ?? innings.balls.at(-1)?.bowler ?? null;
  const stand = innings.partnerships.at(-1);
  return {
    stand: stand?.end === 'unbroken' ? { runs: stand.runs, balls: stand.balls } : null,
    lastSix: lastSixOversRate(innings, conditions),
    projected: projected(innings, conditions),
    target: innings.target,
    otherThen: otherThen(state, innings, conditions),
    evenPar: evenPar(innings, conditions),
    spell: spells(innings, conditions).findLast((one) => one.bowler === bowler) ?? null,
    duel:
      matchups(innings, conditions).find(
        (one) => one.batter === innings.striker && one.bowler === innings.bowler,
      ) ?? null,
    ahead: markAhead(innings),
  };
}

function projected(innings: Innings, conditions: PlayingConditions): number | null {
  const left = ballsLeft(innings, conditions);
  const rate = runRate(innings, conditions);
  if (left === null || rate === null || innings.target !== null || innings.superOver) return null;
  if (innings.legalBalls < conditions.ballsPerOver) return null;
  return Math.round(innings.runs + (innings.runs * left) / innings.legalBalls);
}

/** Only where both sides have the same balls: after a revision their scores at a ball say nothing of each other. */
function otherThen(
  { innings: all }: MatchState,
  innings: Innings,
  { ballsPerOver, inningsPerSide }: PlayingConditions,
): LiveFigures['otherThen'] {
  const first = all[0];
  const last = innings.balls.at(-1);
  if (inningsPerSide !== 1 || innings.number !== 2 || innings.target === null || first === undefined)
    return null;
  if (innings.target.method !== null || first.ballsAllotted !== innings.ballsAllotted || last === undefined)
    return null;
  const used = last.over * ballsPerOver + last.ballInOver;
  const then = first.balls.findLast((ball) => ball.over * ballsPerOver + ball.ballInOver <= used);
  return then === undefined ? null : { runs: then.score, wickets: then.wickets };
}

function evenPar(innings: Innings, conditions: PlayingConditions): number | null {
  const { target, ballsAllotted } = innings;
  const left = ballsLeft(innings, conditions);
  if (target === null || target.method === null || ballsAllotted === null || left === null) return null;
  return Math.floor(((target.runs - 1) * (ballsAllotted - left)) / ballsAllotted);
}

const next = (runs: number): { mark: number; short: number } => {
  const mark = (Math.floor(runs / step) + 1) * step;
  return { mark, short: mark - runs };
};

/** A hat-trick ball before all, then a fifth wicket, then the nearest mark in runs. */
function markAhead(innings: Innings): MarkAhead | null {
  const { bowler } = innings;
  if (bowler !== null) {
    const lastTwo = innings.balls.filter((ball) => ball.bowler === bowler).slice(-2);
    const inARow = innings.balls.filter((ball) => ball.bowler === bowler).slice(-3);
    const third = inARow.length === 3 && inARow.every(isBowlersWicket);
    if (lastTwo.length === 2 && lastTwo.every(isBowlersWicket) && !third)
      return { kind: 'hatTrick', player: bowler };
    const wickets = innings.bowlers.find(({ player }) => player === bowler)?.wickets ?? 0;
    if (wickets === 4) return { kind: 'fiveWickets', player: bowler, short: 1 };
  }
  const batters = innings.batters
    .filter(({ player }) => player === innings.striker || player === innings.nonStriker)
    .map(({ player, runs }): MarkAhead & { short: number } => ({ kind: 'batter', player, ...next(runs) }));
  const stand = innings.partnerships.at(-1);
  const marks: (MarkAhead & { short: number })[] = [
    ...batters,
    ...(stand?.end === 'unbroken' ? [{ kind: 'partnership' as const, ...next(stand.runs) }] : []),
    { kind: 'team', ...next(innings.runs) },
  ];
  const [nearest] = marks
    .filter(({ short }) => short <= near)
    .toSorted((one, other) => one.short - other.short);
  return nearest ?? null;
}
