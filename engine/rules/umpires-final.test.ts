// PC: `umpiresFinal`. A book of a match long over is entered as it was given, also where the Laws would refuse it; live
// scoring refuses the same. What makes no sense stays refused either way.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';

const live = { ...presets.t20, powerplays: [] };
const old = { ...live, umpiresFinal: true };

describe('what only an old book may have', () => {
  it('is a batter caught off a wide', () => {
    expect(() => bowl(arranged(live), 'wdWc(b2)')).toThrow('IMPOSSIBLE_DELIVERY');
    expect(bowl(arranged(old), 'wdWc(b2)').state.innings[0]).toMatchObject({
      runs: 1,
      wickets: 1,
      legalBalls: 0,
    });
  });

  it('is one bowler for two overs running', () => {
    const again = { type: 'NameBowler', bowler: player('b11') } as const;
    expect(() => record(bowl(arranged(live), '. . . . . .'), again)).toThrow('BOWLED_LAST_OVER');
    expect(record(bowl(arranged(old), '. . . . . .'), again).state.innings[0]?.bowler).toBe('b11');
  });

  it('is a run off the bat beside a wide', () => {
    expect(bowl(arranged(live), 'wd+1').state.innings[0]).toMatchObject({ runs: 2, extras: { wides: 2 } });
    expect(bowl(arranged(old), 'wd+1').state.innings[0]).toMatchObject({ runs: 2, extras: { wides: 1 } });
  });

  it('is all the runs of the ball that won', () => {
    const chase = (conditions: typeof live) =>
      bowl(arranged({ ...conditions, ballsPerInnings: 6 }), '. . . . . . | 3').state.innings[1]?.runs;
    expect(chase(live)).toBe(1);
    expect(chase(old)).toBe(3);
  });
});

describe('what no book may have', () => {
  it.each([live, old])(
    'is a batter who is not at the wicket run out, or one who is out batting on',
    (conditions) => {
      expect(() => bowl(arranged(conditions), 'Wro(a9@bowler)')).toThrow('NOT_AT_WICKET');
      const out = bowl(arranged(conditions), 'W');
      expect(() => record(out, { type: 'SendBatter', batter: player('a1') })).toThrow('ALREADY_OUT');
    },
  );
});
