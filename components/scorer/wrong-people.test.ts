// Somebody else than the book had it: what stands after is what a book that was right from the beginning would say.
import { describe, expect, test } from 'vitest';
import { preview, presets, type Change, type Innings, type PlayerId, type Scorebook } from '@/engine';
import { arranged, bowl, player, record } from '@/engine/notation/play';
import { commandOfChanges } from './correction';
import { arrivalOf, exchangedFrom, movedEarlier, swappedFrom, swappedForOver } from './wrong-people';

const t20 = arranged(presets.t20);
const inningsOf = (book: Scorebook): Innings => {
  const innings = book.state.innings.at(-1);
  if (innings === undefined) throw new Error('no innings');
  return innings;
};
const ballAt = (book: Scorebook, index: number) => {
  const ball = inningsOf(book).balls[index];
  if (ball === undefined) throw new Error('no such ball');
  return ball;
};
function corrected(book: Scorebook, changes: readonly Change[]): Innings {
  const after = preview(book, commandOfChanges(changes));
  if (!after.ok) throw new Error(JSON.stringify(after.refusal));
  return inningsOf(after.book);
}
const runsOf = (innings: Innings) => innings.batters.map(({ player: who, runs }) => `${who} ${runs}`);
const comesIn = (book: Scorebook, batter: PlayerId) => record(book, { type: 'SendBatter', batter });

describe('another batter came in', () => {
  // a3 was entered and made 4; then a4 for the next wicket.
  const book = comesIn(bowl(comesIn(bowl(t20, 'W'), player('a3')), '4 W'), player('a4'));

  test('who came in later in the other’s place is changed too', () => {
    const from = arrivalOf(book, ballAt(book, 1), player('a3'));
    const right = corrected(book, exchangedFrom(book, from ?? 0, player('a3'), player('a4')));
    expect(runsOf(right)).toEqual(['a1 0', 'a2 0', 'a4 4', 'a3 0']);
    expect([right.striker, right.nonStriker]).toContain(player('a3'));
  });

  test('somebody who has not batted takes the whole innings of the one named', () => {
    const from = arrivalOf(book, ballAt(book, 1), player('a3'));
    const right = corrected(book, exchangedFrom(book, from ?? 0, player('a3'), player('a9')));
    expect(runsOf(right)).toEqual(['a1 0', 'a2 0', 'a9 4', 'a4 0']);
  });

  test('an opener was another one: from the first ball, run outs and retirements along', () => {
    const opened = bowl(t20, '1 1');
    const retired = record(opened, { type: 'RetireBatter', batter: player('a1'), as: 'hurt' });
    const from = arrivalOf(retired, ballAt(retired, 0), player('a1'));
    const right = corrected(retired, exchangedFrom(retired, from ?? 0, player('a1'), player('a5')));
    expect(runsOf(right)).toEqual(['a5 1', 'a2 1']);
    expect(right.retirements.map((one) => one.player)).toEqual([player('a5')]);
  });
});

describe('the batters were the other way round', () => {
  const book = bowl(t20, '. 4 . . . . | 2 .');

  test('from a ball on', () => {
    expect(runsOf(corrected(book, swappedFrom(ballAt(book, 1))))).toEqual(['a1 2', 'a2 4']);
  });
  test('for one over and no longer', () => {
    const right = corrected(book, swappedForOver(inningsOf(book), ballAt(book, 3)));
    expect(runsOf(right)).toEqual(['a1 0', 'a2 6']);
    const later = corrected(book, swappedFrom(ballAt(book, 0)));
    expect(runsOf(later)).toEqual(['a1 2', 'a2 4']);
  });
  test('for the over in progress', () => {
    expect(runsOf(corrected(book, swappedForOver(inningsOf(book), ballAt(book, 6))))).toEqual([
      'a1 6',
      'a2 0',
    ]);
  });
});

describe('two balls in the wrong order', () => {
  const book = bowl(t20, '1 4 . . . . | 2');
  test('the later one is moved before the other: the other batter hit it', () => {
    const change = movedEarlier(inningsOf(book), ballAt(book, 1));
    // The four came first and was a1's, then the single: a1 has them all.
    expect(runsOf(corrected(book, change === null ? [] : [change]))).toEqual(['a1 7', 'a2 0']);
  });
  test('the first ball of an over can’t come earlier', () => {
    expect(movedEarlier(inningsOf(book), ballAt(book, 6))).toBeNull();
    expect(movedEarlier(inningsOf(book), ballAt(book, 0))).toBeNull();
  });
});
