// Law 33 of the 2000 Code: handled the ball, a way out until October 2017.
import { describe, expect, it } from 'vitest';
import { ball, batter, changesBy, given, player, refusalOf } from './harness';

const handled = ball({ dismissal: { kind: 'handledBall', batter: player('A') } });

describe('Law 33 (2000 Code), handled the ball', () => {
  it('S-1 in books from before October 2017: a wicket to nobody', () => {
    expect(changesBy(given({ edition: '2000' }), handled, batter('C'))).toMatchObject({
      score: '50/3',
      x: { wickets: 0 },
      legalBalls: 1,
      faces: 'C',
    });
  });

  it('S-1 since then it is obstructing the field, and refused as it stands', () => {
    for (const edition of ['2017', '2022', '2026'] as const) {
      expect(refusalOf(given({ edition }), handled)).toBe('IMPOSSIBLE_DELIVERY');
    }
  });
});
