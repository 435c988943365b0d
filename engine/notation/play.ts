// Plays overs of the notation on a book, for tests: "given this over, when this ball, then that card". Whoever isn't
// named comes by the order: the next batter, bowlers by turns. A refusal is a fault of the test, so it is thrown.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery, Dismissal, Fielder } from '../vocabulary/delivery';
import { PlayerId, TeamId } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Innings, Scorebook } from '../vocabulary/state';
import { decide } from '../scorebook/decide';
import { append, emptyBook } from '../scorebook/scorebook';
import { inningsInProgress, isArranged } from '../match/current';
import { availableBatters } from '../rules/batters';
import { parseOvers } from './parse';

const at = '2026-06-01T12:00:00Z';

/** Records commands one after the other. @throws where the engine refuses one */
export function record(book: Scorebook, ...commands: readonly Command[]): Scorebook {
  let now = book;
  for (const command of commands) {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(`${command.type} refused: ${JSON.stringify(decision.refusal)}`);
    for (const event of decision.events) now = append(now, { seq: now.entries.length + 1, at, event });
  }
  return now;
}

/** A player by a short id: the home side's are a1, a2 …, the other's b1, b2 … */
export const player = (id: string): PlayerId => PlayerId.parse(id);

/** A match arranged and tossed: `a` bats first against `b`, as many a side as the conditions say. */
export function arranged(conditions: PlayingConditions): Scorebook {
  const side = (letter: string) => ({
    teamId: TeamId.parse(letter),
    players: Array.from({ length: conditions.playersPerSide }, (_, index) => player(`${letter}${index + 1}`)),
    captain: null,
    keeper: null,
  });
  return record(
    emptyBook,
    { type: 'ArrangeMatch', sides: [side('a'), side('b')], conditions },
    { type: 'DecideToss', winner: 0, elected: 'bat' },
  );
}

const innings = (book: Scorebook): Innings => {
  const current = inningsInProgress(book.state);
  if (current === null) throw new Error(`no innings: the match awaits ${book.state.awaiting.kind}`);
  return current;
};

/** The next in the order comes to the empty end. */
function sendNext(book: Scorebook): Scorebook {
  const { state } = book;
  const [batter] = isArranged(state) ? availableBatters(state, innings(book)) : [];
  if (batter === undefined) throw new Error('nobody left to bat');
  return record(book, { type: 'SendBatter', batter });
}

/** The last two of the order bowl by turns; another where neither may. */
function nameNext(book: Scorebook): Scorebook {
  const fielding = book.state.sides?.[otherSide(innings(book).batting)].players ?? [];
  const bowler = fielding.toReversed().find((each) => decide(book, { type: 'NameBowler', bowler: each }).ok);
  if (bowler === undefined) throw new Error('nobody may bowl');
  return record(book, { type: 'NameBowler', bowler });
}

function openNext(book: Scorebook, batting: 0 | 1): Scorebook {
  const [striker, nonStriker] = book.state.sides?.[batting].players ?? [];
  if (striker === undefined || nonStriker === undefined) throw new Error('no openers');
  return record(book, { type: 'OpenInnings', batting, striker, nonStriker });
}

/** Answers what the match awaits by the order, until it awaits a ball. @throws where it can't */
export function readyForBall(book: Scorebook): Scorebook {
  const { awaiting } = book.state;
  switch (awaiting.kind) {
    case 'ball':
      return book;
    case 'openers':
      return readyForBall(openNext(book, awaiting.batting));
    case 'batter':
      return readyForBall(sendNext(book));
    case 'bowler':
      return readyForBall(nameNext(book));
    case 'arrangement':
    case 'toss':
    case 'followOn':
    case 'resumption':
    case 'nothing':
      throw new Error(`no ball can be bowled: the match awaits ${awaiting.kind}`);
  }
}

type Roles = Pick<Innings, 'striker' | 'nonStriker' | 'bowler'>;

const byRole = (id: PlayerId, roles: Roles): PlayerId => {
  const inRoles = new Map<string, PlayerId | null>(Object.entries(roles));
  return inRoles.get(id) ?? id;
};

const rolesIn = ({ striker, nonStriker, bowler }: Innings): Roles => ({ striker, nonStriker, bowler });

function named(dismissal: Dismissal, roles: Roles): Dismissal {
  const fielders = (list: readonly Fielder[]): Fielder[] =>
    list.map((each) => ({ ...each, player: each.player === null ? null : byRole(each.player, roles) }));
  switch (dismissal.kind) {
    case 'caught':
    case 'stumped':
      return { ...dismissal, fielders: fielders(dismissal.fielders) };
    case 'runOut':
      return {
        ...dismissal,
        batter: byRole(dismissal.batter, roles),
        fielders: fielders(dismissal.fielders),
      };
    case 'obstructing':
    case 'handledBall':
      return { ...dismissal, batter: byRole(dismissal.batter, roles) };
    case 'bowled':
    case 'lbw':
    case 'hitWicket':
    case 'hitTwice':
      return dismissal;
  }
}

function bowlOne(book: Scorebook, delivery: Delivery): Scorebook {
  const ready = readyForBall(book);
  const { dismissal } = delivery;
  const said =
    dismissal === null ? delivery : { ...delivery, dismissal: named(dismissal, rolesIn(innings(ready))) };
  return record(ready, { type: 'BowlBall', delivery: said });
}

/** Bowls a text in the over notation. @throws at a word that can't be read, or a ball that is refused */
export function bowl(book: Scorebook, text: string): Scorebook {
  const overs = parseOvers(text);
  if (!overs.ok) throw new Error(`${overs.error.code} at ${overs.error.position}: ${overs.error.ball}`);
  return overs.value.flat().reduce(bowlOne, book);
}
