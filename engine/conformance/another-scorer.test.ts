// Conformance: the six innings that another scoring program tests itself by, scored here, give the cards that it asserts.
// Balls and cards are from danielflower/cricket-scorer (MIT License, Copyright (c) 2017 3redronin), as told in
// testing/another-scorer.ts. Not compared: strike rates and economies, which are quotients of figures that are.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import { oversFigure } from '../projections/score';
import type { InningsCard } from '../projections/scorecard';
import { scorecard } from '../projections/scorecard';
import { isBoundaryOf } from '../rules/figures';
import type { Ball, BatterLine, BowlerLine, Extras, Scorebook } from '../vocabulary/state';
import { howOutInWords } from '../words/dismissals';
import { english } from '../words/english';
import type { Words } from '../words/words';
import { resultText } from '../words/result';
import type { RecordedInnings } from './testing/another-scorer';
import { t20, testMatch } from './testing/another-scorer';

/** An id is its own name. */
const names: Words = { ...english, player: (id) => id, team: (side) => (side === 0 ? 'a' : 'b') };

const words = (text: string): string[] => text.trim().split(/\s+/);
const linesOf = (text: string): string[] => text.trim().split(/\s*\n\s*/);
const listOf = (text: string): string[] => words(text).join(' ').split(', ');

/** Says who comes in and who bowls, where the match awaits it. @throws where the order has nobody left */
function readyForBall(book: Scorebook, bowler: string, order: readonly string[]): Scorebook {
  const { awaiting, innings } = book.state;
  if (awaiting.kind === 'bowler') return record(book, { type: 'NameBowler', bowler: player(bowler) });
  if (awaiting.kind !== 'batter') return book;
  const next = order[innings.at(-1)?.batters.length ?? 0];
  if (next === undefined) throw new Error('nobody left in the order');
  return readyForBall(record(book, { type: 'SendBatter', batter: player(next) }), bowler, order);
}

/** `b6: 1 1 . | b8: 4 …` */
function bowlOvers(book: Scorebook, overs: string, order: readonly string[]): Scorebook {
  return overs.split('|').reduce((before, over) => {
    const [bowler = '', balls = ''] = over.split(':');
    return words(balls).reduce((now, ball) => bowl(readyForBall(now, bowler.trim(), order), ball), before);
  }, book);
}

function playInnings(book: Scorebook, { batting, order, overs }: RecordedInnings): Scorebook {
  const [striker = '', nonStriker = ''] = words(order);
  const opened = record(book, {
    type: 'OpenInnings',
    batting,
    striker: player(striker),
    nonStriker: player(nonStriker),
  });
  return bowlOvers(opened, overs, words(order));
}

const extrasText = ({ byes, legByes, wides, noBalls }: Extras): string =>
  Object.entries({ b: byes, lb: legByes, w: wides, nb: noBalls })
    .filter(([, runs]) => runs > 0)
    .map(([kind, runs]) => `${kind} ${runs}`)
    .join(', ');

const batterText = (line: BatterLine): string =>
  `${line.player} ${howOutInWords(line, names)}, ${line.runs} off ${line.balls}, ${line.fours}x4 ${line.sixes}x6`;

function bowlerText(line: BowlerLine, balls: readonly Ball[]): string {
  const conceded = (worth: number) =>
    balls.filter((ball) => ball.bowler === line.player && isBoundaryOf(ball, worth)).length;
  const figures = [oversFigure(line.overs, line.ballsOver), line.maidens, line.runs, line.wickets].join('-');
  return `${line.player} ${figures}, ${conceded(4)}x4 ${conceded(6)}x6, ${line.wides}wd ${line.noBalls}nb`;
}

/** An innings of ours in the writing of the other's card. */
function cardText(card: InningsCard, balls: readonly Ball[]) {
  const { overs, falls, batters, bowlers } = card;
  return {
    total: `${card.runs}/${card.wickets} in ${oversFigure(overs.overs, overs.balls)} overs (${extrasText(card.extras)})`,
    batters: batters.map(batterText),
    falls: falls.map((fall) => `${fall.wicket}-${fall.score} ${fall.player} ${fall.over}.${fall.ball}`),
    bowlers: bowlers.map((line) => bowlerText(line, balls)),
    dots: bowlers.map((line) => `${line.player} ${line.dots}`),
    imbalances: card.imbalances,
  };
}

const cardsOf = (book: Scorebook) =>
  scorecard(book).innings.map((card, index) => cardText(card, book.state.innings[index]?.balls ?? []));

const expectedCard = (recorded: RecordedInnings) => ({
  total: recorded.total,
  batters: linesOf(recorded.batters),
  falls: listOf(recorded.falls),
  bowlers: linesOf(recorded.bowlers),
  imbalances: [],
  ...(recorded.dots === null ? {} : { dots: listOf(recorded.dots) }),
});

const resultOf = ({ state }: Scorebook): string | null =>
  state.result === null ? null : resultText(state.result, names);

describe("another program's matches", () => {
  it('a T20: both innings, who did not bat, and the result', () => {
    const book = t20.reduce(playInnings, arranged({ ...presets.t20, edition: '2017' }));
    expect(cardsOf(book)).toMatchObject(t20.map(expectedCard));
    expect(scorecard(book).innings.map((card) => card.didNotBat)).toEqual([
      ['a9', 'a10', 'a11'],
      ['b10', 'b11'],
    ]);
    expect(resultOf(book)).toBe('a won by 14 runs');
  });

  it('a Test match: four innings, the target and the result', () => {
    const book = testMatch.reduce(playInnings, arranged({ ...presets.test, edition: '2017' }));
    expect(cardsOf(book)).toMatchObject(testMatch.map(expectedCard));
    expect(book.state.innings[3]?.target?.runs).toBe(376);
    expect(resultOf(book)).toBe('a won by 107 runs');
  });

  it('that Test match after two innings, still to be won', () => {
    const half = testMatch.slice(0, 2);
    const book = half.reduce(playInnings, arranged({ ...presets.test, edition: '2017' }));
    expect(cardsOf(book)).toMatchObject(half.map(expectedCard));
    expect(resultOf(book)).toBeNull();
  });
});
