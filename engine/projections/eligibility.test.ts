// Who may bat and who may bowl, with the reason for each who may not.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import { mayBat, mayBowl, type Eligible } from './eligibility';

const codes = (list: readonly Eligible[]): Record<string, string | null> =>
  Object.fromEntries(list.map(({ player: id, refusal }) => [id, refusal?.code ?? null]));

describe('who may bowl', () => {
  it('17.6 is everybody but the bowler of the over before', () => {
    const list = codes(mayBowl(bowl(arranged(presets.t20), '. . . . . .').state));
    expect(list.b11).toBe('BOWLED_LAST_OVER');
    expect(list.b10).toBeNull();
    expect(Object.keys(list)).toHaveLength(11);
  });

  it('leaves out who has bowled the quota', () => {
    const short = { ...presets.t20, bowlerQuotaBalls: 6 };
    const list = codes(mayBowl(bowl(arranged(short), '. . . . . . | . . . . . .').state));
    expect([list.b11, list.b10, list.b9]).toEqual(['QUOTA_BOWLED', 'BOWLED_LAST_OVER', null]);
  });

  it('is nobody between innings', () => {
    expect(mayBowl(arranged(presets.t20).state)).toEqual([]);
  });
});

describe('who may bat', () => {
  it('is who is neither in nor out', () => {
    const list = codes(mayBat(bowl(arranged(presets.t20), 'W').state));
    expect([list.a1, list.a2, list.a3]).toEqual(['ALREADY_OUT', 'ALREADY_BATTING', null]);
  });

  it('25.4 one who retired hurt may come back at a wicket, not in their own place', () => {
    const retire = { type: 'RetireBatter', batter: player('a2'), as: 'hurt' } as const;
    const hurt = record(bowl(arranged(presets.t20), '1'), retire);
    expect(codes(mayBat(hurt.state)).a2).toBe('MAY_NOT_RETURN');
    expect(codes(mayBat(bowl(hurt, 'W').state)).a2).toBeNull();
  });

  it('is everybody while openers are awaited', () => {
    expect(Object.values(codes(mayBat(arranged(presets.t20).state)))).toEqual(Array(11).fill(null));
  });
});
