// Net run rate over a season, and what counts for nothing. The rules' own examples are in engine/laws/pc-tables.test.ts.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import { netRunRate, ratedMatch, type RatedMatch } from './net-run-rate';

function rated(book: ReturnType<typeof arranged>, side: 0 | 1): RatedMatch {
  const match = ratedMatch(book.state, side);
  if (match === null) throw new Error('it counts for nothing');
  return match;
}

describe('net run rate', () => {
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
