// Law 32: bowled.
import { describe, expect, it } from 'vitest';
import { ball, batter, batterLine, changesBy, four, given, refusalOf } from './harness';

const bowled = { kind: 'bowled' } as const;

describe('Law 32, bowled', () => {
  it('32.1 bowled: a wicket to the bowler, the ball counts, and the new batter faces', () => {
    const { after, ...changes } = changesBy(given(), ball({ dismissal: bowled }), batter('C'));
    expect(changes).toMatchObject({
      score: '50/3',
      x: { wickets: 1, runs: 0 },
      a: { runs: 0, balls: 1 },
      legalBalls: 1,
      faces: 'C',
      other: 'B',
    });
    expect(batterLine(after, 'A')?.out).toEqual({ how: 'bowled', bowler: 'X', fielders: [] });
  });

  it('32.1 no runs come of it', () => {
    expect(refusalOf(given(), ball({ ran: 1, dismissal: bowled }))).toBe('IMPOSSIBLE_DELIVERY');
    expect(refusalOf(given(), ball({ boundary: four, dismissal: bowled }))).toBe('IMPOSSIBLE_DELIVERY');
  });
});
