// Somebody else than the book has it: the batters were the other way round for a while, another batter came in, another
// bowler bowled. Each as changes of the entries that say who. Doesn't know what else changes by it: the preview tells.
import {
  overlay,
  type Ball,
  type Change,
  type Dismissal,
  type Innings,
  type Placed,
  type PlainFact,
  type PlayerId,
  type Scorebook,
  type Seq,
} from '@/engine';

const swapBefore = (seq: Seq): Change => ({
  type: 'InsertEntry',
  before: seq,
  fact: { type: 'battersSwapped', reason: 'Put right later' },
});

/** The batters the other way round from this ball on. */
export const swappedFrom = (ball: Ball): readonly Change[] => [swapBefore(ball.seq)];

/**
 * The other way round for the whole over of a ball and no longer: they change before its first ball, and again before
 * whatever came after its last.
 */
export function swappedForOver(innings: Innings, { over: number }: Ball): readonly Change[] {
  const over = innings.overs.find((one) => one.over === number);
  const first = over === undefined ? undefined : innings.balls[over.from];
  const next = over === undefined ? undefined : innings.balls[over.to];
  if (first === undefined) return [];
  return next === undefined ? [swapBefore(first.seq)] : [swapBefore(first.seq), swapBefore(next.seq)];
}

/** The facts from one on until the innings it is in is done. */
export function restOfInnings(book: Scorebook, from: Seq): readonly Placed[] {
  const { facts } = overlay(book.entries);
  const start = facts.findIndex(({ seq }) => seq === from);
  if (start < 0) return [];
  const end = facts.findIndex(({ fact }, place) => place > start && fact.type === 'inningsOpened');
  return facts.slice(start, end < 0 ? undefined : end);
}

/** From an entry on two batters of one side changed places in the book: what is said of the one was the other. */
export function exchangedFrom(book: Scorebook, from: Seq, one: PlayerId, other: PlayerId): readonly Change[] {
  const exchanged = <P extends PlayerId | null>(player: P): P | PlayerId => {
    if (player === one) return other;
    return player === other ? one : player;
  };
  return restOfInnings(book, from).flatMap(({ seq, fact }): Change[] => {
    const right = withBatters(fact, exchanged);
    return JSON.stringify(right) === JSON.stringify(fact)
      ? []
      : [{ type: 'AmendEntry', target: seq, fact: right }];
  });
}

type Renamed = <P extends PlayerId | null>(player: P) => P | PlayerId;

/** The fact with other batters in it; who bowls and who fields stay. */
function withBatters(fact: PlainFact, renamed: Renamed): PlainFact {
  switch (fact.type) {
    case 'inningsOpened':
      return { ...fact, striker: renamed(fact.striker), nonStriker: renamed(fact.nonStriker) };
    case 'batterArrived':
    case 'batterRetired':
    case 'batterTimedOut':
    case 'batterAbsent':
      return { ...fact, batter: renamed(fact.batter) };
    case 'runnerCame':
      return { ...fact, batter: renamed(fact.batter), runner: renamed(fact.runner) };
    case 'ballBowled': {
      const { dismissal } = fact.delivery;
      if (dismissal === null) return fact;
      return { ...fact, delivery: { ...fact.delivery, dismissal: withBatter(dismissal, renamed) } };
    }
    default:
      return fact;
  }
}

function withBatter(dismissal: Dismissal, renamed: Renamed): Dismissal {
  switch (dismissal.kind) {
    case 'runOut':
    case 'obstructing':
    case 'handledBall':
      return { ...dismissal, batter: renamed(dismissal.batter) };
    default:
      return dismissal;
  }
}

/** Where a batter of a ball came in: the entry that brought them to the wicket last before it. */
export function arrivalOf(book: Scorebook, ball: Ball, batter: PlayerId): Seq | null {
  const { facts } = overlay(book.entries);
  const place = facts.findIndex(({ seq }) => seq === ball.seq);
  const came = facts
    .slice(0, Math.max(0, place))
    .findLast(
      ({ fact }) =>
        (fact.type === 'batterArrived' && fact.batter === batter) ||
        (fact.type === 'inningsOpened' && (fact.striker === batter || fact.nonStriker === batter)),
    );
  return came?.seq ?? null;
}

/** One ball bowled before the one that stands before it in its over; null for the first of an over. */
export function movedEarlier(innings: Innings, ball: Ball): Change | null {
  const place = innings.balls.findIndex(({ seq }) => seq === ball.seq);
  const before = innings.balls[place - 1];
  return before === undefined || before.over !== ball.over
    ? null
    : { type: 'MoveEntry', target: ball.seq, before: before.seq };
}
