// Whether a fact can be, as the match stands: the one judge for what is scored live and for what a correction changes.
// Answers a refusal, or null where nothing is against it. Every rule is in rules/; here is only which one is asked.
import type { Delivery } from '../vocabulary/delivery';
import type { Fact, PlainFact } from '../vocabulary/facts';
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings, MatchState } from '../vocabulary/state';
import { checkAbsence } from '../rules/absence';
import {
  checkArrangement,
  checkConditionsChange,
  checkSideChange,
  isOnEitherSide,
} from '../rules/arrangement';
import { availableBatters, checkBatter } from '../rules/batters';
import { checkBowler } from '../rules/bowler';
import { checkDelivery } from '../rules/delivery';
import { freshInnings } from '../rules/innings-order';
import { powerplayIsOn } from '../rules/powerplays';
import { checkReplacement } from '../rules/replacements';
import { checkRevision } from '../rules/revision';
import { beginsSuperOver } from '../rules/super-over';
import { inningsInProgress, isArranged, isAtWicket, lineOf, matchInnings, type Match } from './current';
import { refuse } from './refuse';

/** What may still be said when the match has its result (16.6, 41.17.2). */
const afterTheResult: readonly PlainFact['type'][] = [
  'penaltyAwarded',
  'noteAdded',
  'playerOfTheMatchNamed',
  'matchEnded',
];

/** In pairs cricket a wicket costs runs and nobody goes. */
const nobodyLeavesOut = refuse('NOT_ALLOWED_HERE', null, { why: 'pairs' });

const notAwaited = (state: MatchState): Refusal =>
  refuse('NOT_AWAITED', null, { awaits: state.awaiting.kind });

/** Why a fact can't be; null where it can. */
export function check(state: MatchState, fact: PlainFact): Refusal | null {
  if (fact.type === 'matchArranged') return checkArrangement(state, fact);
  if (!isArranged(state)) return fact.type === 'noteAdded' ? null : notAwaited(state);
  if (state.result !== null && !afterTheResult.includes(fact.type)) return refuse('MATCH_OVER', '16');
  return checkInMatch(state, fact);
}

function checkInMatch(match: Match, fact: Exclude<PlainFact, Fact<'matchArranged'>>): Refusal | null {
  switch (fact.type) {
    case 'conditionsChanged':
      return checkConditionsChange(match);
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
    case 'bowlerSuspended':
      return isOnEitherSide(match, fact.bowler) ? null : refuse('NOT_IN_SIDE', '41');
    case 'penaltyAwarded':
    case 'dayEnded':
    case 'matchEnded':
    case 'noteAdded':
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
      if (match.conditions.pairs !== null) return nobodyLeavesOut;
      return isEmpty ? checkTimedOut(match, innings, fact.batter) : notAwaited(match);
    case 'batterRetired':
      if (fact.as === 'out' && match.conditions.pairs !== null) return nobodyLeavesOut;
      return isAtWicket(innings, fact.batter) ? null : refuse('NOT_AT_WICKET', '25.4');
    case 'nonStrikerRunOut':
      if (match.awaiting.kind !== 'ball') return notAwaited(match);
      return innings.nonStriker === null ? refuse('NOT_AT_WICKET', '38.3') : null;
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

/** Law 40 is for one who could come in; not again for one retired out. */
const checkTimedOut = (match: Match, innings: Innings, batter: PlayerId): Refusal | null =>
  lineOf(innings, batter)?.status === 'out'
    ? refuse('ALREADY_OUT', '40')
    : checkBatter(match, innings, batter);

function checkRunner(match: Match, innings: Innings, fact: Fact<'runnerCame'>): Refusal | null {
  if (!isAtWicket(innings, fact.batter)) return refuse('NOT_AT_WICKET', '25.5');
  if (fact.runner === null) return null;
  if (isAtWicket(innings, fact.runner)) return refuse('ALREADY_BATTING', '25.5');
  return inSide(match.sides[innings.batting].players, fact.runner, '25.5');
}

function checkOpening(match: Match, fact: Fact<'inningsOpened'>): Refusal | null {
  if (match.awaiting.kind !== 'openers') return notAwaited(match);
  const chosen = isSuperOver(match) && beginsSuperOver(match);
  if (fact.batting !== match.awaiting.batting && !chosen)
    return refuse('NOT_AWAITED', '13', { awaits: 'openers' });
  if (fact.striker === fact.nonStriker) return refuse('SAME_PLAYER', '25.1');
  const innings = freshInnings(match, fact.batting);
  const refusal = checkBatter(match, innings, fact.striker);
  if (refusal !== null) return refusal;
  if (fact.nonStriker !== null) return checkBatter(match, innings, fact.nonStriker);
  const alone = match.conditions.lastManStands && availableBatters(match, innings).length === 1;
  return alone ? null : refuse('NOT_ALLOWED_HERE', '25.1', { why: 'alone' });
}

const isSuperOver = (match: Match): boolean =>
  matchInnings(match).length >= match.conditions.inningsPerSide * 2;

/** An innings is forfeited before it begins and closed once it has (15.1, 15.2). */
function checkClosing(match: Match, fact: Fact<'inningsClosed'>): Refusal | null {
  const between = match.awaiting.kind === 'openers';
  const inPlay = inningsInProgress(match) !== null;
  return (fact.reason === 'forfeited' ? between : inPlay) ? null : notAwaited(match);
}
