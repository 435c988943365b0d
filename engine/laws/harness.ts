// What the tests of the Laws stand on: a match scored by commands up to a known place, and what one more changes.
// "Given 50/2; A faces, B is at the other end, X bowls, the third legal ball of the over is due."
import { append, decide, dotBall, emptyBook, presets } from '../index';
import type { BatterLine, BowlerLine, Command, Delivery, Innings, Scorebook } from '../index';
import type { PlayingConditions, RefusalCode } from '../index';
import { PlayerId, TeamId } from '../vocabulary/schemas';

export const player = (name: string): PlayerId => PlayerId.parse(name);
const names = (list: string): PlayerId[] => list.split(' ').map(player);

/** The side batting first: openers, A and B, and who comes after. */
export const batting = names('O1 O2 A B C D E F G H I');
/** The side fielding first. */
export const fielding = names('X Y Z W V U T S R Q P');

export const conditionsWith = (changes: Partial<PlayingConditions> = {}): PlayingConditions => ({
  ...presets.custom,
  edition: '2022',
  ...changes,
});

/** The book with commands scored; a refusal fails the test that asked. */
export function say(book: Scorebook, ...commands: readonly Command[]): Scorebook {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(`${command.type} refused: ${JSON.stringify(decision.refusal)}`);
    return decision.events.reduce(
      (each, event) => append(each, { seq: each.entries.length + 1, at: '2026-06-01T11:00:00Z', event }),
      now,
    );
  }, book);
}

/** The code a command is refused with, or null where it is accepted. */
export function refusalOf(book: Scorebook, command: Command): RefusalCode | null {
  const decision = decide(book, command);
  return decision.ok ? null : decision.refusal.code;
}

export const ball = (changes: Partial<Delivery> = {}): Command => ({
  type: 'BowlBall',
  delivery: { ...dotBall, ...changes },
});
export const run = (ran: number): Command => ball({ ran });
export const four = { allowance: 4, overthrow: false };
export const six = { allowance: 6, overthrow: false };
export const bowler = (name: string): Command => ({ type: 'NameBowler', bowler: player(name) });
export const batter = (name: string): Command => ({ type: 'SendBatter', batter: player(name) });
export const opening = (striker: string, nonStriker: string, side: 0 | 1 = 0): Command => ({
  type: 'OpenInnings',
  batting: side,
  striker: player(striker),
  nonStriker: player(nonStriker),
});
export const times = (count: number, command: Command): Command[] =>
  Array.from({ length: count }, () => command);

const side = (name: string, players: readonly PlayerId[]) => ({
  teamId: TeamId.parse(name),
  players: [...players],
  captain: null,
  keeper: null,
});

/** Sides named and the toss won by the side that bats. */
export const arranged = (
  changes: Partial<PlayingConditions> = {},
  home: readonly PlayerId[] = batting,
  away: readonly PlayerId[] = fielding,
): Scorebook =>
  say(
    emptyBook,
    {
      type: 'ArrangeMatch',
      sides: [side('home', home), side('away', away)],
      conditions: conditionsWith(changes),
    },
    { type: 'DecideToss', winner: 0, elected: 'bat' },
  );

/** 50/2; A faces, B is at the other end, X bowls, the third legal ball of the fourth over is due. */
export const given = (changes: Partial<PlayingConditions> = {}): Scorebook =>
  say(
    arranged(changes),
    opening('O1', 'O2'),
    bowler('Y'),
    ball({ dismissal: { kind: 'bowled' } }),
    batter('A'),
    ball({ dismissal: { kind: 'runOut', batter: player('O2'), end: 'bowler', fielders: [] } }),
    batter('B'),
    ...times(4, ball({ boundary: six })),
    bowler('X'),
    ...times(4, ball({ boundary: six })),
    ...times(2, ball()),
    bowler('Y'),
    ball({ call: 'wide' }),
    ...times(6, ball()),
    bowler('X'),
    run(1),
    ball(),
  );

export function innings(book: Scorebook): Innings {
  const last = book.state.innings.at(-1);
  if (last === undefined) throw new Error('no innings yet');
  return last;
}

export const batterLine = (book: Scorebook, name: string, at = innings(book)): BatterLine | undefined =>
  at.batters.find((line) => line.player === name);
export const bowlerLine = (book: Scorebook, name: string, at = innings(book)): BowlerLine | undefined =>
  at.bowlers.find((line) => line.player === name);
export const score = (at: Innings): string => `${at.runs}/${at.wickets}`;

/** What commands changed, in the words of the rules list. Runs and balls are those added. */
export function changesBy(before: Scorebook, ...commands: readonly Command[]) {
  const after = say(before, ...commands);
  const [was, is] = [innings(before), innings(after)];
  const a = { was: batterLine(before, 'A'), is: batterLine(after, 'A') };
  const x = { was: bowlerLine(before, 'X'), is: bowlerLine(after, 'X') };
  const more = (one: number | undefined, other: number | undefined) => (one ?? 0) - (other ?? 0);
  return {
    score: score(is),
    faces: is.striker,
    other: is.nonStriker,
    a: { runs: more(a.is?.runs, a.was?.runs), balls: more(a.is?.balls, a.was?.balls) },
    x: { runs: more(x.is?.runs, x.was?.runs), wickets: more(x.is?.wickets, x.was?.wickets) },
    legalBalls: is.legalBalls - was.legalBalls,
    extras: {
      byes: is.extras.byes - was.extras.byes,
      legByes: is.extras.legByes - was.extras.legByes,
      wides: is.extras.wides - was.extras.wides,
      noBalls: is.extras.noBalls - was.extras.noBalls,
      penalties: is.extras.penalties - was.extras.penalties,
    },
    after,
  };
}

/** Answers whatever is awaited with the first player who may, until a ball is due (or openers, or nothing). */
export function untilBall(book: Scorebook): Scorebook {
  const { awaiting, sides } = book.state;
  if (sides === null || (awaiting.kind !== 'batter' && awaiting.kind !== 'bowler')) return book;
  const { batting: side } = innings(book);
  const commands: Command[] =
    awaiting.kind === 'batter'
      ? sides[side].players.map((each) => ({ type: 'SendBatter', batter: each }))
      : sides[side === 0 ? 1 : 0].players.map((each) => ({ type: 'NameBowler', bowler: each }));
  const allowed = commands.find((command) => decide(book, command).ok);
  if (allowed === undefined) throw new Error(`nobody may be named: ${JSON.stringify(awaiting)}`);
  return untilBall(say(book, allowed));
}

/** Bowls deliveries one after another, naming bowlers and batters as they are awaited; stops where no ball is due. */
export const play = (book: Scorebook, ...deliveries: readonly Command[]): Scorebook =>
  deliveries.reduce((now, delivery) => {
    const ready = untilBall(now);
    return ready.state.awaiting.kind === 'ball' ? say(ready, delivery) : ready;
  }, book);

const boundariesFor = (runs: number): Command[] => [
  ...times(Math.floor(runs / 6), ball({ boundary: six })),
  ...times(runs % 6, ball({ call: 'wide' })),
];

/** A side's runs in sixes and wides, nobody out. */
export const makeRuns = (book: Scorebook, runs: number): Scorebook => play(book, ...boundariesFor(runs));

export const bowled = ball({ dismissal: { kind: 'bowled' } });
export const declare: Command = { type: 'CloseInnings', reason: 'declared' };
export const awayOpening = opening('X', 'Y', 1);

/** The first side made one less than the target; the second side stands at a score. Unlimited but for the changes. */
export const chase = (target: number, at: number, changes: Partial<PlayingConditions> = {}): Scorebook =>
  untilBall(
    makeRuns(say(makeRuns(say(arranged(changes), opening('A', 'B')), target - 1), declare, awayOpening), at),
  );
