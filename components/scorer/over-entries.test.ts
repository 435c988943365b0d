// What was said between the balls is found in the over it was said in.
import { expect, test } from 'vitest';
import { presets, type Scorebook } from '@/engine';
import { arranged, bowl, player, record } from '@/engine/notation/play';
import { entriesOf } from './over-entries';

const types = (book: Scorebook, innings: number, over: number) => {
  const one = book.state.innings[innings];
  const summary = one?.overs[over];
  if (one === undefined || summary === undefined) throw new Error('no such over');
  return entriesOf(book, one, summary).map(({ fact }) => fact.type);
};

test('toss, openers and bowler before the first ball, a wicket’s successor between balls, rain at the end', () => {
  let book = bowl(arranged({ ...presets.t20, ballsPerInnings: 12, superOver: null }), '. W . . . . | .');
  book = record(book, { type: 'AwardPenalty', to: 0, runs: 5, reason: 'unfairPlay' });
  expect(types(book, 0, 0)).toEqual(['tossDecided', 'inningsOpened', 'bowlerNamed', 'batterArrived']);
  expect(types(book, 0, 1)).toEqual(['bowlerNamed', 'penaltyAwarded']);
});

test('the second innings has its own', () => {
  const short = arranged({ ...presets.t20, ballsPerInnings: 6, superOver: null });
  const book = record(bowl(bowl(short, '. . . . . 6'), '4'), {
    type: 'RetireBatter',
    batter: player('b1'),
    as: 'hurt',
  });
  expect(types(book, 0, 0)).toEqual(['tossDecided', 'inningsOpened', 'bowlerNamed']);
  expect(types(book, 1, 0)).toEqual(['inningsOpened', 'bowlerNamed', 'batterRetired']);
});
