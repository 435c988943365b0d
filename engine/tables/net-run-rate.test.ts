// Net run rate: laws.md §6 and the ICC's way with revised matches, from matches played out ball by ball.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import { netRunRate, ratedMatch, type RatedMatch } from './net-run-rate';

const balls = (count: number, ball: string): string => `${ball} `.repeat(count);

function rated(book: ReturnType<typeof arranged>, side: 0 | 1): RatedMatch {
  const match = ratedMatch(book.state, side);
  if (match === null) throw new Error('it counts for nothing');
  return match;
}

describe('net run rate', () => {
  it('PC all out counts the full quota: 127 in 25.4 of 50, 128 made in 25.5', () => {
    const first = bowl(arranged(presets.oneDay50), balls(127, '1') + balls(17, '.') + balls(10, 'W'));
    expect(first.state.innings[0]).toMatchObject({ runs: 127, ended: 'allOut', legalBalls: 154 });
    const over = bowl(first, balls(27, '.') + balls(128, '1'));
    expect(over.state.result).toMatchObject({ kind: 'win', winner: 1 });
    const winner = rated(over, 1);
    expect(winner).toEqual({ made: { runs: 128, balls: 155 }, given: { runs: 127, balls: 300 } });
    // 128/25.833 − 127/50
    expect(netRunRate([winner], 6)).toBeCloseTo(2.415, 3);
    expect(netRunRate([rated(over, 0)], 6)).toBeCloseTo(-2.415, 3);
  });

  it('PC a revised match: the first side has one less than the target, off the overs of the chase', () => {
    const ten: PlayingConditions = { ...presets.t20, ballsPerInnings: 60, bowlerQuotaBalls: 12 };
    const first = bowl(arranged(ten), balls(60, '2'));
    const revised = record(first, { type: 'ReviseInnings', ballsPerInnings: 30, target: 71, method: 'DLS' });
    const over = bowl(revised, balls(12, '6'));
    expect(over.state.result).toMatchObject({ kind: 'win', winner: 1, method: 'DLS' });
    expect(rated(over, 0)).toEqual({ made: { runs: 70, balls: 30 }, given: { runs: 72, balls: 12 } });
  });

  it('adds seasons up before it divides', () => {
    const one: RatedMatch = { made: { runs: 60, balls: 60 }, given: { runs: 30, balls: 60 } };
    const other: RatedMatch = { made: { runs: 0, balls: 6 }, given: { runs: 1, balls: 1 } };
    // 60 off 66 balls is 5.4545 an over; 31 off 61 is 3.0492.
    expect(netRunRate([one, other], 6)).toBeCloseTo(60 / 11 - 31 / (61 / 6), 10);
    expect(netRunRate([], 6)).toBe(0);
  });

  it('counts neither a super over nor a match without a result', () => {
    const tiny: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6 };
    const tied = bowl(bowl(arranged(tiny), '1 . . . . .'), '1 . . . . .');
    const decided = bowl(bowl(tied, '6 6 6 6 6 6'), '. . . . . .');
    expect(decided.state.result).toMatchObject({ kind: 'win' });
    expect(rated(decided, 0)).toEqual({ made: { runs: 1, balls: 6 }, given: { runs: 1, balls: 6 } });
    const off = record(bowl(arranged(tiny), '1'), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' });
    expect(ratedMatch(off.state, 0)).toBeNull();
    const won = record(off, { type: 'EndMatch', how: { kind: 'awarded', to: 0 }, note: '' });
    expect(ratedMatch(won.state, 0)).toBeNull();
  });
});
