// The ball that the keys are about to describe: the next one, or an earlier one that is being put right. Who was at the
// wicket for it, and what becomes of the delivery when it is described. Doesn't know keys.
import {
  currentInnings,
  otherSide,
  refusalText,
  type Ball,
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
};

/** The next ball; null while somebody is missing at the wicket. */
export function nextBall(desk: Desk): Crease | null {
  const innings = currentInnings(desk.book.state);
  if (innings === null || innings.striker === null || innings.bowler === null) return null;
  const { striker, nonStriker, bowler } = innings;
  return creaseOf(
    desk,
    innings,
    { striker, nonStriker, bowler },
    (delivery) => ({ type: 'BowlBall', delivery }),
    desk.enter,
  );
}

/** An earlier ball; `propose` gets the amendment instead of the book, so that the scorer sees first what it changes. */
export const earlierBall = (
  desk: Desk,
  innings: Innings,
  ball: Ball,
  propose: (command: Command) => void,
): Crease =>
  creaseOf(
    desk,
    innings,
    ball,
    (delivery) => ({ type: 'AmendEntry', target: ball.seq, fact: { type: 'ballBowled', delivery } }),
    propose,
  );

/** A ball that was forgotten, just before an earlier one: the same people were at the wicket. */
export const insertedBall = (
  desk: Desk,
  innings: Innings,
  before: Ball,
  propose: (command: Command) => void,
): Crease =>
  creaseOf(
    desk,
    innings,
    before,
    (delivery) => ({ type: 'InsertEntry', before: before.seq, fact: { type: 'ballBowled', delivery } }),
    propose,
  );

function creaseOf(
  desk: Desk,
  innings: Innings,
  who: Pick<Crease, 'striker' | 'nonStriker' | 'bowler'>,
  commandFor: (delivery: Delivery) => Command,
  take: (command: Command) => void,
): Crease {
  return {
    striker: who.striker,
    nonStriker: who.nonStriker,
    bowler: who.bowler,
    fielding: otherSide(innings.batting),
    barred: (delivery) => {
      const refusal = refusalOf(desk.book, commandFor(delivery));
      return refusal === null ? null : refusalText(refusal);
    },
    bowl: (delivery) => take(commandFor(delivery)),
    explain: desk.say,
  };
}
