// Law 36: leg before wicket.
import { describe, expect, it } from 'vitest';
import { ball, batter, changesBy, given } from './harness';

describe('Law 36, leg before wicket', () => {
  it('36.1 a wicket to the bowler, the ball counts, no runs', () => {
    expect(changesBy(given(), ball({ dismissal: { kind: 'lbw' } }), batter('C'))).toMatchObject({
      score: '50/3',
      x: { wickets: 1, runs: 0 },
      legalBalls: 1,
      faces: 'C',
    });
  });
});
