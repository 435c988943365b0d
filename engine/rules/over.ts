// The over: which balls are of it, when it is complete, what its end changes. Law 17; the number of balls, and how many
// overs are bowled from an end, are the conditions'. Doesn't know who may bowl the next.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery, PenaltyReason } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import type { Ball, BowlerLine, Innings, OverInProgress, OverSummary } from '../vocabulary/state';
import { changeEnds } from './strike';

/** Offences after which the ball is not one of the over (17.3.2: 24.4, 28.2, 41.4, 41.5). */
const notOfTheOver: readonly PenaltyReason[] = [
  'fielderReturned',
  'illegalFielding',
  'distraction',
  'deception',
];

/** An over of which nothing is bowled. `number` from 0. */
export const newOver = (number: number, conditions: PlayingConditions): OverInProgress => ({
  number,
  legalBalls: 0,
  deliveries: 0,
  bowlers: [],
  ballsDue: conditions.ballsPerOver,
});

/** Balls of the innings by the umpire's count: a miscounted over is one over (17.5). */
export const ballsByCount = (innings: Innings, conditions: PlayingConditions): number =>
  innings.thisOver.number * conditions.ballsPerOver + innings.thisOver.legalBalls;

const isLastOver = (innings: Innings, conditions: PlayingConditions): boolean =>
  innings.ballsAllotted !== null &&
  (innings.thisOver.number + 1) * conditions.ballsPerOver >= innings.ballsAllotted;

/** Whether a delivery is one of the over (17.3, 21.16, 22.9; junior cricket may count wides and no-balls). */
export function countsInOver(delivery: Delivery, innings: Innings, conditions: PlayingConditions): boolean {
  if (delivery.penalties.some((award) => notOfTheOver.includes(award.reason))) return false;
  if (delivery.call === 'fair') return true;
  switch (conditions.extrasRebowled) {
    case 'always':
      return false;
    case 'never':
      return true;
    case 'lastOver':
      return !isLastOver(innings, conditions);
  }
}

function addTo(summary: OverSummary, ball: Ball, bowlers: readonly PlayerId[]): OverSummary {
  return {
    over: summary.over,
    bowlers,
    runs: summary.runs + ball.runs,
    wickets: summary.wickets + (ball.out === null ? 0 : 1),
    legalBalls: summary.legalBalls + (ball.counts ? 1 : 0),
    maiden: false,
    complete: false,
    from: summary.from,
    to: summary.to + 1,
  };
}

const nothingYet = (over: number, from: number): OverSummary => ({
  over,
  bowlers: [],
  runs: 0,
  wickets: 0,
  legalBalls: 0,
  maiden: false,
  complete: false,
  from,
  to: from,
});

/** The overs with a ball counted in its own. `innings.balls` doesn't hold the ball yet. */
export function countBall(innings: Innings, ball: Ball): Pick<Innings, 'overs' | 'thisOver'> {
  const { thisOver, overs, balls } = innings;
  const { number, ballsDue } = thisOver;
  const known = thisOver.bowlers.includes(ball.bowler);
  const bowlers = known ? thisOver.bowlers : [...thisOver.bowlers, ball.bowler];
  const begun = thisOver.deliveries > 0 ? overs.at(-1) : undefined;
  return {
    overs:
      begun === undefined
        ? [...overs, addTo(nothingYet(number, balls.length), ball, bowlers)]
        : overs.with(-1, addTo(begun, ball, bowlers)),
    thisOver: { number, legalBalls: ball.ballInOver, deliveries: ball.deliveryInOver, bowlers, ballsDue },
  };
}

const isDue = ({ thisOver }: Innings): boolean =>
  thisOver.deliveries > 0 && thisOver.legalBalls >= thisOver.ballsDue;

/** A maiden: a whole over by one bowler who conceded nothing; byes, leg byes and penalties don't spoil it. */
const isMaiden = (innings: Innings, over: OverSummary): boolean =>
  over.bowlers.length === 1 && innings.balls.slice(over.from, over.to).every((ball) => ball.bowlerRuns === 0);

/** Puts a whole over to, or takes it from, the line of the one bowler who bowled it; a shared one is nobody's. */
function creditOver(lines: readonly BowlerLine[], over: OverSummary, sign: 1 | -1): readonly BowlerLine[] {
  if (over.bowlers.length !== 1) return lines;
  return lines.map((line) =>
    line.player !== over.bowlers[0]
      ? line
      : {
          ...line,
          overs: line.overs + sign,
          ballsOver: line.ballsOver - sign * over.legalBalls,
          maidens: line.maidens + (over.maiden ? sign : 0),
        },
  );
}

/** Ends change after so many overs; the batters stay where they are, so the other one faces. */
const endChangesAfter = (over: number, conditions: PlayingConditions): boolean =>
  (over + 1) % conditions.oversPerEnd === 0;

/** The umpire calls over. */
export function callOver(innings: Innings, conditions: PlayingConditions): Innings {
  const last = innings.overs.at(-1);
  if (last === undefined || innings.thisOver.deliveries === 0) return innings;
  const over: OverSummary = { ...last, complete: true, maiden: isMaiden(innings, last) };
  const crease = endChangesAfter(over.over, conditions) ? changeEnds(innings) : innings;
  return {
    ...innings,
    striker: crease.striker,
    nonStriker: crease.nonStriker,
    overs: innings.overs.with(-1, over),
    bowlers: creditOver(innings.bowlers, over, 1),
    bowler: null,
    lastOverBowlers: over.bowlers,
    thisOver: newOver(over.over + 1, conditions),
  };
}

/** Calls over if its last ball due has been bowled. */
export const callOverWhenDue = (innings: Innings, conditions: PlayingConditions): Innings =>
  isDue(innings) ? callOver(innings, conditions) : innings;

/** The umpire lets the over go on for one more ball (17.5): the one in progress, or the one just thought complete. */
export function extendOver(innings: Innings, conditions: PlayingConditions): Innings {
  const { thisOver } = innings;
  if (thisOver.deliveries > 0)
    return { ...innings, thisOver: { ...thisOver, ballsDue: thisOver.ballsDue + 1 } };
  return reopenOver(innings, conditions);
}

function reopenOver(innings: Innings, conditions: PlayingConditions): Innings {
  const over = innings.overs.at(-1);
  if (over === undefined) return innings;
  const crease = endChangesAfter(over.over, conditions) ? changeEnds(innings) : innings;
  return {
    ...innings,
    striker: crease.striker,
    nonStriker: crease.nonStriker,
    overs: innings.overs.with(-1, { ...over, complete: false, maiden: false }),
    bowlers: creditOver(innings.bowlers, over, -1),
    bowler: over.bowlers.at(-1) ?? null,
    lastOverBowlers: innings.overs.at(-2)?.bowlers ?? [],
    thisOver: {
      number: over.over,
      legalBalls: over.legalBalls,
      deliveries: over.to - over.from,
      bowlers: over.bowlers,
      ballsDue: over.legalBalls + 1,
    },
  };
}
