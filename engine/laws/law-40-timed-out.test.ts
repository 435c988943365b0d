// Law 40: timed out.
import { describe, expect, it } from 'vitest';
import type { Command } from '../index';
import { arranged, ball, batter, batterLine, bowled, changesBy, given, innings } from './harness';
import { makeRuns, opening, play, player, refusalOf, say, score } from './harness';

const timeOut = (name: string): Command => ({ type: 'TimeOutBatter', batter: player(name) });

describe('Law 40, timed out', () => {
  it('40.1 the incoming batter not ready: out for none off none, and no ball', () => {
    const waiting = say(given(), bowled);
    const { after, ...changes } = changesBy(waiting, timeOut('C'));
    expect(changes).toMatchObject({ score: '50/4', legalBalls: 0, x: { wickets: 0 }, faces: null });
    expect(batterLine(after, 'C')).toMatchObject({
      runs: 0,
      balls: 0,
      status: 'out',
      out: { how: 'timedOut', bowler: null },
    });
    expect(refusalOf(after, batter('C'))).toBe('ALREADY_OUT');
    expect(refusalOf(after, batter('D'))).toBeNull();
  });

  it('40.1 the second wicket falls at 50 and C is not ready: C is out for 0 off 0, and it is 50 for 3', () => {
    const fifty = makeRuns(say(arranged(), opening('O1', 'O2')), 50);
    const second = play(say(play(fifty, bowled), batter('A')), bowled);
    const book = say(second, timeOut('C'));
    expect([score(innings(second)), score(innings(book))]).toEqual(['50/2', '50/3']);
    expect(batterLine(book, 'C')).toMatchObject({ runs: 0, balls: 0, out: { how: 'timedOut' } });
    expect(innings(book).legalBalls).toBe(innings(second).legalBalls);
  });

  it('40.1 nobody is timed out while both are in', () => {
    expect(refusalOf(given(), timeOut('C'))).toBe('NOT_AWAITED');
    expect(refusalOf(say(given(), ball()), timeOut('A'))).toBe('NOT_AWAITED');
  });

  it('40.1 a retired batter who is late coming back is timed out too', () => {
    const book = say(
      given(),
      { type: 'RetireBatter', batter: player('A'), as: 'hurt' },
      batter('C'),
      bowled,
      timeOut('A'),
    );
    expect(batterLine(book, 'A')?.out?.how).toBe('timedOut');
  });
});
