// A command put into the past tense: the fact it becomes if nothing is against it. One for one, nothing worked out.
import type { Command } from '../vocabulary/commands';
import type { PlainFact } from '../vocabulary/facts';

export type Correcting = Extract<
  Command,
  { type: 'Undo' | 'VoidEntry' | 'AmendEntry' | 'InsertEntry' | 'MoveEntry' }
>;
export type Scoring = Exclude<Command, Correcting>;

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
    case 'NamePlayerOfTheMatch':
      return { ...command, type: 'playerOfTheMatchNamed' };
    case 'AddNote':
      return { ...command, type: 'noteAdded' };
  }
}
