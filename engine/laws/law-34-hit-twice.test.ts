// Law 34: the ball hit twice, lawfully or not.
import { describe, expect, it } from 'vitest';
import { ball, batter, changesBy, four, given, refusalOf } from './harness';

const hitTwice = { kind: 'hitTwice' } as const;

describe('Law 34, hit the ball twice', () => {
  it('34.1 out, and the wicket is not the bowler’s', () => {
    expect(changesBy(given(), ball({ dismissal: hitTwice }), batter('C'))).toMatchObject({
      score: '50/3',
      x: { wickets: 0 },
      legalBalls: 1,
      faces: 'C',
    });
  });

  it('34.1 off a no-ball too: the penalty stands', () => {
    expect(changesBy(given(), ball({ call: 'noBall', dismissal: hitTwice }))).toMatchObject({
      score: '51/3',
      extras: { noBalls: 1 },
      x: { runs: 1, wickets: 0 },
      legalBalls: 0,
    });
  });

  it('34.1 penalty runs count with it, runs run do not', () => {
    const helmet = { to: 'batting' as const, runs: 5, reason: 'helmet' as const };
    expect(changesBy(given(), ball({ dismissal: hitTwice, penalties: [helmet] }))).toMatchObject({
      score: '55/3',
      x: { runs: 0, wickets: 0 },
    });
    expect(refusalOf(given(), ball({ ran: 1, dismissal: hitTwice }))).toBe('IMPOSSIBLE_DELIVERY');
  });

  it('34.4 a ball struck again to guard the wicket: not out, no runs, the batters go back', () => {
    expect(changesBy(given(), ball({ ran: 1, disallowed: 'secondHit' }))).toMatchObject({
      score: '50/2',
      a: { runs: 0, balls: 1 },
      faces: 'A',
      legalBalls: 1,
    });
    expect(changesBy(given(), ball({ call: 'noBall', ran: 1, disallowed: 'secondHit' })).score).toBe('51/2');
    expect(changesBy(given(), ball({ boundary: four, disallowed: 'secondHit' })).score).toBe('50/2');
  });

  it('34.4 runs from an overthrow after it stand: they are entered as run, the first part run left out', () => {
    expect(changesBy(given(), ball({ ran: 1 }))).toMatchObject({ score: '51/2', faces: 'B' });
  });
});
