// What is different between two states of one match: totals, figures, who faced, who is out, the result. Compares only;
// doesn't know what was corrected.
import type { PlayerId, Seq } from '../vocabulary/ids';
import type {
  Awaiting,
  Ball,
  BatterLine,
  BowlerLine,
  Innings,
  InningsEnd,
  MatchState,
  Result,
} from '../vocabulary/state';

/** One difference. `innings` is its number; null is where there was, or would be, none. */
export type Consequence =
  | {
      readonly kind: 'score';
      readonly innings: number;
      readonly was: Score | null;
      readonly is: Score | null;
    }
  | {
      readonly kind: 'batter';
      readonly innings: number;
      readonly was: BatterLine | null;
      readonly is: BatterLine | null;
    }
  | {
      readonly kind: 'bowler';
      readonly innings: number;
      readonly was: BowlerLine | null;
      readonly is: BowlerLine | null;
    }
  /** From this ball on another faces: the first such ball, and how many of those entered it touches. */
  | {
      readonly kind: 'strike';
      readonly innings: number;
      readonly from: Seq;
      readonly balls: number;
      readonly was: PlayerId;
      readonly is: PlayerId;
    }
  | {
      readonly kind: 'ended';
      readonly innings: number;
      readonly was: InningsEnd | null;
      readonly is: InningsEnd | null;
    }
  | {
      readonly kind: 'target';
      readonly innings: number;
      readonly was: number | null;
      readonly is: number | null;
    }
  | { readonly kind: 'result'; readonly was: Result | null; readonly is: Result | null }
  | { readonly kind: 'awaiting'; readonly was: Awaiting; readonly is: Awaiting };

/** An innings in its headline. */
export type Score = {
  readonly runs: number;
  readonly wickets: number;
  readonly over: number;
  readonly legalBalls: number;
};

const scoreOf = (innings: Innings | undefined): Score | null =>
  innings === undefined
    ? null
    : {
        runs: innings.runs,
        wickets: innings.wickets,
        over: innings.thisOver.number,
        legalBalls: innings.thisOver.legalBalls,
      };

/** Whether two plain values say the same. Key order doesn't differ: both come from the same fold. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Pairs the lines of two cards by player. */
function paired<Line extends { readonly player: PlayerId }>(
  was: readonly Line[],
  is: readonly Line[],
): readonly { readonly was: Line | null; readonly is: Line | null }[] {
  const players = [...new Set([...was, ...is].map((line) => line.player))];
  const find = (lines: readonly Line[], player: PlayerId) =>
    lines.find((line) => line.player === player) ?? null;
  return players
    .map((player) => ({ was: find(was, player), is: find(is, player) }))
    .filter((pair) => !isSame(pair.was, pair.is));
}

function strikeChange(number: number, was: readonly Ball[], is: readonly Ball[]): readonly Consequence[] {
  const before = new Map(was.map((ball) => [ball.seq, ball.striker]));
  const changed = is.flatMap((ball) => {
    const striker = before.get(ball.seq);
    return striker !== undefined && striker !== ball.striker ? [{ ball, striker }] : [];
  });
  const [first] = changed;
  if (first === undefined) return [];
  const { ball, striker } = first;
  return [
    {
      kind: 'strike',
      innings: number,
      from: ball.seq,
      balls: changed.length,
      was: striker,
      is: ball.striker,
    },
  ];
}

function changesOfInnings(
  number: number,
  was: Innings | undefined,
  is: Innings | undefined,
): readonly Consequence[] {
  const simple: readonly Consequence[] = [
    { kind: 'score', innings: number, was: scoreOf(was), is: scoreOf(is) },
    { kind: 'ended', innings: number, was: was?.ended ?? null, is: is?.ended ?? null },
    { kind: 'target', innings: number, was: was?.target?.runs ?? null, is: is?.target?.runs ?? null },
  ];
  return [
    ...simple.filter((each) => !isSame(each.was, each.is)),
    ...strikeChange(number, was?.balls ?? [], is?.balls ?? []),
    ...paired(was?.batters ?? [], is?.batters ?? []).map((pair) => ({
      kind: 'batter' as const,
      innings: number,
      ...pair,
    })),
    ...paired(was?.bowlers ?? [], is?.bowlers ?? []).map((pair) => ({
      kind: 'bowler' as const,
      innings: number,
      ...pair,
    })),
  ];
}

/** Everything that differs, innings by innings, the result and what is awaited last. */
export function consequencesOf(was: MatchState, is: MatchState): readonly Consequence[] {
  const longest = was.innings.length > is.innings.length ? was.innings : is.innings;
  const ofMatch: readonly Consequence[] = [
    { kind: 'result', was: was.result, is: is.result },
    { kind: 'awaiting', was: was.awaiting, is: is.awaiting },
  ];
  return [
    ...longest.flatMap((_, index) => changesOfInnings(index + 1, was.innings[index], is.innings[index])),
    ...ofMatch.filter((each) => !isSame(each.was, each.is)),
  ];
}
