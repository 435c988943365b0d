// Law 13: how an innings ends, and which side bats next. With Law 1.1: sides of any size.
import { describe, expect, it } from 'vitest';
import type { Command, Scorebook } from '../index';
import {
  arranged,
  awayOpening,
  ball,
  batter,
  batting,
  bowled,
  bowler,
  chase,
  declare,
  fielding,
  innings,
} from './harness';
import { makeRuns, opening, play, player, refusalOf, say, times } from './harness';

const absent = (name: string): Command => ({ type: 'MarkAbsent', side: 0, batter: player(name) });
const retireHurt = (name: string): Command => ({ type: 'RetireBatter', batter: player(name), as: 'hurt' });
const begun = (book: Scorebook) => say(book, opening('O1', 'O2'), bowler('X'));
const wickets = (book: Scorebook, count: number) => play(book, ...times(count, bowled));

describe('Law 13, innings', () => {
  it('13.3 all out with one batter left: ten wickets of eleven', () => {
    const book = wickets(begun(arranged()), 10);
    expect(innings(book)).toMatchObject({ wickets: 10, ended: 'allOut' });
    expect(book.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
  });

  it('1.1 a side of eight is all out at seven wickets', () => {
    const book = begun(arranged({ playersPerSide: 8 }, batting.slice(0, 8), fielding.slice(0, 8)));
    expect(innings(wickets(book, 6)).ended).toBeNull();
    expect(innings(wickets(book, 7))).toMatchObject({ wickets: 7, ended: 'allOut' });
  });

  it('13.3 eight down, one retired hurt who can’t return, one absent: all out for eight wickets', () => {
    const hurt = say(begun(arranged()), absent('I'), retireHurt('O1'), batter('A'));
    const sevenDown = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].reduce(
      (book, next) => say(play(book, bowled), batter(next)),
      hurt,
    );
    const eightDown = play(sevenDown, bowled);
    expect(innings(eightDown).ended).toBeNull();
    expect(eightDown.state.awaiting).toMatchObject({ kind: 'batter' });
    expect(innings(say(eightDown, absent('O1')))).toMatchObject({ wickets: 8, ended: 'allOut' });
  });

  it('13.3 a retirement ends the innings where nobody is left to come', () => {
    const nineDown = play(wickets(begun(arranged()), 9), ball());
    const last = innings(nineDown).batters.find((line) => line.status === 'batting');
    const book = say(nineDown, retireHurt(last?.player ?? ''));
    expect(innings(book)).toMatchObject({ wickets: 9, ended: 'allOut' });
  });

  it('13.3 two ends empty and one batter left: two are needed, so all out', () => {
    const eightDown = wickets(begun(arranged()), 8);
    const ready = play(eightDown, ball());
    const { striker, nonStriker } = innings(ready);
    const out = (name: string | null): Command => ({
      type: 'RetireBatter',
      batter: player(name ?? ''),
      as: 'out',
    });
    const book = say(ready, out(striker), out(nonStriker));
    expect(innings(book)).toMatchObject({ wickets: 10, ended: 'allOut' });
    expect(innings(book).batters).toHaveLength(10);
  });

  it('13.3 an innings of limited overs ends with its last ball', () => {
    const book = play(begun(arranged({ ballsPerInnings: 12 })), ...times(12, ball()));
    expect(innings(book)).toMatchObject({ legalBalls: 12, ended: 'oversBowled' });
  });

  it('13.3 the last innings ends with the target reached', () => {
    const book = say(chase(151, 149), ball({ ran: 2 }));
    expect(innings(book)).toMatchObject({ runs: 151, ended: 'targetReached' });
    expect(refusalOf(book, ball())).toBe('MATCH_OVER');
  });

  it('13.3 whoever is in stays not out, and the two are in the card so', () => {
    const book = say(begun(arranged()), declare);
    expect(innings(book).batters.map((line) => line.status)).toEqual(['notOut', 'notOut']);
  });

  it('13.3.4 an innings can be closed by time', () => {
    const book = say(begun(arranged()), { type: 'CloseInnings', reason: 'time' });
    expect(innings(book).ended).toBe('time');
    expect(book.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
  });

  it('13.2 the sides bat in turn; in a match of two innings, twice', () => {
    const two = arranged({ inningsPerSide: 2 });
    const first = say(makeRuns(begun(two), 30), declare);
    const second = say(makeRuns(say(first, awayOpening), 20), declare);
    expect(second.state.awaiting).toEqual({ kind: 'openers', batting: 0 });
    const third = say(say(second, opening('A', 'B')), declare);
    expect(third.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
    expect(innings(say(third, awayOpening)).target).toEqual({ runs: 11, method: null });
  });

  it('13.4 the toss decides who bats first, and is not tossed again', () => {
    const electedBat = arranged();
    expect(electedBat.state.awaiting).toEqual({ kind: 'openers', batting: 0 });
    expect(refusalOf(electedBat, awayOpening)).toBe('NOT_AWAITED');
    expect(refusalOf(electedBat, { type: 'DecideToss', winner: 1, elected: 'bowl' })).toBe('NOT_AWAITED');
    const toss = electedBat.entries.at(-1)?.seq ?? 0;
    const electedBowl = say(electedBat, {
      type: 'AmendEntry',
      target: toss,
      fact: { type: 'tossDecided', winner: 0, elected: 'bowl' },
    });
    expect(electedBowl.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
  });

  it('1.2 a player of neither side, or one twice, can’t open', () => {
    expect(refusalOf(arranged(), opening('X', 'A'))).toBe('NOT_IN_SIDE');
    expect(refusalOf(arranged(), opening('A', 'A'))).toBe('SAME_PLAYER');
  });

  it('1.2 once the match has begun the sides are fixed', () => {
    const book = begun(arranged());
    const { sides } = book.state;
    if (sides === null) throw new Error('arranged');
    const change: Command = { type: 'ChangeSide', side: 0, players: sides[0] };
    expect(refusalOf(book, change)).toBe('CONDITIONS_FIXED');
    expect(refusalOf(arranged(), change)).toBeNull();
  });

  it('1.3 a side of twelve named bats eleven', () => {
    const twelve = [...batting, player('J')];
    const book = wickets(begun(arranged({}, twelve)), 10);
    expect(innings(book)).toMatchObject({ wickets: 10, ended: 'allOut' });
    expect(innings(book).batters).toHaveLength(11);
  });
});
