// Whether a fact can be, as the match stands: the one judge for what is scored live and for what a correction changes.
// Answers a refusal, or null where nothing is against it. Every rule is in rules/; here is only which one is asked.
import type { Delivery } from '../vocabulary/delivery';
import type { Fact, PlainFact } from '../vocabulary/facts';
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings, MatchState } from '../vocabulary/state';
import { checkAbsence } from '../rules/absence';
import { checkArrangement, checkSideChange, isOnEitherSide } from '../rules/arrangement';
import { checkBatter } from '../rules/batters';
import { checkBowler } from '../rules/bowler';
import { checkConditionsChange } from '../rules/conditions-change';
import { checkClosing } from '../rules/declaration';
import { checkDelivery } from '../rules/delivery';
import { checkOpening } from '../rules/innings-order';
import { checkNonStrikerRunOut, checkTimedOut } from '../rules/off-the-ball';
import { powerplayIsOn } from '../rules/powerplays';
import { checkReplacement } from '../rules/replacements';
import { checkRetirement } from '../rules/retirement';
import { checkRevision } from '../rules/revision';
import { checkRunner } from '../rules/runners';
import { checkSuspension } from '../rules/suspension';
import { inningsInProgress, isArranged, type Match } from './current';
import { notAwaited, refuse } from './refuse';

/** What may still be said when the match has its result (16.6, 41.17.2). */
const afterTheResult: readonly PlainFact['type'][] = [
  'penaltyAwarded',
  'noteAdded',
  'ballRemarked',
  'playerOfTheMatchNamed',
  'matchEnded',
  'scoresAgreed',
];

/** What changes no score and no result, and so may be said for ever (16.10). */
const afterAgreement: readonly PlainFact['type'][] = ['noteAdded', 'ballRemarked', 'playerOfTheMatchNamed'];

/** Why a fact can't be; null where it can. */
export function check(state: MatchState, fact: PlainFact): Refusal | null {
  if (fact.type === 'matchArranged') return checkArrangement(state, fact);
  if (!isArranged(state)) return fact.type === 'noteAdded' ? null : notAwaited(state);
  if (state.scoresAgreed && !afterAgreement.includes(fact.type)) return refuse('SCORES_AGREED', '16.10');
  if (state.result !== null && !afterTheResult.includes(fact.type)) return refuse('MATCH_OVER', '16');
  return checkInMatch(state, fact);
}

function checkInMatch(match: Match, fact: Exclude<PlainFact, Fact<'matchArranged'>>): Refusal | null {
  switch (fact.type) {
    case 'conditionsChanged':
      return checkConditionsChange(match, fact);
    case 'sideChanged':
      return checkSideChange(match, fact);
    case 'tossDecided':
      return match.toss === null ? null : notAwaited(match);
    case 'inningsOpened':
      return checkOpening(match, fact);
    case 'followOnDecided':
      return match.awaiting.kind === 'followOn' ? null : notAwaited(match);
    case 'inningsClosed':
      return checkClosing(match, fact);
    case 'playResumed':
      return match.stopped !== null ? null : notAwaited(match);
    case 'playStopped':
      return match.stopped === null ? null : notAwaited(match);
    case 'inningsRevised':
      return checkRevision(match, fact);
    case 'playerReplaced':
      return checkReplacement(match, fact);
    case 'keeperChanged':
      return inSide(match.sides[fact.side].players, fact.keeper, '27.1');
    case 'batterAbsent':
      return checkAbsence(match, fact.side, fact.batter);
    case 'playerOfTheMatchNamed':
      return fact.players.every((player) => isOnEitherSide(match, player)) ? null : refuse('NOT_IN_SIDE');
    case 'scoresAgreed':
      return match.result === null ? notAwaited(match) : null;
    case 'bowlerSuspended':
      return checkSuspension(match, fact);
    case 'penaltyAwarded':
    case 'dayEnded':
    case 'matchEnded':
    case 'noteAdded':
    case 'ballRemarked':
      return null;
    case 'bowlerNamed':
    case 'ballBowled':
    case 'batterArrived':
    case 'batterRetired':
    case 'batterTimedOut':
    case 'nonStrikerRunOut':
    case 'battersSwapped':
    case 'deadBallCalled':
    case 'overCalled':
    case 'overExtended':
    case 'powerplayStarted':
    case 'powerplayEnded':
    case 'runnerCame': {
      const innings = inningsInProgress(match);
      return innings === null ? notAwaited(match) : checkInInnings(match, innings, fact);
    }
  }
}

type InningsFact = Fact<
  | 'bowlerNamed'
  | 'ballBowled'
  | 'batterArrived'
  | 'batterRetired'
  | 'batterTimedOut'
  | 'nonStrikerRunOut'
  | 'battersSwapped'
  | 'deadBallCalled'
  | 'overCalled'
  | 'overExtended'
  | 'powerplayStarted'
  | 'powerplayEnded'
  | 'runnerCame'
>;

function checkInInnings(match: Match, innings: Innings, fact: InningsFact): Refusal | null {
  const isEmpty = innings.striker === null || innings.nonStriker === null;
  switch (fact.type) {
    case 'bowlerNamed':
      return checkBowler(match, innings, fact.bowler);
    case 'ballBowled':
      return checkBall(match, innings, fact.delivery);
    case 'batterArrived':
      return isEmpty ? checkBatter(match, innings, fact.batter) : notAwaited(match);
    case 'batterTimedOut':
      return checkTimedOut(match, innings, fact.batter);
    case 'batterRetired':
      return checkRetirement(match, innings, fact);
    case 'nonStrikerRunOut':
      return checkNonStrikerRunOut(match, innings);
    case 'battersSwapped':
      return isEmpty ? notAwaited(match) : null;
    case 'deadBallCalled':
      return match.awaiting.kind === 'ball' ? null : notAwaited(match);
    case 'overCalled':
      return innings.thisOver.deliveries > 0 ? null : notAwaited(match);
    case 'overExtended':
      return innings.balls.length > 0 ? null : notAwaited(match);
    case 'powerplayStarted':
      return powerplayIsOn(innings) ? notAwaited(match) : null;
    case 'powerplayEnded':
      return powerplayIsOn(innings) ? null : notAwaited(match);
    case 'runnerCame':
      return checkRunner(match, innings, fact);
  }
}

const inSide = (players: readonly PlayerId[], player: PlayerId, law: string): Refusal | null =>
  players.includes(player) ? null : refuse('NOT_IN_SIDE', law);

function checkBall(match: Match, innings: Innings, delivery: Delivery): Refusal | null {
  if (match.awaiting.kind !== 'ball') return notAwaited(match);
  return checkDelivery(delivery, match.conditions, innings);
}
