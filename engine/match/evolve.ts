// One fact more: what it says is entered, then what follows of it. Total: a fact that doesn't fit (check.ts would have
// refused it) leaves the match as it was. Pure; the entry's time is kept only to be shown.
import type { PlainFact } from '../vocabulary/facts';
import type { Seq } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';
import { markAbsent } from '../rules/absence';
import { sidesWith } from '../rules/arrangement';
import { bowlBall } from '../rules/ball';
import { arrive } from '../rules/batters';
import { nameBowler } from '../rules/bowler';
import { changeConditions } from '../rules/conditions-change';
import { endDay } from '../rules/days';
import { closeByWord } from '../rules/declaration';
import { openInnings } from '../rules/innings-order';
import { runOutNonStriker, timeOut } from '../rules/off-the-ball';
import { callOver, extendOver } from '../rules/over';
import { awardPenalty } from '../rules/penalties';
import { endPowerplay, startPowerplay } from '../rules/powerplays';
import { remarkBall } from '../rules/remarks';
import { replacePlayer } from '../rules/replacements';
import { retire } from '../rules/retirement';
import { reviseInnings } from '../rules/revision';
import { useRunner } from '../rules/runners';
import { changeEnds } from '../rules/strike';
import { suspend } from '../rules/suspension';
import { inningsInProgress, isArranged, withInnings, type Match } from './current';
import { settle } from './settle';

/** A fact at its place: the seq and time of the entry that holds it. */
export type Placed = { readonly seq: Seq; readonly at: string; readonly fact: PlainFact };

/** The match after a fact. */
export function evolve(state: MatchState, placed: Placed): MatchState {
  const { fact } = placed;
  if (fact.type === 'matchArranged') {
    return settle({ ...state, sides: fact.sides, conditions: fact.conditions });
  }
  return isArranged(state) ? settle(enter(state, placed)) : state;
}

/** Changes the innings in progress, where there is one. */
function inInnings(match: Match, change: (innings: Innings) => Innings): Match {
  const innings = inningsInProgress(match);
  return innings === null ? match : withInnings(match, change(innings));
}

function enter(match: Match, { fact, seq, at }: Placed): Match {
  const { conditions } = match;
  switch (fact.type) {
    case 'matchArranged':
    case 'noteAdded':
      return match;
    case 'conditionsChanged':
      return changeConditions(match, fact.conditions);
    case 'sideChanged':
      return { ...match, sides: sidesWith(match.sides, fact.side, fact.players) };
    case 'tossDecided':
      return { ...match, toss: { winner: fact.winner, elected: fact.elected } };
    case 'inningsOpened':
      return openInnings(match, fact.batting, fact.striker, fact.nonStriker);
    case 'bowlerNamed':
      return inInnings(match, (innings) => nameBowler(innings, fact.bowler));
    case 'ballBowled': {
      const innings = inningsInProgress(match);
      return innings === null ? match : bowlBall(match, innings, fact.delivery, { seq, at });
    }
    case 'batterArrived':
      return inInnings(match, (innings) => arrive(innings, fact.batter));
    case 'batterRetired':
      return inInnings(match, (innings) => retire(innings, fact.batter, fact.as, seq));
    case 'batterTimedOut':
      return inInnings(match, (innings) => timeOut(innings, fact.batter, seq));
    case 'nonStrikerRunOut':
      return inInnings(match, (innings) => runOutNonStriker(innings, conditions, seq));
    case 'batterAbsent':
      return markAbsent(match, fact.side, fact.batter);
    case 'battersSwapped':
      return inInnings(match, (innings) => ({ ...innings, ...changeEnds(innings) }));
    case 'penaltyAwarded':
      return awardPenalty(match, fact.to, fact.runs);
    case 'deadBallCalled':
      return match;
    case 'overCalled':
      return inInnings(match, (innings) => callOver(innings, conditions));
    case 'overExtended':
      return inInnings(match, (innings) => extendOver(innings, conditions));
    case 'powerplayStarted':
      return inInnings(match, (innings) => startPowerplay(innings, fact.kind));
    case 'powerplayEnded':
      return inInnings(match, endPowerplay);
    case 'bowlerSuspended':
      return suspend(match, fact);
    case 'inningsClosed':
      return closeByWord(match, fact);
    case 'followOnDecided':
      return { ...match, followOn: fact.enforced };
    case 'playStopped':
      return { ...match, stopped: fact.reason };
    case 'playResumed':
      return { ...match, stopped: null };
    case 'dayEnded':
      return endDay(match);
    case 'inningsRevised':
      return reviseInnings(match, fact);
    case 'playerReplaced':
      return replacePlayer(match, fact, seq);
    case 'keeperChanged': {
      const side = { ...match.sides[fact.side], keeper: fact.keeper };
      return { ...match, sides: sidesWith(match.sides, fact.side, side) };
    }
    case 'runnerCame':
      return inInnings(match, (innings) => useRunner(innings, fact));
    case 'matchEnded':
      return { ...match, word: fact.how };
    case 'ballRemarked':
      return remarkBall(match, fact);
    case 'scoresAgreed':
      return { ...match, scoresAgreed: true };
    case 'playerOfTheMatchNamed':
      return { ...match, playersOfTheMatch: fact.players };
  }
}
