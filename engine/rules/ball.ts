// One delivery entered in the book: the rules of a ball in the order they bite. Reads as the scorer works: what it was
// worth, the lines, the over, the wicket, who stands where, whether the over is up.
import type { Delivery } from '../vocabulary/delivery';
import type { Seq } from '../vocabulary/ids';
import type { Ball, Innings } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { inningsInProgress, withInnings, type Match } from '../match/current';
import { batterOut, fieldersOf, isBowlers } from './dismissals';
import { addExtras, worthOf } from './extras';
import { chargeBowler, creditStriker } from './figures';
import { earnsFreeHit } from './free-hit';
import { inningsEnd } from './innings-end';
import { isAlone } from './last-man';
import { callOverWhenDue, countBall, countsInOver } from './over';
import { changePair, pairsCrease, pairsWicket } from './pairs';
import { putOn } from './partnerships';
import { awardPenalty } from './penalties';
import { retireAtScore } from './retirement';
import { creaseAfter, type Crease } from './strike';
import { runsNeeded } from './target';
import { wicketFalls } from './wickets';

type Place = { readonly seq: Seq; readonly at: string };

/** What the delivery came to; null where nobody faces or bowls. */
function readBall(match: Match, innings: Innings, delivery: Delivery, place: Place): Ball | null {
  const { conditions } = match;
  const { striker, nonStriker, bowler, thisOver } = innings;
  if (striker === null || bowler === null) return null;
  const need = runsNeeded(innings, conditions.pairs !== null);
  const worth = worthOf(delivery, conditions, need, isAlone(innings));
  const out = worth.wins ? null : batterOut(delivery, striker);
  const counts = countsInOver(delivery, innings, conditions);
  const cost = out === null ? 0 : (conditions.pairs?.wicketCost ?? 0);
  return {
    seq: place.seq,
    at: place.at,
    over: thisOver.number,
    ballInOver: thisOver.legalBalls + (counts ? 1 : 0),
    deliveryInOver: thisOver.deliveries + 1,
    striker,
    nonStriker,
    bowler,
    delivery,
    freeHit: innings.freeHit,
    counts,
    batRuns: worth.batRuns,
    extras: worth.extras,
    runs: worth.runs,
    bowlerRuns: worth.bowlerRuns,
    out,
    score: innings.runs + worth.runs - cost,
    wickets: innings.wickets + (out === null ? 0 : 1),
  };
}

/** Where the batters stand once the ball is dead, the end of the over not yet asked about. */
function standAfter(match: Match, innings: Innings, ball: Ball): Crease {
  const { edition, pairs } = match.conditions;
  if (pairs === null || ball.out === null) return creaseAfter(ball.delivery, innings, ball.out, edition);
  return pairsCrease(innings, ball.out, ball.ballInOver >= innings.thisOver.ballsDue);
}

/** The columns of the book: totals, lines, the stand, the over, the crease. */
function tally(match: Match, innings: Innings, ball: Ball): Innings {
  const { conditions } = match;
  const { dismissal } = ball.delivery;
  const bowlersWicket = ball.out !== null && dismissal !== null && isBowlers(dismissal.kind);
  const { overs, thisOver } = countBall(innings, ball);
  const { striker, nonStriker } = standAfter(match, innings, ball);
  return {
    ...innings,
    runs: innings.runs + ball.runs,
    legalBalls: innings.legalBalls + (ball.counts ? 1 : 0),
    extras: addExtras(innings.extras, ball.extras),
    batters: creditStriker(innings.batters, ball, conditions),
    bowlers: chargeBowler(innings.bowlers, ball, bowlersWicket),
    partnerships: putOn(innings.partnerships, ball),
    overs,
    thisOver,
    balls: [...innings.balls, ball],
    striker,
    nonStriker,
    freeHit: earnsFreeHit(ball.delivery, innings.freeHit, conditions),
  };
}

function takeWicket(match: Match, innings: Innings, ball: Ball): Innings {
  const { dismissal } = ball.delivery;
  if (ball.out === null || dismissal === null) return innings;
  const { pairs } = match.conditions;
  if (pairs !== null) return pairsWicket(innings, ball.out, pairs.wicketCost, ball.seq);
  return wicketFalls(innings, {
    player: ball.out,
    how: dismissal.kind,
    bowler: isBowlers(dismissal.kind) ? ball.bowler : null,
    fielders: fieldersOf(dismissal),
    seq: ball.seq,
  });
}

/** Whoever the competition sends off now, the innings going on: the striker at the score, the pair with its balls up. */
function changeBatters(match: Match, innings: Innings, ball: Ball): Innings {
  const retired = retireAtScore(match, innings, ball.striker, ball.seq);
  return ball.counts ? changePair(retired, match.conditions) : retired;
}

function penaltiesToFielding(match: Match, delivery: Delivery): Match {
  const innings = inningsInProgress(match);
  if (innings === null) return match;
  const runs = delivery.penalties.reduce(
    (sum, award) => (award.to === 'fielding' ? sum + award.runs : sum),
    0,
  );
  return runs === 0 ? match : awardPenalty(match, otherSide(innings.batting), runs);
}

/** The match with one more ball. */
export function bowlBall(match: Match, innings: Innings, delivery: Delivery, place: Place): Match {
  const ball = readBall(match, innings, delivery, place);
  if (ball === null) return match;
  const scored = takeWicket(match, tally(match, innings, ball), ball);
  const afterOver = callOverWhenDue(scored, match.conditions);
  const going = inningsEnd(match, afterOver) === null ? changeBatters(match, afterOver, ball) : afterOver;
  return penaltiesToFielding(withInnings(match, going), delivery);
}
