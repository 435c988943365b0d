// Law 35: hit wicket.
import { describe, expect, it } from 'vitest';
import { ball, batter, changesBy, given } from './harness';

const hitWicket = { kind: 'hitWicket' } as const;

describe('Law 35, hit wicket', () => {
  it('35.1 a wicket to the bowler off a fair ball', () => {
    expect(changesBy(given(), ball({ dismissal: hitWicket }), batter('C'))).toMatchObject({
      score: '50/3',
      x: { wickets: 1 },
      legalBalls: 1,
      faces: 'C',
    });
  });

  it('35.1 off a wide the wide stands, and no legal ball', () => {
    expect(changesBy(given(), ball({ call: 'wide', dismissal: hitWicket }))).toMatchObject({
      score: '51/3',
      extras: { wides: 1 },
      x: { wickets: 1, runs: 1 },
      a: { balls: 0 },
      legalBalls: 0,
    });
  });
});
