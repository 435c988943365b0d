// What the ground applauds: a batter's fifties, a stand's, a side's, five and ten wickets, hat-tricks, and maidens where
// overs are few. Read off the balls in one pass, each with the ball that brought it. Doesn't know names or words.
import { isBowlers } from '../rules/dismissals';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId, Seq, SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Ball, Innings, MatchState } from '../vocabulary/state';

/** `reached` is the mark passed (50, 100 ...); the other figures are those after the ball. */
export type Milestone = { readonly seq: Seq; readonly innings: number; readonly side: SideIndex } & (
  | {
      readonly kind: 'batter';
      readonly player: PlayerId;
      readonly reached: number;
      readonly runs: number;
      readonly balls: number;
    }
  | {
      readonly kind: 'partnership';
      readonly pair: readonly [PlayerId, PlayerId];
      readonly reached: number;
      readonly runs: number;
      readonly balls: number;
    }
  | { readonly kind: 'team'; readonly reached: number; readonly runs: number; readonly wickets: number }
  | { readonly kind: 'hatTrick'; readonly player: PlayerId; readonly acrossInnings: boolean }
  | {
      readonly kind: 'fiveWickets';
      readonly player: PlayerId;
      readonly wickets: number;
      readonly runs: number;
    }
  | { readonly kind: 'tenWickets'; readonly player: PlayerId; readonly wickets: number }
  | { readonly kind: 'maidenOver'; readonly player: PlayerId; readonly over: number }
);
export type MilestoneKind = Milestone['kind'];

/** Runs from one mark to the next, for a batter, a stand and a side. */
const STEP = 50;
/** A maiden is worth telling where an innings has at most this many balls: twenty overs. A board's custom, no Law. */
const SHORT_INNINGS = 120;

/** Whether the ball took a wicket that is the bowler's. */
export const isBowlersWicket = ({ out, delivery: { dismissal } }: Ball): boolean =>
  out !== null && dismissal !== null && isBowlers(dismissal.kind);

/** Every milestone of the match in the order it came; super overs count for none (their runs are no part of a career). */
export function milestonesOf(state: MatchState): Milestone[] {
  const { conditions } = state;
  if (conditions === null) return [];
  return state.innings.flatMap((_, index) => milestonesOfInnings(state.innings, index, conditions));
}

/** The milestones of the innings at `index` of the match's list. */
export function milestonesOfInnings(
  all: readonly Innings[],
  index: number,
  conditions: PlayingConditions,
): Milestone[] {
  const innings = all[index];
  if (innings === undefined || innings.superOver) return [];
  const batting = new BattingTally(innings, conditions);
  const bowling = new BowlingTally(all.slice(0, index), innings);
  const maidens = maidensBySeq(innings, conditions);
  return innings.balls.flatMap((ball) => [
    ...batting.after(ball),
    ...bowling.after(ball),
    ...(maidens.get(ball.seq) ?? []),
  ]);
}

/**
 * Whether what happened between the two can have brought a milestone: a mark passed, a wicket, a maiden. A cheap
 * look, so that not every ball of a long match is counted through from the beginning.
 */
export function mayBringMilestone(was: Innings, is: Innings): boolean {
  const marks = (innings: Innings): string => {
    const together = innings.partnerships.at(-1)?.runs ?? 0;
    const own = innings.batters.map((line) => Math.floor(line.runs / STEP));
    return [Math.floor(innings.runs / STEP), Math.floor(together / STEP), ...own].join();
  };
  return is.wickets > was.wickets || is.overs.at(-1)?.maiden === true || marks(is) !== marks(was);
}

/** The mark that a total passed on its way from `before` to `after`; null where it passed none. */
function passed(before: number, after: number): number | null {
  const mark = Math.floor(after / STEP) * STEP;
  return mark > 0 && before < mark ? mark : null;
}

/** Runs of each batter, of the stand and of the side, ball by ball. */
class BattingTally {
  private readonly batters = new Map<PlayerId, { runs: number; balls: number }>();
  private stand: { pair: readonly [PlayerId, PlayerId] | null; runs: number; balls: number } = {
    pair: null,
    runs: 0,
    balls: 0,
  };
  private score: number;

  constructor(
    private readonly innings: Innings,
    conditions: PlayingConditions,
  ) {
    this.score = innings.penaltiesBefore + (conditions.pairs?.startRuns ?? 0);
  }

  after(ball: Ball): Milestone[] {
    const at = { seq: ball.seq, innings: this.innings.number, side: this.innings.batting };
    const faced = ball.delivery.call === 'wide' ? 0 : 1;
    const found: Milestone[] = [];

    const own = this.batters.get(ball.striker) ?? { runs: 0, balls: 0 };
    const now = { runs: own.runs + ball.batRuns, balls: own.balls + faced };
    this.batters.set(ball.striker, now);
    const mark = passed(own.runs, now.runs);
    if (mark !== null) found.push({ ...at, kind: 'batter', player: ball.striker, reached: mark, ...now });

    const before = this.standOf(ball);
    this.stand = { ...before, runs: before.runs + ball.runs, balls: before.balls + faced };
    const { pair, runs, balls } = this.stand;
    const together = passed(before.runs, runs);
    if (together !== null && pair !== null)
      found.push({ ...at, kind: 'partnership', pair, reached: together, runs, balls });

    const team = passed(this.score, ball.score);
    this.score = ball.score;
    if (team !== null)
      found.push({ ...at, kind: 'team', reached: team, runs: ball.score, wickets: ball.wickets });
    return found;
  }

  /** The stand as it was, or a new one where another pair is at the wicket. */
  private standOf({ striker, nonStriker }: Ball): BattingTally['stand'] {
    const { pair } = this.stand;
    if (pair !== null && nonStriker !== null && pair.includes(striker) && pair.includes(nonStriker))
      return this.stand;
    return { pair: nonStriker === null ? null : [striker, nonStriker], runs: 0, balls: 0 };
  }
}

/** Wickets on a bowler's latest deliveries in a row, and the number of the innings the first of them fell in. */
type Streak = { readonly wickets: number; readonly since: number };

/** Wickets of each bowler, in the innings, in the match and in a row, ball by ball. */
class BowlingTally {
  private readonly streaks = new Map<PlayerId, Streak>();
  private readonly figures = new Map<PlayerId, { wickets: number; runs: number }>();
  private readonly earlier: readonly Innings[];

  constructor(
    earlier: readonly Innings[],
    private readonly innings: Innings,
  ) {
    this.earlier = earlier.filter(({ superOver }) => !superOver);
    for (const { balls, number } of this.earlier) for (const ball of balls) this.prolong(ball, number);
  }

  after(ball: Ball): Milestone[] {
    const { number, batting } = this.innings;
    const at = { seq: ball.seq, innings: number, side: otherSide(batting), player: ball.bowler };
    const streak = this.prolong(ball, number);
    const took = isBowlersWicket(ball);
    const before = this.figures.get(ball.bowler) ?? { wickets: 0, runs: 0 };
    const now = { wickets: before.wickets + (took ? 1 : 0), runs: before.runs + ball.bowlerRuns };
    this.figures.set(ball.bowler, now);
    if (!took) return [];
    const found: Milestone[] = [];
    if (streak.wickets % 3 === 0)
      found.push({ ...at, kind: 'hatTrick', acrossInnings: streak.since !== number });
    if (now.wickets === 5) found.push({ ...at, kind: 'fiveWickets', ...now });
    const inMatch = this.wicketsBefore(ball.bowler) + now.wickets;
    if (inMatch === 10) found.push({ ...at, kind: 'tenWickets', wickets: inMatch });
    return found;
  }

  /** A hat-trick is three wickets on three deliveries in a row of one bowler in one match, overs and innings apart. */
  private prolong(ball: Ball, innings: number): Streak {
    const before = this.streaks.get(ball.bowler) ?? { wickets: 0, since: innings };
    const streak = isBowlersWicket(ball)
      ? { wickets: before.wickets + 1, since: before.wickets === 0 ? innings : before.since }
      : { wickets: 0, since: innings };
    this.streaks.set(ball.bowler, streak);
    return streak;
  }

  private wicketsBefore(bowler: PlayerId): number {
    return this.earlier
      .flatMap(({ bowlers }) => bowlers)
      .reduce((sum, line) => sum + (line.player === bowler ? line.wickets : 0), 0);
  }
}

/** The maidens by the ball that completed them; none where overs are many. */
function maidensBySeq(innings: Innings, conditions: PlayingConditions): Map<Seq, Milestone[]> {
  const maidens = new Map<Seq, Milestone[]>();
  if (conditions.ballsPerInnings === null || conditions.ballsPerInnings > SHORT_INNINGS) return maidens;
  for (const over of innings.overs) {
    const last = innings.balls[over.to - 1];
    if (!over.maiden || last === undefined) continue;
    const at = { seq: last.seq, innings: innings.number, side: otherSide(innings.batting) };
    maidens.set(last.seq, [{ ...at, kind: 'maidenOver', player: last.bowler, over: over.over }]);
  }
  return maidens;
}
