// The events of a ball: the ball, the wicket, the over; with the figures after it.
import { describe, expect, it } from 'vitest';
import { bowl, player, readyForBall } from '@/engine/notation/play';
import { announce } from './announce';
import { only, roster, t20, told, toldOf, toldOfBall, types } from './told';

describe('a ball', () => {
  it('is told with the figures after it', () => {
    const data = only(toldOfBall(bowl(t20, '1 .'), 'nb+4'), 'BALL_BOWLED').data;
    expect(data).toMatchObject({
      inningsNumber: 1,
      over: 0,
      ballInOver: 2,
      bowler: { id: 'b11', name: 'Player b11', overs: '0.2', runs: 6, economy: 18 },
      striker: { id: 'a2', runs: 4, balls: 2, fours: 1, strikeRate: 200 },
      nonStriker: { id: 'a1', runs: 1, balls: 1 },
      runsOffBat: 4,
      totalRuns: 5,
      boundary: 'FOUR',
      extras: [{ kind: 'noBall', runs: 1 }],
      isWicket: false,
      symbol: 'nb+4',
      inningsState: {
        score: '6/0',
        overs: '0.2',
        battingTeam: { name: 'Kent' },
        bowlingTeam: { name: 'Surrey' },
      },
      verification: 'agreed',
    });
  });

  it('has the seq of its entry for an id, which a correction keeps', () => {
    const book = bowl(t20, '1');
    const seq = book.entries.length;
    expect(only(told(readyForBall(t20), book), 'BALL_BOWLED').data.ballId).toBe(String(seq));
  });

  it('a name the roster lacks is shown as ?', () => {
    const book = readyForBall(t20);
    const nobody = { roster: { ...roster, players: {} }, verification: 'agreed' } as const;
    const after = bowl(book, '1');
    const [ball] = announce(book, after, after.entries.slice(book.entries.length), nobody);
    expect(ball?.data).toMatchObject({ striker: { id: 'a1', name: '?' } });
  });
});

describe('a wicket', () => {
  it('comes after its ball, with the fall and the stand it ended', () => {
    const happenings = toldOfBall(bowl(t20, '4 1 2'), 'Wc(b1)');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'WICKET_FALLEN']);
    expect(only(happenings, 'WICKET_FALLEN').data).toMatchObject({
      dismissalKind: 'caught',
      batterOut: { id: 'a2', runs: 2, balls: 2 },
      bowler: { id: 'b11' },
      fielders: [{ id: 'b1', name: 'Player b1', substitute: false }],
      fallOfWicket: '7/1 (0.4)',
      partnership: { runs: 7, balls: 4, partner: { id: 'a1' } },
    });
  });

  it('a run out is nobody’s', () => {
    const happenings = toldOfBall(t20, '1Wro(nonStriker@striker,b1)');
    expect(only(happenings, 'WICKET_FALLEN').data).toMatchObject({
      dismissalKind: 'runOut',
      batterOut: { id: 'a2' },
      bowler: null,
      fallOfWicket: '1/1 (0.1)',
    });
  });

  it('timed out, retired out and run out before the delivery fall off no ball', () => {
    const down = bowl(t20, '4 W');
    const timedOut = toldOf(down, { type: 'TimeOutBatter', batter: player('a3') });
    expect(types(timedOut)).toEqual(['WICKET_FALLEN']);
    expect(only(timedOut, 'WICKET_FALLEN').data).toMatchObject({
      ballId: null,
      dismissalKind: 'timedOut',
      batterOut: { id: 'a3', runs: 0, balls: 0 },
      bowler: null,
      fallOfWicket: '4/2 (0.2)',
      commentary: 'Player a3 is timed out.',
    });
    const retired = toldOf(bowl(t20, '4'), { type: 'RetireBatter', batter: player('a1'), as: 'out' });
    expect(types(retired)).toEqual(['WICKET_FALLEN', 'PLAYER_CHANGED']);
    const before = toldOf(bowl(t20, '4'), { type: 'RunOutNonStriker' });
    expect(only(before, 'WICKET_FALLEN').data).toMatchObject({
      ballId: null,
      dismissalKind: 'runOut',
      batterOut: { id: 'a2' },
      fallOfWicket: '4/1 (0.1)',
    });
  });
});

describe('an over', () => {
  it('is complete with its last ball, told as symbols', () => {
    const happenings = toldOfBall(bowl(t20, '1 . 4 W 1lb'), '2');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'OVER_COMPLETE']);
    expect(only(happenings, 'OVER_COMPLETE').data).toMatchObject({
      over: 0,
      bowler: { id: 'b11', overs: '1', runs: 7, wickets: 1 },
      runs: 8,
      wickets: 1,
      balls: ['1', '•', '4', 'W', '1lb', '2'],
      maiden: false,
      nextBowler: null,
    });
  });

  it('17.5 or by the umpire’s call', () => {
    const happenings = toldOf(bowl(t20, '. . . . 1'), { type: 'CallOver' });
    expect(types(happenings)).toEqual(['OVER_COMPLETE']);
    expect(only(happenings, 'OVER_COMPLETE').data.balls).toHaveLength(5);
  });

  it('the next bowler is told when named', () => {
    const happenings = toldOf(bowl(t20, '. . . . . 1'), { type: 'NameBowler', bowler: player('b5') });
    expect(happenings.map(({ data }) => data)).toMatchObject([
      { kind: 'bowler', reason: 'endOfOver', playerOut: { id: 'b11' }, playerIn: { id: 'b5' } },
    ]);
  });
});
