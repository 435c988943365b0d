// Law 20: a dead ball before the striker can receive it is nothing at all.
import { describe, expect, it } from 'vitest';
import { changesBy, given, innings } from './harness';

describe('Law 20, dead ball', () => {
  it('20.4 called before the striker receives: nothing scored, not in the over', () => {
    const { after, ...changes } = changesBy(given(), { type: 'CallDeadBall', note: 'a dog on the pitch' });
    expect(changes).toMatchObject({ score: '50/2', legalBalls: 0, a: { runs: 0, balls: 0 }, faces: 'A' });
    expect(innings(after).thisOver.deliveries).toBe(2);
  });
});
