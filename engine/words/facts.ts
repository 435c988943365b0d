// Every fact of the log but a ball, as a sentence: for the ledger, the status line and what a correction replaced. A ball
// has its own words, since what it came to is not in the fact. Doesn't know the score.
import type { PenaltyReason } from '../vocabulary/delivery';
import type { Fact, PlainFact, StopReason } from '../vocabulary/facts';
import { rulesName } from './conditions';
import { methodName } from './result';
import type { Speech } from './speech';
import type { PlayMessages, Words } from './words';

export type FactButABall = Exclude<PlainFact, { type: 'ballBowled' }>;

/** "the ball struck a helmet on the ground, Law 28.3". */
export const offenceInWords = (reason: PenaltyReason, { say }: Speech<PlayMessages>): string =>
  say(`offence.${reason}`);

/** "Lunch", "Rain stopped play". */
export const stopInWords = (reason: StopReason, { say }: Speech<PlayMessages>): string =>
  say(`stop.${reason}`);

/** The fact as a sentence without a full stop: "Kent won the toss and chose to bat". */
export function factInWords(fact: FactButABall, words: Words): string {
  const { say, team } = words;
  switch (fact.type) {
    case 'matchArranged':
      return say('fact.arranged', {
        team: team(0),
        other: team(1),
        rules: rulesName(fact.conditions.name, words),
      });
    case 'conditionsChanged':
      return say('fact.conditionsChanged', { rules: rulesName(fact.conditions.name, words) });
    case 'sideChanged':
      return say('fact.sideChanged', { team: team(fact.side) });
    case 'tossDecided':
      return tossInWords(fact, words);
    case 'followOnDecided':
      return say(fact.enforced ? 'fact.followOnEnforced' : 'fact.followOnNotEnforced');
    case 'inningsClosed':
      return say(`fact.closed.${fact.reason}`);
    case 'playStopped':
      return noted(stopInWords(fact.reason, words), fact.note, words);
    case 'playResumed':
      return say('fact.playResumed');
    case 'dayEnded':
      return say('fact.dayEnded');
    case 'inningsRevised':
      return revision(fact, words);
    case 'penaltyAwarded':
      return say('fact.penalty', {
        amount: say('count.penaltyRuns', { count: fact.runs }),
        team: team(fact.to),
        offence: offenceInWords(fact.reason, words),
      });
    case 'matchEnded':
      return noted(ending(fact, words), fact.note, words);
    case 'overCalled':
      return say('fact.overCalled');
    case 'overExtended':
      return say('fact.overExtended');
    case 'powerplayStarted':
      return say(powerplays[fact.kind]);
    case 'powerplayEnded':
      return say('fact.powerplayEnded');
    case 'deadBallCalled':
      return fact.note === '' ? say('fact.deadBall') : say('fact.deadBallNoted', { note: fact.note });
    case 'scoresAgreed':
      return say('fact.agreed');
    case 'noteAdded':
      return fact.text;
    case 'ballRemarked':
      return say('fact.remarked');
    default:
      return aboutPlayers(fact, words);
  }
}

const powerplays = {
  mandatory: 'fact.powerplayBegan',
  batting: 'fact.powerplayOfBatting',
  fielding: 'fact.powerplayOfFielding',
} as const satisfies Record<Fact<'powerplayStarted'>['kind'], string>;

/** "Kent won the toss and chose to bat". */
export const tossInWords = (
  { winner, elected }: Pick<Fact<'tossDecided'>, 'winner' | 'elected'>,
  { say, team }: Words,
): string => say(elected === 'bat' ? 'fact.choseToBat' : 'fact.choseToBowl', { team: team(winner) });

type AboutPlayers = Fact<
  | 'inningsOpened'
  | 'bowlerNamed'
  | 'batterArrived'
  | 'batterRetired'
  | 'batterTimedOut'
  | 'nonStrikerRunOut'
  | 'batterAbsent'
  | 'battersSwapped'
  | 'bowlerSuspended'
  | 'playerReplaced'
  | 'keeperChanged'
  | 'runnerCame'
  | 'playerOfTheMatchNamed'
>;

function aboutPlayers(fact: AboutPlayers, { say, list, player, team }: Words): string {
  switch (fact.type) {
    case 'inningsOpened': {
      const pair = fact.nonStriker === null ? [fact.striker] : [fact.striker, fact.nonStriker];
      return say('fact.opened', { pair: list(pair.map(player)), team: team(fact.batting) });
    }
    case 'bowlerNamed':
      return say('fact.bowlerNamed', { player: player(fact.bowler) });
    case 'batterArrived':
      return say('fact.batterArrived', { player: player(fact.batter) });
    case 'batterRetired':
      return say(`fact.retired.${fact.as}`, { player: player(fact.batter) });
    case 'batterTimedOut':
      return say('fact.timedOut', { player: player(fact.batter) });
    case 'nonStrikerRunOut':
      return say('fact.nonStrikerRunOut');
    case 'batterAbsent':
      return say('fact.absent', { player: player(fact.batter) });
    case 'battersSwapped':
      return fact.reason === '' ? say('fact.swapped') : say('fact.swappedNoted', { reason: fact.reason });
    case 'bowlerSuspended':
      return say(`fact.suspended.${fact.until}`, { player: player(fact.bowler) });
    case 'playerReplaced':
      return fact.out === null
        ? say('fact.joins', { player: player(fact.in), team: team(fact.side) })
        : say('fact.replaces', { player: player(fact.in), out: player(fact.out) });
    case 'keeperChanged':
      return say('fact.keeper', { player: player(fact.keeper), team: team(fact.side) });
    case 'runnerCame':
      return fact.runner === null
        ? say('fact.runsAlone', { player: player(fact.batter) })
        : say('fact.runner', { runner: player(fact.runner), player: player(fact.batter) });
    case 'playerOfTheMatchNamed':
      return fact.players.length === 0
        ? say('fact.noPlayerOfTheMatch')
        : say('fact.playerOfTheMatch', { players: list(fact.players.map(player)) });
  }
}

function revision({ ballsPerInnings, target, method }: Fact<'inningsRevised'>, words: Words): string {
  const { say, list } = words;
  const parts = [
    ...(target === null ? [] : [say('fact.revisedTarget', { target })]),
    ...(ballsPerInnings === null ? [] : [say('fact.revisedBalls', { count: ballsPerInnings })]),
  ];
  return say('fact.revised', { method: methodName(method, words), what: list(parts) });
}

/** "Rain stopped play: waterlogged outfield". */
const noted = (stop: string, note: string, { say }: Words): string =>
  note === '' ? stop : say('stop.noted', { stop, note });

function ending({ how }: Fact<'matchEnded'>, { say, team }: Words): string {
  switch (how.kind) {
    case 'awarded':
      return say('fact.awarded', { team: team(how.to) });
    case 'conceded':
      return say('fact.conceded', { team: team(how.by) });
    case 'abandoned':
      return say('result.abandoned');
    case 'noResult':
      return say('result.noResult');
    case 'drawn':
      return say('result.draw');
    case 'tied':
      return say('result.tie');
    case 'decided':
      return say(decided[how.by], { team: team(how.winner) });
  }
}

const decided = {
  bowlOut: 'fact.wonBowlOut',
  countback: 'fact.wonCountback',
  coinToss: 'fact.wonCoinToss',
} as const;
