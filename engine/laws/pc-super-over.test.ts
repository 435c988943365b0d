// The super over (ICC, since 2019): what decides a tie where the conditions say so.
import { describe, expect, it } from 'vitest';
import type { PlayingConditions, Scorebook } from '../index';
import {
  arranged,
  ball,
  batter,
  bowled,
  bowler,
  declare,
  innings,
  makeRuns,
  opening,
  play,
  refusalOf,
} from './harness';
import { run, say, score, six, times } from './harness';

const superOver = { ballsPerInnings: 6, wicketsToFall: 2, repeat: true };

/** Level after both innings. */
const tied = (changes: Partial<PlayingConditions> = {}): Scorebook => {
  const start = arranged({ ballsPerInnings: 120, superOver, ...changes });
  const first = say(makeRuns(say(start, opening('A', 'B')), 30), declare);
  return say(makeRuns(say(first, opening('X', 'Y', 1)), 30), declare);
};
const over = (book: Scorebook, name: string, ...deliveries: ReturnType<typeof ball>[]) =>
  say(book, bowler(name), ...deliveries);
const sixAndDots = [ball({ boundary: six }), ...times(5, ball())];

/** The side that batted second makes twelve for one, the other twelve for none. */
const tiedAgain = (): Scorebook => {
  const first = over(
    say(tied(), opening('Z', 'W', 1)),
    'A',
    ball({ boundary: six }),
    bowled,
    batter('V'),
    ball({ boundary: six }),
    ...times(3, ball()),
  );
  return over(say(first, opening('A', 'B')), 'X', ...times(2, ball({ boundary: six })), ...times(4, ball()));
};

describe('PC-7 super over', () => {
  it('PC-7 a tie goes to one, and the side that batted second bats first', () => {
    expect(tied().state.result).toBeNull();
    expect(tied().state.awaiting).toEqual({ kind: 'openers', batting: 1 });
    const book = say(tied(), opening('X', 'Y', 1));
    expect(innings(book)).toMatchObject({ superOver: true, ballsAllotted: 6, target: null, runs: 0 });
  });

  it('PC-7 without one in the conditions the tie stands', () => {
    expect(tied({ superOver: null }).state.result).toEqual({ kind: 'tie', method: null });
  });

  it('PC-7 six balls; the second side chases, and the winner is stated so', () => {
    const first = over(say(tied(), opening('X', 'Y', 1)), 'A', ...sixAndDots);
    expect(innings(first)).toMatchObject({ runs: 6, ended: 'oversBowled' });
    const second = over(say(first, opening('A', 'B')), 'X', run(1));
    expect(innings(second).target?.runs).toBe(7);
    const book = play(second, ball({ boundary: six }));
    expect(book.state.result).toEqual({ kind: 'win', winner: 0, margin: { by: 'superOver' }, method: null });
    const lost = play(second, ...times(5, ball()));
    expect(lost.state.result).toMatchObject({ winner: 1, margin: { by: 'superOver' } });
  });

  it('PC-7 two wickets end it', () => {
    const book = play(say(tied(), opening('X', 'Y', 1)), bowled, bowled);
    expect(innings(book)).toMatchObject({ wickets: 2, ended: 'allOut' });
  });

  it('PC-7 level again: another, the order swapped', () => {
    const book = tiedAgain();
    expect(book.state.innings.slice(-2).map(score)).toEqual(['12/1', '12/0']);
    expect(book.state.result).toBeNull();
    expect(book.state.awaiting).toEqual({ kind: 'openers', batting: 0 });
  });

  it('PC-7 who was out in one bats in no other, and its bowler doesn’t bowl the next', () => {
    const first = over(say(tiedAgain(), opening('A', 'B')), 'Y', ...times(6, ball()));
    expect(refusalOf(tiedAgain(), opening('Z', 'W', 0))).toBe('NOT_IN_SIDE');
    expect(refusalOf(first, opening('Z', 'W', 1))).toBe('BARRED_IN_SUPER_OVER');
    expect(refusalOf(say(tiedAgain(), opening('A', 'B')), bowler('X'))).toBe('BARRED_IN_SUPER_OVER');
    expect(refusalOf(say(tiedAgain(), opening('A', 'B')), bowler('Y'))).toBeNull();
  });

  it('PC-7 where only one is played the tie stands', () => {
    const once = tied({ superOver: { ...superOver, repeat: false } });
    const first = over(say(once, opening('X', 'Y', 1)), 'A', ...sixAndDots);
    const book = over(say(first, opening('A', 'B')), 'X', ...sixAndDots);
    expect(book.state.result).toEqual({ kind: 'tie', method: null });
  });

  it('PC-7 penalty runs in its first half are kept for the side’s own half', () => {
    const first = over(say(tied(), opening('X', 'Y', 1)), 'A', run(1));
    const book = say(first, { type: 'AwardPenalty', to: 0, runs: 5, reason: 'conduct' });
    expect(book.state.innings[0]?.runs).toBe(30);
    const second = say(play(book, ...times(5, ball())), opening('A', 'B'));
    expect(innings(second)).toMatchObject({ runs: 5, penaltiesBefore: 5, ended: 'targetReached' });
  });
});
