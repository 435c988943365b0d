// The ball that the keys are about to describe: the next one, or an earlier one that is being put right. Who was at the
// wicket for it, and what becomes of the delivery when it is described. Doesn't know keys.
import {
  currentInnings,
  otherSide,
  preview,
  refusalText,
  type Ball,
  type Change,
  type Command,
  type Delivery,
  type Innings,
  type PlayerId,
  type SideIndex,
} from '@/engine';
import { refusalOf, type Desk } from './desk';

export type Crease = {
  readonly striker: PlayerId;
  readonly nonStriker: PlayerId | null;
  readonly bowler: PlayerId;
  readonly fielding: SideIndex;
  /** Why the Laws don't allow such a ball now; null where they do. */
  readonly barred: (delivery: Delivery) => string | null;
  readonly bowl: (delivery: Delivery) => void;
  readonly explain: (why: string) => void;
  /** The bowler runs out the non-striker before delivering (Law 38.3); null for a ball that was bowled. */
  readonly backingUp: (() => void) | null;
};

/** The next ball; null while somebody is missing at the wicket. */
export function nextBall(desk: Desk): Crease | null {
  const innings = currentInnings(desk.book.state);
  if (innings === null || innings.striker === null || innings.bowler === null) return null;
  const { striker, nonStriker, bowler } = innings;
  const commandFor = (delivery: Delivery): Command => ({ type: 'BowlBall', delivery });
  return {
    striker,
    nonStriker,
    bowler,
    fielding: otherSide(innings.batting),
    barred: (delivery) => {
      const refusal = refusalOf(desk.book, commandFor(delivery));
      return refusal === null ? null : refusalText(refusal, desk.names);
    },
    bowl: (delivery) => desk.enter(commandFor(delivery)),
    explain: desk.say,
    backingUp: () => desk.enter({ type: 'RunOutNonStriker' }),
  };
}

/** An earlier ball; `propose` gets the amendment instead of the book, so that the scorer sees first what it changes. */
export const earlierBall = (
  desk: Desk,
  innings: Innings,
  ball: Ball,
  propose: (change: Change) => void,
): Crease =>
  pastBall(desk, innings, ball, propose, (delivery) => ({
    type: 'AmendEntry',
    target: ball.seq,
    // What was said of it beside the score is still so.
    fact: { type: 'ballBowled', delivery: { ...delivery, remark: ball.delivery.remark } },
  }));

/** A ball that was forgotten, just before an earlier one: the same people were at the wicket. */
export const insertedBall = (
  desk: Desk,
  innings: Innings,
  before: Ball,
  propose: (change: Change) => void,
): Crease =>
  pastBall(desk, innings, before, propose, (delivery) => ({
    type: 'InsertEntry',
    before: before.seq,
    fact: { type: 'ballBowled', delivery },
  }));

/** Only what no umpire could have called is barred: what does not fit later is asked about in the preview. */
function pastBall(
  desk: Desk,
  innings: Innings,
  ball: Ball,
  propose: (change: Change) => void,
  changeTo: (delivery: Delivery) => Change,
): Crease {
  return {
    striker: ball.striker,
    nonStriker: ball.nonStriker,
    bowler: ball.bowler,
    fielding: otherSide(innings.batting),
    barred: (delivery) => {
      const after = preview(desk.book, changeTo(delivery));
      if (after.ok || after.clash === null) return null;
      const { refusal } = after.clash;
      return refusal.code === 'IMPOSSIBLE_DELIVERY' ? refusalText(refusal, desk.names) : null;
    },
    bowl: (delivery) => propose(changeTo(delivery)),
    explain: desk.say,
    backingUp: null,
  };
}
