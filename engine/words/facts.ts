// Every fact of the log but a ball, as an English sentence: for the ledger, the status line and what a correction
// replaced. A ball has its own words, since what it came to is not in the fact. Doesn't know the score.
import type { Fact, PlainFact, StopReason } from '../vocabulary/facts';
import type { PenaltyReason } from '../vocabulary/delivery';
import { countOf, listOf } from './counts';
import type { Names } from './names';
import { methodName } from './result';

export type FactButABall = Exclude<PlainFact, { type: 'ballBowled' }>;

const stops: Readonly<Record<StopReason, string>> = {
  drinks: 'Drinks',
  lunch: 'Lunch',
  tea: 'Tea',
  innings: 'Interval between innings',
  stumps: 'Stumps',
  rain: 'Rain stopped play',
  badLight: 'Bad light stopped play',
  wetGround: 'Play stopped: wet ground',
  injury: 'Play stopped: injury',
  other: 'Play stopped',
};

const offences: Readonly<Record<PenaltyReason, string>> = {
  fielderReturned: 'a fielder came back without leave and touched the ball, Law 24.4',
  fielderMoved: 'unfair movement of a fielder, Laws 27.4 and 28.6',
  illegalFielding: 'illegal fielding, Law 28.2',
  helmet: 'the ball struck a helmet on the ground, Law 28.3',
  unfairPlay: 'unfair play, Law 41',
  distraction: 'the striker was distracted, Law 41.4',
  deception: 'a batter was deceived or obstructed, Law 41.5',
  timeWasting: 'time wasting, Law 41',
  pitchDamage: 'damage to the pitch, Law 41',
  stealingRun: 'batters stealing a run, Law 41.16',
  shortRunning: 'deliberate short running, Law 18.5',
  conduct: 'conduct, Law 42',
  other: 'by the rules of the match',
};

/** "helmet on the ground, Law 28.3". */
export const offenceInWords = (reason: PenaltyReason): string => offences[reason];
/** "Lunch", "Rain stopped play". */
export const stopInWords = (reason: StopReason): string => stops[reason];

/** The fact as a sentence without a full stop: "Kent won the toss and chose to bat". */
export function factInWords(fact: FactButABall, names: Names): string {
  switch (fact.type) {
    case 'matchArranged':
      return `${names.team(0)} v ${names.team(1)}, ${fact.conditions.name}`;
    case 'conditionsChanged':
      return `The rules of the match are now ${fact.conditions.name}`;
    case 'sideChanged':
      return `${names.team(fact.side)} changed their side`;
    case 'tossDecided':
      return `${names.team(fact.winner)} won the toss and chose to ${fact.elected}`;
    case 'followOnDecided':
      return fact.enforced ? 'The follow-on is enforced' : 'The follow-on is not enforced';
    case 'inningsClosed':
      return closing(fact);
    case 'playStopped':
      return fact.note === '' ? stops[fact.reason] : `${stops[fact.reason]}: ${fact.note}`;
    case 'playResumed':
      return 'Play resumed';
    case 'dayEnded':
      return 'The day is over';
    case 'inningsRevised':
      return revision(fact);
    case 'penaltyAwarded':
      return `${countOf(fact.runs, 'penalty run')} to ${names.team(fact.to)}: ${offences[fact.reason]}`;
    case 'matchEnded':
      return ending(fact, names);
    case 'overCalled':
      return 'The umpire called over';
    case 'overExtended':
      return 'The umpire let the over go on';
    case 'powerplayStarted':
      return fact.kind === 'mandatory' ? 'A powerplay began' : `The ${fact.kind} side took a powerplay`;
    case 'powerplayEnded':
      return 'The powerplay is over';
    case 'deadBallCalled':
      return fact.note === '' ? 'Dead ball' : `Dead ball: ${fact.note}`;
    case 'scoresAgreed':
      return 'The scores are agreed, and the result stands';
    case 'noteAdded':
      return fact.text;
    case 'ballRemarked':
      return 'A remark on a ball';
    default:
      return aboutPlayers(fact, names);
  }
}

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

function aboutPlayers(fact: AboutPlayers, { player, team }: Names): string {
  switch (fact.type) {
    case 'inningsOpened': {
      const pair = fact.nonStriker === null ? [fact.striker] : [fact.striker, fact.nonStriker];
      return `${listOf(pair.map(player))} to open for ${team(fact.batting)}`;
    }
    case 'bowlerNamed':
      return `${player(fact.bowler)} to bowl`;
    case 'batterArrived':
      return `${player(fact.batter)} comes in`;
    case 'batterRetired':
      return `${player(fact.batter)} retired ${{ hurt: 'hurt', notOut: 'not out', out: 'out' }[fact.as]}`;
    case 'batterTimedOut':
      return `${player(fact.batter)} is timed out`;
    case 'nonStrikerRunOut':
      return 'The non-striker is run out by the bowler before the delivery';
    case 'batterAbsent':
      return `${player(fact.batter)} will not bat`;
    case 'battersSwapped':
      return fact.reason === '' ? 'The batters change ends' : `The batters change ends: ${fact.reason}`;
    case 'bowlerSuspended':
      return `${player(fact.bowler)} may not bowl again in this ${fact.until}`;
    case 'playerReplaced':
      return fact.out === null
        ? `${player(fact.in)} joins ${team(fact.side)}`
        : `${player(fact.in)} replaces ${player(fact.out)}`;
    case 'keeperChanged':
      return `${player(fact.keeper)} keeps wicket for ${team(fact.side)}`;
    case 'runnerCame':
      return fact.runner === null
        ? `${player(fact.batter)} runs without a runner`
        : `${player(fact.runner)} runs for ${player(fact.batter)}`;
    case 'playerOfTheMatchNamed':
      return fact.players.length === 0
        ? 'No player of the match'
        : `Player of the match: ${listOf(fact.players.map(player))}`;
  }
}

function closing({ reason }: Fact<'inningsClosed'>): string {
  switch (reason) {
    case 'declared':
      return 'The innings is declared';
    case 'forfeited':
      return 'The innings is forfeited';
    case 'time':
      return 'The innings is closed: time';
    case 'agreed':
      return 'The innings is closed by agreement';
  }
}

function revision({ ballsPerInnings, target, method }: Fact<'inningsRevised'>): string {
  const parts = [
    ...(target === null ? [] : [`target ${target}`]),
    ...(ballsPerInnings === null ? [] : [`${ballsPerInnings} balls for the innings`]),
  ];
  return `Revised (${methodName(method)}): ${listOf(parts)}`;
}

function ending({ how }: Fact<'matchEnded'>, { team }: Names): string {
  switch (how.kind) {
    case 'awarded':
      return `Match awarded to ${team(how.to)}`;
    case 'conceded':
      return `${team(how.by)} concede the match`;
    case 'abandoned':
      return 'Match abandoned';
    case 'noResult':
      return 'No result';
    case 'drawn':
      return 'Match drawn';
    case 'tied':
      return 'Match tied';
    case 'decided':
      return `${team(how.winner)} win ${{ bowlOut: 'the bowl-out', countback: 'on countback', coinToss: 'the toss of a coin' }[how.by]}`;
  }
}
