// The taps by which a scorer enters what a command says, on the pad as it stands: every key by its name, none by its place.
// Doesn't know how a key is pressed.
import {
  currentInnings,
  otherSide,
  stopInWords,
  methodName,
  oversFigure,
  suggestPlayerOfTheMatch,
  type Command,
  type Names,
  type PlayerId,
  type Scorebook,
  type SideIndex,
} from '@/engine';
import { english } from '@/engine/words/english';
import { beginning, type Tap } from './tap';
import { tapsOfBall, tapsOfPenalty } from './taps-of-ball';

/** @throws where the pad has no way to enter it, or a program and no scorer would say it */
export function tapsOf(command: Command, book: Scorebook, names: Names): readonly Tap[] {
  const { state } = book;
  const innings = currentInnings(state);
  const player = (id: PlayerId): string => names.player(id);
  switch (command.type) {
    case 'DecideToss':
      return [`${names.team(command.winner)} won the toss and ${command.elected}`];
    case 'OpenInnings':
      return [
        ...(isTurnOf(command.batting, book) ? [] : [beginning(`${names.team(command.batting)} bat first`)]),
        ...[command.striker, command.nonStriker].filter((id) => id !== null).map(player),
      ];
    case 'NameBowler': {
      const named = `${player(command.bowler)} bowls`;
      if (state.awaiting.kind === 'bowler') return [named];
      return [beginning('Bowler '), beginning('Another bowler'), named];
    }
    case 'BowlBall': {
      const { conditions, sides } = state;
      if (innings === null || conditions === null || sides === null) throw new Error('No ball is awaited');
      const { keeper } = sides[otherSide(innings.batting)];
      return tapsOfBall(command.delivery, { names, innings, conditions, keeper });
    }
    case 'SendBatter':
      return [`${player(command.batter)} comes in`];
    case 'RetireBatter':
      return [atTheWicket(command.batter, book, names), /retires$/, beginning(retirements[command.as])];
    case 'TimeOutBatter':
      return ['Timed out', `${player(command.batter)} timed out`];
    case 'MarkAbsent':
      return state.awaiting.kind === 'batter' && innings?.batting === command.side
        ? ['Absent', `${player(command.batter)} absent`]
        : [...playersPage(command.side, names), beginning('Can’t bat'), player(command.batter)];
    case 'RunOutNonStriker':
      return ['Out: a wicket', beginning('Non-striker run out by the bowler')];
    case 'SwapBatters':
      return ['Swap the batters'];
    case 'AwardPenalty':
      return tapsOfPenalty(names.team(command.to), command.runs, command.reason);
    case 'CallDeadBall':
      return ['Umpire', beginning('Dead ball')];
    case 'CallOver':
      return ['The umpire called over'];
    case 'ExtendOver':
      return ['Umpire', beginning('Over not called')];
    case 'StartPowerplay':
      return ['Umpire', beginning('Powerplay'), beginning(powerplays[command.kind])];
    case 'EndPowerplay':
      return ['Umpire', 'Powerplay ends'];
    case 'SuspendBowler':
      return suspending(command, book, names);
    case 'CloseInnings':
      return ['More', 'Close the innings', beginning(closings[command.reason]), 'Yes'];
    case 'DecideFollowOn':
      return [command.enforced ? beginning('Follow-on enforced') : /bat again/];
    case 'StopPlay':
      return ['More', beginning('Stop play'), stopInWords(command.reason, english)];
    case 'ResumePlay':
      return ['Play resumes'];
    case 'EndDay':
      return ['More', beginning('Stop play'), 'End of the day'];
    case 'ReviseInnings': {
      const { ballsPerInnings: balls, target, method } = command;
      const perOver = state.conditions?.ballsPerOver ?? 6;
      const overs = balls === null ? '' : oversFigure(Math.floor(balls / perOver), balls % perOver);
      return [
        'More',
        beginning('Revise'),
        { fill: 'Overs of this innings', text: overs },
        { fill: 'Target, runs to win', text: target === null ? '' : String(target) },
        { select: 'Method', option: methodName(method, english) },
        'Revise',
      ];
    }
    case 'ReplacePlayer':
      return [
        ...[...playersPage(command.side, names), beginning('Replace a player')],
        command.out === null ? beginning('Nobody') : player(command.out),
        ...comesIn(command.in, command.side, book, names),
        replacements[command.reason],
      ];
    case 'ChangeKeeper':
      return [...playersPage(command.side, names), 'Change the keeper', player(command.keeper)];
    case 'UseRunner':
      return [
        atTheWicket(command.batter, book, names),
        ...(command.runner === null
          ? ['No runner any more']
          : [beginning('A runner comes'), player(command.runner)]),
      ];
    case 'EndMatch':
      return [
        ...['More', 'End the match', { check: endings(command.how, names) }],
        ...(command.note === '' ? [] : [{ fill: 'Why', text: command.note }]),
        'End the match',
      ];
    case 'NamePlayerOfTheMatch': {
      const [one] = command.players;
      const suggested = suggestPlayerOfTheMatch(state)?.player;
      if (command.players.length === 1 && one === suggested) return [beginning('Player of the match: ')];
      return [
        beginning(state.playersOfTheMatch.length === 0 ? 'Another player' : 'Change the player'),
        ...command.players.map(player),
        /^Players? of the match/,
      ];
    }
    case 'AgreeScores':
      return ['The scores are agreed', beginning('Yes: umpires and scorers')];
    case 'AddNote':
      return ['More', 'Note', { fill: 'Note', text: command.text }, 'Write it down'];
    case 'Undo':
      return ['Undo'];
    case 'ArrangeMatch':
      throw new Error('A match is arranged by its set-up, before there is a pad');
    case 'ChangeConditions':
    case 'ChangeSide':
    case 'RemarkBall':
    case 'VoidEntry':
    case 'AmendEntry':
    case 'InsertEntry':
    case 'MoveEntry':
    case 'CorrectEntries':
      throw new Error(
        `${command.type} is entered in a sheet, by what the scorer means and not by the command`,
      );
  }
}

const isTurnOf = (side: SideIndex, { state }: Scorebook): boolean =>
  state.awaiting.kind !== 'openers' || state.awaiting.batting === side;

const playersPage = (side: SideIndex, names: Names): readonly Tap[] => [
  'More',
  beginning('Players'),
  names.team(side),
];

/** Who bowls goes by the umpire's page; between overs it asks who; anybody else by the page of the side. */
function suspending(
  { bowler, until }: Extract<Command, { type: 'SuspendBowler' }>,
  { state }: Scorebook,
  names: Names,
): readonly Tap[] {
  const innings = currentInnings(state);
  const umpires = ['Umpire', beginning(`Bowler off, ${until}`)];
  if (innings?.bowler === bowler) return umpires;
  if (innings !== null && innings.ended === null && innings.bowler === null)
    return [...umpires, names.player(bowler)];
  const side: SideIndex = state.sides?.[0].players.includes(bowler) === true ? 0 : 1;
  const key = until === 'match' ? 'May not bowl' : 'Off for the innings';
  return [...playersPage(side, names), beginning(key), names.player(bowler)];
}

/** By a tile where the side named them before the match; else by a name typed now. */
function comesIn(id: PlayerId, side: SideIndex, { state }: Scorebook, names: Names): readonly Tap[] {
  const isNamed = state.sides?.[side].players.includes(id) ?? false;
  return isNamed ? [names.player(id)] : [{ fill: 'A name typed now', text: names.player(id) }, 'Take'];
}

/** The row of one who is in. */
function atTheWicket(batter: PlayerId, book: Scorebook, names: Names): Tap {
  const faces = currentInnings(book.state)?.striker === batter;
  return beginning(`${faces ? 'Striker' : 'Non-striker'} ${names.player(batter)},`);
}

const replacements = {
  concussion: 'Concussion',
  injury: 'Injury',
  tactical: 'Tactical',
  impact: 'Impact player',
  national: 'Called up',
  covid: 'Illness',
  unknown: 'Not known',
} as const;
const retirements = { hurt: 'Retired hurt', notOut: 'Retired not out', out: 'Retired out' } as const;
const powerplays = {
  mandatory: 'Mandatory powerplay',
  batting: 'Batting powerplay',
  fielding: 'Fielding powerplay',
} as const;
const closings = {
  declared: 'Declared',
  forfeited: 'Forfeited',
  time: 'Time',
  agreed: 'By agreement',
} as const;

const decided = {
  bowlOut: 'win the bowl-out',
  countback: 'win on countback',
  coinToss: 'win the toss of a coin',
} as const;

function endings(how: Extract<Command, { type: 'EndMatch' }>['how'], names: Names): string {
  switch (how.kind) {
    case 'awarded':
      return `Awarded to ${names.team(how.to)}`;
    case 'conceded':
      return `${names.team(how.by)} concede`;
    case 'abandoned':
      return 'Abandoned';
    case 'noResult':
      return 'No result';
    case 'drawn':
      return 'Drawn';
    case 'tied':
      return 'Tied';
    case 'decided':
      return `${names.team(how.winner)} ${decided[how.by]}`;
  }
}
