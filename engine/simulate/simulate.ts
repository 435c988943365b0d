// Plays a whole match by chance from a seed, of whatever conditions, through the engine: every command it yields was
// accepted. For demonstrations, properties and load; the same seed gives the same match.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Side } from '../vocabulary/facts';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Innings, Scorebook } from '../vocabulary/state';
import { inningsInProgress, isArranged } from '../match/current';
import { suggestPlayerOfTheMatch } from '../projections/player-of-the-match';
import { availableBatters } from '../rules/batters';
import { freshInnings } from '../rules/innings-order';
import { decide } from '../scorebook/decide';
import { append, emptyBook } from '../scorebook/scorebook';
import { beforeTheBall } from './between';
import { declares, pickBowler } from './captain';
import type { Chance } from './chance';
import { chanceFrom } from './chance';
import type { Clock } from './day';
import { firstDay, stopDue, tick } from './day';
import { anyDelivery } from './delivery';
import { skillOf, tempoOf } from './tempo';
import type { Scene } from './wicket';

/** What is to be played. Any whole number is a seed. */
export type Fixture = {
  readonly seed: number;
  readonly conditions: PlayingConditions;
  readonly sides: readonly [Side, Side];
};

/** The entries' time in the book kept here, which nobody sees. */
const noTime = '2000-01-01T00:00:00Z';

type Playing = Generator<Command, Scorebook>;

/** Proposes commands; those the engine accepts are yielded. */
function* propose(book: Scorebook, ...commands: readonly Command[]): Playing {
  let now = book;
  for (const command of commands) {
    const decision = decide(now, command);
    if (!decision.ok) continue;
    for (const event of decision.events) {
      now = append(now, { seq: now.entries.length + 1, at: noTime, event });
    }
    yield command;
  }
  return now;
}

/** The next two of the order open; one alone where only one is left. */
function* open(book: Scorebook, batting: SideIndex): Playing {
  if (!isArranged(book.state)) return book;
  const order = availableBatters(book.state, freshInnings(book.state, batting));
  const [striker, nonStriker = null] = order;
  return striker === undefined
    ? book
    : yield* propose(book, { type: 'OpenInnings', batting, striker, nonStriker });
}

/** The next of the order, once in a long while too late (Law 40). */
function* send(book: Scorebook, innings: Innings, chance: Chance): Playing {
  const [batter] = isArranged(book.state) ? availableBatters(book.state, innings) : [];
  if (batter === undefined) return book;
  const late: Command[] = chance.happens(0.0005) ? [{ type: 'TimeOutBatter', batter }] : [];
  const now = yield* propose(book, ...late);
  return now === book ? yield* propose(book, { type: 'SendBatter', batter }) : now;
}

const fieldersOf = (book: Scorebook, innings: Innings): readonly PlayerId[] => {
  const side = book.state.sides?.[otherSide(innings.batting)];
  const others = (side?.players ?? []).filter(
    (player) => player !== innings.bowler && player !== side?.keeper,
  );
  const keeper = side?.keeper ?? null;
  return keeper === null || keeper === innings.bowler ? others : [keeper, ...others];
};

function sceneOf(book: Scorebook, innings: Innings): Scene | null {
  const { striker, nonStriker, bowler } = innings;
  const [keeper, ...others] = fieldersOf(book, innings);
  if (striker === null || bowler === null || keeper === undefined) return null;
  return { striker, nonStriker, bowler, fielders: [keeper, ...others] };
}

/** One ball; where what was drawn can't be (a catch off a free hit), a fair one with nothing off it. */
function* bowl(book: Scorebook, innings: Innings, chance: Chance): Playing {
  const { conditions } = book.state;
  const scene = sceneOf(book, innings);
  if (conditions === null || scene === null) return book;
  const skill = skillOf(book.state, innings, scene.striker);
  const delivery = anyDelivery(chance, scene, conditions, tempoOf(innings, conditions), skill);
  const now = yield* propose(book, { type: 'BowlBall', delivery });
  const instead: Command = { type: 'BowlBall', delivery: { ...delivery, ...nothingOff } };
  return now === book ? yield* propose(book, instead) : now;
}

const nothingOff = {
  call: 'fair',
  off: 'bat',
  ran: 0,
  boundary: null,
  dismissal: null,
  disallowed: null,
} as const;

/** An over is due: perhaps an interval or a declaration first. */
function* beginOver(book: Scorebook, innings: Innings, chance: Chance): Playing {
  const closed: Command[] = declares(book.state, innings, chance)
    ? [{ type: 'CloseInnings', reason: 'declared' }]
    : [];
  const now = yield* propose(book, ...closed);
  const bowler = now === book ? pickBowler(book, innings, chance) : null;
  return bowler === null ? now : yield* propose(now, { type: 'NameBowler', bowler });
}

/** One step: what the match awaits is answered. */
function* step(book: Scorebook, chance: Chance): Playing {
  const { awaiting } = book.state;
  const innings = inningsInProgress(book.state);
  switch (awaiting.kind) {
    case 'openers':
      return yield* open(book, awaiting.batting);
    case 'followOn':
      return yield* propose(book, { type: 'DecideFollowOn', enforced: chance.happens(0.6) });
    case 'batter':
      return innings === null ? book : yield* send(book, innings, chance);
    case 'bowler':
      return innings === null ? book : yield* beginOver(book, innings, chance);
    case 'ball': {
      if (innings === null) return book;
      const happened = beforeTheBall(chance, innings, fieldersOf(book, innings));
      const now = yield* propose(book, ...happened);
      return now === book ? yield* bowl(book, innings, chance) : now;
    }
    case 'resumption':
      return yield* propose(book, { type: 'ResumePlay' });
    case 'arrangement':
    case 'toss':
    case 'nothing':
      return book;
  }
}

/** After a match that nothing else ends: nobody won it. */
const givenUp: Command = { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' };

/** The match, command by command, from its arrangement to its result and the player of the match. */
export function* simulate({ seed, conditions, sides }: Fixture): Generator<Command, void> {
  const chance = chanceFrom(seed);
  const [home, away] = sides;
  let clock: Clock = firstDay;
  let book = yield* propose(
    emptyBook,
    { type: 'ArrangeMatch', sides: [home, away], conditions },
    {
      type: 'DecideToss',
      winner: chance.happens(0.5) ? 0 : 1,
      elected: chance.happens(0.5) ? 'bat' : 'bowl',
    },
  );
  while (book.state.result === null) {
    const before = book;
    if (book.state.awaiting.kind === 'bowler') {
      const due = stopDue(clock, conditions);
      clock = due.clock;
      book = yield* propose(book, ...due.commands);
    }
    const balls = ballsBowled(book);
    book = yield* step(book, chance);
    if (ballsBowled(book) > balls) clock = tick(clock);
    if (book === before) book = yield* propose(book, givenUp);
  }
  const best = suggestPlayerOfTheMatch(book.state);
  if (best !== null) yield* propose(book, { type: 'NamePlayerOfTheMatch', players: [best.player] });
}

const ballsBowled = (book: Scorebook): number =>
  book.state.innings.reduce((sum, innings) => sum + innings.balls.length, 0);
