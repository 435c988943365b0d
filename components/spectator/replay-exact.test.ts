// Five whole real matches replayed ball by ball: at each, the replay's clock shows what the fold of the log to there has, and
// that is what the published deliveries to there add up to, counted without the engine.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { append, currentInnings, emptyBook, type Innings, type MatchState, type PlayerId } from '@/engine';
import { hasCorpus, readFileOf } from '@/engine/conformance/testing/corpus';
import { tallyOf, type Tally } from '@/engine/conformance/testing/tally';
import { importCricsheet, type Imported } from '@/engine/cricsheet/import';
import { bookAt, stopsOf } from './replay';

if (!hasCorpus) console.log('NOT RUN: five real matches replayed, for there is no ../shared/corpus');

/** Balls as the file has them, an innings each. */
const deliveriesOf = ({ file }: Imported) =>
  file.innings.map(({ overs }) => (overs ?? []).flatMap(({ deliveries }) => deliveries));

/** The sums of an innings as the board has them, in the words of the file. */
const shownSums = ({ runs, wickets, legalBalls, batters, bowlers }: Innings, match: Imported): Tally => {
  const named = (player: PlayerId): string => match.roster.players[player] ?? player;
  return {
    total: runs,
    wickets,
    legal_balls: legalBalls,
    batting: Object.fromEntries(batters.map((line) => [named(line.player), [line.runs, line.balls]])),
    bowling: Object.fromEntries(bowlers.map((line) => [named(line.player), [line.balls, line.runs]])),
  };
};

const expectSame = (shown: unknown, expected: unknown, where: string): void => {
  // The comparison that can tell the difference is slow; it is asked where there is one.
  if (!isDeepStrictEqual(shown, expected)) expect(shown, where).toEqual(expected);
};

/** Replays it; the number of balls. */
const replayed = (match: Imported): number => {
  const { book } = match;
  const published = deliveriesOf(match);
  const stops = stopsOf(book.state);
  expect(stops).toHaveLength(published.flat().length);
  const due = new Map(stops.map((stop) => [stop.seq, stop]));
  let now = emptyBook;
  let inInnings: { number: number; balls: number } = { number: 0, balls: 0 };
  for (const entry of book.entries) {
    now = append(now, entry);
    const stop = due.get(entry.seq);
    if (stop === undefined) continue;
    const where = `innings ${String(stop.innings)}, ball ${stop.place}`;
    const shown: MatchState = bookAt(book, entry.seq).state;
    expectSame(shown, now.state, where);
    const balls = stop.innings === inInnings.number ? inInnings.balls + 1 : 1;
    inInnings = { number: stop.innings, balls };
    const innings = currentInnings(shown);
    if (innings === null) throw new Error(`no innings at ${where}`);
    const sums = tallyOf((published[stop.innings - 1] ?? []).slice(0, balls));
    expectSame(shownSums(innings, match), sums, where);
  }
  return stops.length;
};

describe.runIf(hasCorpus)('a whole match, ball by ball', () => {
  it.each([
    ['a T20 with two super overs', '1216517', 269],
    ['a one-day match with a revised target', '1144171', 481],
    ['a match of The Hundred with a super over', '1417822', 211],
    ['a Test match with a follow-on', '380712', 1357],
    ['a women’s one-day match with a super over', '1405125', 615],
  ])('%s', { timeout: 300_000 }, (_what, id, balls) => {
    const imported = importCricsheet(readFileOf(id));
    if (!imported.ok) throw new Error(imported.error.message);
    expect(replayed(imported.value)).toBe(balls);
  });
});
