// A command put into the past tense, the fact it becomes if nothing is against it; and back. One for one, nothing
// worked out.
import type { Change, Command } from '../vocabulary/commands';
import type { PlainFact } from '../vocabulary/facts';

/** Every command that adds to the match; the others change what was entered. */
export type Scoring = Exclude<Command, Change | { type: 'Undo' | 'CorrectEntries' }>;

/** The fact a command would enter. */
export function factOf(command: Scoring): PlainFact {
  switch (command.type) {
    case 'ArrangeMatch':
      return { ...command, type: 'matchArranged' };
    case 'ChangeConditions':
      return { ...command, type: 'conditionsChanged' };
    case 'ChangeSide':
      return { ...command, type: 'sideChanged' };
    case 'DecideToss':
      return { ...command, type: 'tossDecided' };
    case 'OpenInnings':
      return { ...command, type: 'inningsOpened' };
    case 'NameBowler':
      return { ...command, type: 'bowlerNamed' };
    case 'BowlBall':
      return { ...command, type: 'ballBowled' };
    case 'SendBatter':
      return { ...command, type: 'batterArrived' };
    case 'RetireBatter':
      return { ...command, type: 'batterRetired' };
    case 'TimeOutBatter':
      return { ...command, type: 'batterTimedOut' };
    case 'RunOutNonStriker':
      return { ...command, type: 'nonStrikerRunOut' };
    case 'MarkAbsent':
      return { ...command, type: 'batterAbsent' };
    case 'SwapBatters':
      return { ...command, type: 'battersSwapped' };
    case 'AwardPenalty':
      return { ...command, type: 'penaltyAwarded' };
    case 'CallDeadBall':
      return { ...command, type: 'deadBallCalled' };
    case 'CallOver':
      return { ...command, type: 'overCalled' };
    case 'ExtendOver':
      return { ...command, type: 'overExtended' };
    case 'StartPowerplay':
      return { ...command, type: 'powerplayStarted' };
    case 'EndPowerplay':
      return { type: 'powerplayEnded' };
    case 'SuspendBowler':
      return { ...command, type: 'bowlerSuspended' };
    case 'CloseInnings':
      return { ...command, type: 'inningsClosed' };
    case 'DecideFollowOn':
      return { ...command, type: 'followOnDecided' };
    case 'StopPlay':
      return { ...command, type: 'playStopped' };
    case 'ResumePlay':
      return { ...command, type: 'playResumed' };
    case 'EndDay':
      return { ...command, type: 'dayEnded' };
    case 'ReviseInnings':
      return { ...command, type: 'inningsRevised' };
    case 'ReplacePlayer':
      return { ...command, type: 'playerReplaced' };
    case 'ChangeKeeper':
      return { ...command, type: 'keeperChanged' };
    case 'UseRunner':
      return { ...command, type: 'runnerCame' };
    case 'EndMatch':
      return { ...command, type: 'matchEnded' };
    case 'AgreeScores':
      return { ...command, type: 'scoresAgreed' };
    case 'NamePlayerOfTheMatch':
      return { ...command, type: 'playerOfTheMatchNamed' };
    case 'AddNote':
      return { ...command, type: 'noteAdded' };
    case 'RemarkBall':
      return { ...command, type: 'ballRemarked' };
  }
}

/** The command that would enter a fact again: the inverse of factOf. */
export function commandOf(fact: PlainFact): Scoring {
  switch (fact.type) {
    case 'matchArranged':
      return { ...fact, type: 'ArrangeMatch' };
    case 'conditionsChanged':
      return { ...fact, type: 'ChangeConditions' };
    case 'sideChanged':
      return { ...fact, type: 'ChangeSide' };
    case 'tossDecided':
      return { ...fact, type: 'DecideToss' };
    case 'inningsOpened':
      return { ...fact, type: 'OpenInnings' };
    case 'bowlerNamed':
      return { ...fact, type: 'NameBowler' };
    case 'ballBowled':
      return { ...fact, type: 'BowlBall' };
    case 'batterArrived':
      return { ...fact, type: 'SendBatter' };
    case 'batterRetired':
      return { ...fact, type: 'RetireBatter' };
    case 'batterTimedOut':
      return { ...fact, type: 'TimeOutBatter' };
    case 'nonStrikerRunOut':
      return { ...fact, type: 'RunOutNonStriker' };
    case 'batterAbsent':
      return { ...fact, type: 'MarkAbsent' };
    case 'battersSwapped':
      return { ...fact, type: 'SwapBatters' };
    case 'penaltyAwarded':
      return { ...fact, type: 'AwardPenalty' };
    case 'deadBallCalled':
      return { ...fact, type: 'CallDeadBall' };
    case 'overCalled':
      return { ...fact, type: 'CallOver' };
    case 'overExtended':
      return { ...fact, type: 'ExtendOver' };
    case 'powerplayStarted':
      return { ...fact, type: 'StartPowerplay' };
    case 'powerplayEnded':
      return { type: 'EndPowerplay' };
    case 'bowlerSuspended':
      return { ...fact, type: 'SuspendBowler' };
    case 'inningsClosed':
      return { ...fact, type: 'CloseInnings' };
    case 'followOnDecided':
      return { ...fact, type: 'DecideFollowOn' };
    case 'playStopped':
      return { ...fact, type: 'StopPlay' };
    case 'playResumed':
      return { ...fact, type: 'ResumePlay' };
    case 'dayEnded':
      return { ...fact, type: 'EndDay' };
    case 'inningsRevised':
      return { ...fact, type: 'ReviseInnings' };
    case 'playerReplaced':
      return { ...fact, type: 'ReplacePlayer' };
    case 'keeperChanged':
      return { ...fact, type: 'ChangeKeeper' };
    case 'runnerCame':
      return { ...fact, type: 'UseRunner' };
    case 'matchEnded':
      return { ...fact, type: 'EndMatch' };
    case 'scoresAgreed':
      return { ...fact, type: 'AgreeScores' };
    case 'playerOfTheMatchNamed':
      return { ...fact, type: 'NamePlayerOfTheMatch' };
    case 'noteAdded':
      return { ...fact, type: 'AddNote' };
    case 'ballRemarked':
      return { ...fact, type: 'RemarkBall' };
  }
}
