// Law 17: the over, its balls, and who may bowl it.
import { describe, expect, it } from 'vitest';
import type { Command } from '../index';
import {
  ball,
  bowler,
  bowlerLine,
  given,
  innings,
  opening,
  play,
  refusalOf,
  run,
  say,
  times,
} from './harness';
import { arranged, four } from './harness';

const dot = ball();
const callOver: Command = { type: 'CallOver' };
const extendOver: Command = { type: 'ExtendOver' };
const started = () => say(arranged(), opening('A', 'B'), bowler('X'));

describe('Law 17, the over', () => {
  it('17.1 six legal balls make an over; then a bowler is awaited', () => {
    const book = say(started(), ...times(6, dot));
    expect(book.state.awaiting).toEqual({ kind: 'bowler' });
    expect(innings(book).thisOver).toMatchObject({ number: 1, legalBalls: 0, deliveries: 0 });
  });

  it('17.1 the batters don’t change ends with the over: a single off its last ball keeps the strike', () => {
    const book = say(started(), ...times(5, dot), run(1));
    expect(innings(book).striker).toBe('A');
    expect(innings(say(started(), ...times(6, dot))).striker).toBe('B');
  });

  it('17.3 wides and no-balls are not balls of the over', () => {
    const book = say(started(), ball({ call: 'wide' }), ball({ call: 'noBall' }), ...times(5, dot));
    expect(innings(book).thisOver).toMatchObject({ number: 0, legalBalls: 5, deliveries: 7 });
    expect(innings(say(book, dot)).thisOver.number).toBe(1);
  });

  it('17.5 "Over" called after five balls stands, and is one over on the card', () => {
    const book = say(started(), ...times(5, dot), callOver);
    expect(innings(book).thisOver.number).toBe(1);
    expect(innings(book).striker).toBe('B');
    expect(bowlerLine(book, 'X')).toMatchObject({ overs: 1, balls: 5, ballsOver: 0, maidens: 1 });
  });

  it('17.5 a seventh ball is scored like any other, asked for before the over would end', () => {
    const book = say(started(), ...times(5, dot), extendOver, dot, ball({ boundary: four }));
    expect(bowlerLine(book, 'X')).toMatchObject({ overs: 1, balls: 7, runs: 4, maidens: 0 });
    expect(innings(book).legalBalls).toBe(7);
  });

  it('17.5 a seventh ball asked for after the sixth opens the over again', () => {
    const book = say(started(), ...times(6, dot), extendOver);
    expect(innings(book)).toMatchObject({ striker: 'A', bowler: 'X' });
    expect(bowlerLine(book, 'X')).toMatchObject({ overs: 0, maidens: 0 });
    const after = say(book, run(1));
    expect(innings(after)).toMatchObject({ striker: 'A', runs: 1 });
    expect(innings(after).thisOver.number).toBe(1);
  });

  it('17.5.2 a miscounted over may end on a wide or a no-ball', () => {
    for (const call of ['wide', 'noBall'] as const) {
      const book = say(started(), ...times(5, dot), ball({ call }), callOver);
      expect(innings(book)).toMatchObject({ runs: 1, striker: 'B' });
      expect(bowlerLine(book, 'X')).toMatchObject({ overs: 1, balls: 5, runs: 1 });
    }
  });

  it('17.5 the overs of an innings are the umpire’s: one of five balls is one of twenty', () => {
    const short = say(
      arranged({ ballsPerInnings: 12 }),
      opening('A', 'B'),
      bowler('X'),
      ...times(5, dot),
      callOver,
    );
    const book = play(short, ...times(6, dot));
    expect(innings(book)).toMatchObject({ ended: 'oversBowled', legalBalls: 11 });
  });

  it('17.5 a last over let go on is not over with its sixth ball', () => {
    const last = say(arranged({ ballsPerInnings: 6 }), opening('A', 'B'), bowler('X'), ...times(5, dot));
    const book = say(last, extendOver, dot);
    expect(innings(book).ended).toBeNull();
    expect(innings(say(book, dot)).ended).toBe('oversBowled');
  });

  it('17.6 nobody bowls two overs running', () => {
    const book = say(started(), ...times(6, dot));
    expect(refusalOf(book, bowler('X'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(book, bowler('Y'))).toBeNull();
    expect(refusalOf(say(book, bowler('Y'), ...times(6, dot)), bowler('X'))).toBeNull();
  });

  it('17.6 who ended over 11 may not bowl over 12', () => {
    const names = ['X', 'Y', 'X', 'Y', 'X', 'Y', 'X', 'Y', 'X', 'Y', 'X'];
    const book = names.reduce(
      (now, name) => say(now, bowler(name), ...times(6, dot)),
      say(arranged(), opening('A', 'B')),
    );
    expect(innings(book).thisOver.number).toBe(11);
    expect(refusalOf(book, bowler('X'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(book, bowler('Y'))).toBeNull();
  });

  it('17.7 a bowler named by mistake is another’s before a ball is bowled', () => {
    const book = say(started(), bowler('Y'), dot);
    expect(innings(book).bowlers.map((line) => line.player)).toEqual(['Y']);
  });

  const shared = () => say(started(), ...times(3, dot), bowler('Y'), ...times(3, dot));

  it('17.8 an over finished by another is nobody’s: 0.3 each and a maiden to neither', () => {
    for (const name of ['X', 'Y']) {
      expect(bowlerLine(shared(), name)).toMatchObject({ overs: 0, ballsOver: 3, balls: 3, maidens: 0 });
    }
    expect(innings(shared()).overs[0]).toMatchObject({ bowlers: ['X', 'Y'], complete: true, maiden: false });
  });

  it('17.8 neither of the two may bowl the next over, for each bowled a part of this one', () => {
    expect(refusalOf(shared(), bowler('X'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(shared(), bowler('Y'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(shared(), bowler('Z'))).toBeNull();
  });

  it('17.8 who bowled the over before may not finish this one', () => {
    expect(refusalOf(given(), bowler('Y'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(given(), bowler('Z'))).toBeNull();
  });
});
