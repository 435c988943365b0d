// Why the batter who faces next does: what happened since the last ball was received, step by step, each with the Law and
// with who would face after it. A scorer asks where the pad and the ground seem to differ. Speaks in codes and ids.
import { inningsInProgress } from '../match/current';
import { evolve, type Placed } from '../match/evolve';
import { pairsCrease } from '../rules/pairs';
import { boundaryStands } from '../rules/runs';
import { changeEnds, creaseAfter, type Crease } from '../rules/strike';
import { overlay } from '../scorebook/overlay';
import { foldFacts } from '../scorebook/scorebook';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { Ball, Innings, MatchState, Scorebook } from '../vocabulary/state';

export type StrikeCode =
  | 'tookGuard'
  | 'faced'
  | 'nothingRun'
  | 'evenRuns'
  | 'oddRuns'
  | 'boundary'
  | 'sentBack'
  | 'out'
  | 'caught'
  | 'caughtCrossed'
  | 'wicketBroken'
  | 'pairsChange'
  | 'overEnded'
  | 'sameEndAgain'
  | 'overReopened'
  | 'left'
  | 'arrived'
  | 'alone'
  | 'swapped'
  | 'runOutBeforeDelivery';

/** One step. `player`: whom it is about; `runs`: run on the ball; `faces`: who would face after it, null where nobody is there. */
export type StrikeReason = {
  readonly code: StrikeCode;
  readonly law: string | null;
  readonly player: PlayerId | null;
  readonly runs: number;
  readonly faces: PlayerId | null;
};

/** The chain from the last ball (or from the openers) to who faces now; null where no innings is in progress. */
export function whyOnStrike(book: Scorebook): readonly StrikeReason[] | null {
  const innings = inningsInProgress(book.state);
  const { conditions } = book.state;
  if (innings === null || conditions === null) return null;
  const { facts } = overlay(book.entries);
  const ball = innings.balls.at(-1) ?? null;
  const from = ball === null ? startOf(facts) : facts.findIndex(({ seq }) => seq === ball.seq);
  let { state } = foldFacts(facts.slice(0, from + 1));
  const reasons = ball === null ? guardTaken(state) : afterBall(state, ball, conditions);
  for (const placed of facts.slice(from + 1)) {
    state = evolve(state, placed);
    const reason = reasonOf(placed.fact, faces(state));
    if (reason !== null) reasons.push(reason);
  }
  return reasons;
}

const startOf = (facts: readonly Placed[]): number =>
  facts.findLastIndex(({ fact }) => fact.type === 'inningsOpened');

const faces = (state: MatchState): PlayerId | null => inningsInProgress(state)?.striker ?? null;

const guardTaken = (state: MatchState): StrikeReason[] => [
  { code: 'tookGuard', law: null, player: faces(state), runs: 0, faces: faces(state) },
];

/** The steps of the ball itself: who received it, what moved the batters, the end of the over, who left with it. */
function afterBall(state: MatchState, ball: Ball, conditions: PlayingConditions): StrikeReason[] {
  const innings = inningsInProgress(state);
  if (innings === null) return [];
  const step = { law: null, player: null, runs: 0 };
  const over = innings.overs.at(-1);
  const ended = over?.complete === true;
  let crease = creaseOnceDead(innings, ball, conditions, ended);
  const reasons: StrikeReason[] = [
    { ...step, code: 'faced', player: ball.striker, faces: ball.striker },
    { ...movementOf(ball, conditions), player: ball.out, runs: ball.delivery.ran, faces: crease.striker },
  ];
  if (ended && (over.over + 1) % conditions.oversPerEnd === 0) {
    crease = changeEnds(crease);
    reasons.push({ ...step, code: 'overEnded', law: '17.1', faces: crease.striker });
  } else if (ended) {
    reasons.push({ ...step, code: 'sameEndAgain', faces: crease.striker });
  }
  const { striker } = innings;
  if (striker !== crease.striker)
    reasons.push(
      striker === null
        ? { ...step, code: 'left', player: crease.striker, faces: null }
        : { ...step, code: 'alone', player: striker, faces: striker },
    );
  return reasons;
}

/** The two ends when the ball is dead, before the over is asked about. */
function creaseOnceDead(
  innings: Innings,
  { delivery, out, striker, nonStriker }: Ball,
  { pairs, edition }: PlayingConditions,
  ended: boolean,
): Crease {
  const crease = { striker, nonStriker };
  return pairs !== null && out !== null
    ? pairsCrease({ ...innings, ...crease }, out, ended)
    : creaseAfter(delivery, crease, out, edition);
}

type Movement = Pick<StrikeReason, 'code' | 'law'>;

/** Which rule moved the batters, or kept them. */
function movementOf({ out, delivery }: Ball, { pairs, edition }: PlayingConditions): Movement {
  const { dismissal, boundary, disallowed, ran } = delivery;
  if (out !== null && pairs !== null) return { code: 'pairsChange', law: null };
  if (out !== null && dismissal !== null) {
    switch (dismissal.kind) {
      case 'caught':
        return dismissal.crossed && (edition === '2000' || edition === '2017')
          ? { code: 'caughtCrossed', law: '18.11' }
          : { code: 'caught', law: '18.11' };
      case 'runOut':
        return { code: 'wicketBroken', law: '38.4' };
      case 'obstructing':
        return { code: 'wicketBroken', law: '37' };
      case 'bowled':
      case 'lbw':
      case 'stumped':
      case 'hitWicket':
      case 'hitTwice':
      case 'handledBall':
        return { code: 'out', law: null };
    }
  }
  if (disallowed !== null) return { code: 'sentBack', law: '18.11' };
  if (boundary?.overthrow === false && boundaryStands(delivery)) return { code: 'boundary', law: '18.11' };
  if (ran === 0) return { code: 'nothingRun', law: null };
  return { code: ran % 2 === 0 ? 'evenRuns' : 'oddRuns', law: '18.1' };
}

/** What a fact between balls had to do with it; null where nothing. */
function reasonOf(fact: Placed['fact'], nowFaces: PlayerId | null): StrikeReason | null {
  const reason = (code: StrikeCode, law: string | null, player: PlayerId | null): StrikeReason => ({
    code,
    law,
    player,
    runs: 0,
    faces: nowFaces,
  });
  switch (fact.type) {
    case 'batterArrived':
      return reason('arrived', null, fact.batter);
    case 'battersSwapped':
      return reason('swapped', '3.2', null);
    case 'batterRetired':
      return reason('left', '25.4', fact.batter);
    case 'overCalled':
      return reason('overEnded', '17.5', null);
    case 'overExtended':
      return reason('overReopened', '17.5', null);
    case 'nonStrikerRunOut':
      return reason('runOutBeforeDelivery', '38.3', null);
    default:
      return null;
  }
}
