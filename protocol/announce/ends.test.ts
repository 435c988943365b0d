// The events of an innings and of a match that are over.
import { describe, expect, it } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl, player, record } from '@/engine/notation/play';
import { oneOver, only, t20, toldOf, toldOfBall, types } from './told';

describe('the end of an innings and of the match', () => {
  const first = bowl(arranged(oneOver), '6 wd 2lb . W 4');

  it('an innings is told with its extras, its best and what the other side needs', () => {
    const happenings = toldOfBall(first, '1');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'OVER_COMPLETE', 'INNINGS_COMPLETE']);
    expect(only(happenings, 'INNINGS_COMPLETE').data).toMatchObject({
      number: 1,
      team: { name: 'Kent' },
      score: '14/1',
      overs: '1',
      reason: 'oversBowled',
      extras: { wides: 1, noBalls: 0, byes: 0, legByes: 2, penalties: 0, total: 3 },
      topBatters: [
        { id: 'a1', runs: 6 },
        { id: 'a3', runs: 5 },
      ],
      topBowlers: [{ id: 'b11', wickets: 1, runs: 12 }],
      nextInnings: { number: 2, team: { name: 'Surrey' }, target: 15, equation: 'need 15 from 6 balls' },
    });
  });

  it('a match is told with its result, its margin and who might be player of it', () => {
    const chase = bowl(bowl(first, '1'), '6 6');
    const happenings = toldOfBall(chase, '4');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'INNINGS_COMPLETE', 'MATCH_COMPLETE']);
    expect(only(happenings, 'MATCH_COMPLETE').data).toMatchObject({
      result: 'Surrey won by 10 wickets',
      winner: { name: 'Surrey' },
      margin: {
        runs: null,
        wickets: 10,
        innings: false,
        tied: false,
        drawn: false,
        awarded: false,
        method: null,
      },
      // b11: a wicket, twenty points; b1: 16 runs.
      playerOfTheMatch: { player: { id: 'b11' }, reason: '1/12', confirmed: false },
      scores: [{ score: '14/1' }, { score: '16/0', overs: '0.3' }],
    });
  });

  it('and again when an official has named the player', () => {
    const over = bowl(bowl(first, '1'), '6 6 6');
    const happenings = toldOf(over, { type: 'NamePlayerOfTheMatch', players: [player('b1')] });
    expect(only(happenings, 'MATCH_COMPLETE').data.playerOfTheMatch).toMatchObject({
      player: { id: 'b1' },
      confirmed: true,
    });
  });

  it('15.2 an innings forfeited is over without having begun', () => {
    const test = record(bowl(arranged(presets.test), '4'), { type: 'CloseInnings', reason: 'declared' });
    const happenings = toldOf(test, { type: 'CloseInnings', reason: 'forfeited' });
    expect(types(happenings)).toEqual(['INNINGS_COMPLETE']);
    expect(only(happenings, 'INNINGS_COMPLETE').data).toMatchObject({
      number: 2,
      team: { name: 'Surrey' },
      score: '0/0',
      reason: 'forfeited',
      topBatters: [],
      nextInnings: { number: 3, team: { name: 'Kent' }, target: null, equation: null },
    });
  });

  it('abandoned is a result too', () => {
    const happenings = toldOf(bowl(t20, '1'), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' });
    expect(only(happenings, 'MATCH_COMPLETE').data).toMatchObject({
      result: 'Match abandoned',
      winner: null,
      margin: { noResult: true },
    });
  });
});
