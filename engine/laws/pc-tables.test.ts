// A league's arithmetic by the examples of the rules list: net run rate, Duckworth/Lewis Standard Edition, bonus points.
import { describe, expect, it } from 'vitest';
import { milestonesOf, netRunRate, parScore, pointsOf, presets, ratedMatch, targetScore } from '../index';
import type { PlayingConditions, RatedMatch, Scorebook } from '../index';
import { arranged, bowl, record } from '../notation/play';

const balls = (count: number, ball: string): string => `${ball} `.repeat(count);

function rated(book: Scorebook, side: 0 | 1): RatedMatch {
  const match = ratedMatch(book.state, side);
  if (match === null) throw new Error('it counts for nothing');
  return match;
}

describe('tables of a league', () => {
  it('S-12 all out counts the full quota: 127 in 25.4 of 50, 128 made in 25.5, is +2.415', () => {
    const first = bowl(arranged(presets.oneDay50), balls(127, '1') + balls(17, '.') + balls(10, 'W'));
    expect(first.state.innings[0]).toMatchObject({ runs: 127, ended: 'allOut', legalBalls: 154 });
    const over = bowl(first, balls(27, '.') + balls(128, '1'));
    expect(over.state.result).toMatchObject({ kind: 'win', winner: 1 });
    const winner = rated(over, 1);
    expect(winner).toEqual({ made: { runs: 128, balls: 155 }, given: { runs: 127, balls: 300 } });
    expect(netRunRate([winner], 6)).toBeCloseTo(2.415, 3);
    expect(netRunRate([rated(over, 0)], 6)).toBeCloseTo(-2.415, 3);
  });

  it('S-13 a revised match: the first side has one less than the target, off the overs of the chase', () => {
    const ten: PlayingConditions = { ...presets.t20, ballsPerInnings: 60, bowlerQuotaBalls: 12 };
    const first = bowl(arranged(ten), balls(60, '2'));
    const revised = record(first, { type: 'ReviseInnings', ballsPerInnings: 30, target: 71, method: 'DLS' });
    const over = bowl(revised, balls(12, '6'));
    expect(over.state.result).toMatchObject({ kind: 'win', winner: 1, method: 'DLS' });
    expect(rated(over, 0)).toEqual({ made: { runs: 70, balls: 30 }, given: { runs: 72, balls: 12 } });
  });

  it('S-14 fewer resources: 150 with 100 to 80 is par 120, target 121', () => {
    const chase = { score: 150, first: 100, second: 80, g50: 200 };
    expect([parScore(chase), targetScore(chase)]).toEqual([120, 121]);
  });

  it('S-14 more resources: 150 with 90 to 100 and G50 200 is target 171', () => {
    expect(targetScore({ score: 150, first: 90, second: 100, g50: 200 })).toBe(171);
  });

  it('S-15 a super over counts in nobody’s net run rate or milestones', () => {
    const tiny: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6 };
    const tied = bowl(bowl(arranged(tiny), '1 . . . . .'), '1 . . . . .');
    const decided = bowl(bowl(tied, '6 6 6 6 6 6'), '. . . . . .');
    expect(decided.state.result).toMatchObject({ winner: 1, margin: { by: 'superOver' } });
    expect(rated(decided, 1)).toEqual({ made: { runs: 1, balls: 6 }, given: { runs: 1, balls: 6 } });
    expect(milestonesOf(decided.state)).toEqual([]);
  });

  it('PC-18 a bonus point where a league gives one, and none where it does not', () => {
    const tiny: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6 };
    const { state } = bowl(bowl(arranged(tiny), '2 2 2 2 2 2'), '6 6 1');
    const plain = { win: 4, loss: 0, tie: 2, draw: 0, noResult: 2, bonuses: [] };
    const bonus = { kind: 'fasterThan', ratio: 1.25, points: 1 } as const;
    expect(pointsOf(state, 1, { ...plain, bonuses: [bonus] })).toEqual({ result: 4, bonus: 1 });
    expect(pointsOf(state, 1, plain)).toEqual({ result: 4, bonus: 0 });
  });
});
