// Law 39: stumped.
import { describe, expect, it } from 'vitest';
import { ball, batter, batterLine, changesBy, given, player } from './harness';

const stumped = { kind: 'stumped', fielders: [{ player: player('Y'), substitute: false }] } as const;
const dismissal = { ...stumped, fielders: [...stumped.fielders] };

describe('Law 39, stumped', () => {
  it('39.1 a wicket to the bowler, with the keeper named', () => {
    const { after, ...changes } = changesBy(given(), ball({ dismissal }), batter('C'));
    expect(changes).toMatchObject({ score: '50/3', x: { wickets: 1 }, legalBalls: 1, faces: 'C' });
    expect(batterLine(after, 'A')?.out).toEqual({
      how: 'stumped',
      bowler: 'X',
      fielders: dismissal.fielders,
    });
  });

  it('39.1 off a wide: the wide and the wicket are both the bowler’s, and no legal ball', () => {
    expect(changesBy(given(), ball({ call: 'wide', dismissal }))).toMatchObject({
      score: '51/3',
      extras: { wides: 1 },
      x: { runs: 1, wickets: 1 },
      a: { balls: 0 },
      legalBalls: 0,
    });
  });
});
