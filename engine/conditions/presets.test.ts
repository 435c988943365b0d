// The presets are conditions that can be played by, with the figures their competitions publish.
import { describe, expect, it } from 'vitest';
import { PlayingConditions } from '../vocabulary/schemas';
import { editionOn, followOnLeadFor, presets } from './presets';

describe('presets', () => {
  it.each(Object.entries(presets))('%s can be stored', (_, conditions) => {
    expect(PlayingConditions.parse(conditions)).toEqual(conditions);
  });

  it('a T20 is twenty overs with four a bowler, a one-day match fifty with ten', () => {
    expect(presets.t20).toMatchObject({ ballsPerInnings: 120, bowlerQuotaBalls: 24, freeHit: true });
    expect(presets.oneDay50).toMatchObject({ ballsPerInnings: 300, bowlerQuotaBalls: 60, freeHit: true });
  });

  it('The Hundred is twenty sets of five, two from an end', () => {
    expect(presets.theHundred).toMatchObject({
      ballsPerInnings: 100,
      ballsPerOver: 5,
      oversPerEnd: 2,
      consecutiveOvers: 2,
      bowlerQuotaBalls: 20,
      noBallRuns: 2,
    });
  });

  it('a Test has two innings a side over five days and a follow-on at 200', () => {
    expect(presets.test).toMatchObject({ inningsPerSide: 2, days: 5, followOnLead: 200, freeHit: false });
    expect(presets.test.dayOvers).toEqual({ least: 90, changeOfInnings: 2 });
    expect(presets.firstClass4).toMatchObject({ inningsPerSide: 2, days: 4, followOnLead: 150 });
  });

  it('powerplays lie within their innings', () => {
    for (const { powerplays, ballsPerInnings } of Object.values(presets)) {
      for (const { fromBall, toBall } of powerplays) {
        expect(fromBall).toBeLessThan(toBall);
        expect(toBall).toBeLessThanOrEqual(ballsPerInnings ?? 0);
      }
    }
  });
});

describe('the edition of the Laws on a day', () => {
  it.each([
    ['2017-09-30', '2000'],
    ['2017-10-01', '2017'],
    ['2022-09-30', '2017'],
    ['2022-10-01', '2022'],
    ['2026-09-30', '2022'],
    ['2026-10-01', '2026'],
  ])('on %s it is %s', (date, edition) => {
    expect(editionOn(date)).toBe(edition);
  });
});

describe('the lead for a follow-on', () => {
  it.each([
    [1, 75],
    [2, 100],
    [3, 150],
    [4, 150],
    [5, 200],
    [6, 200],
  ])('in %i days it is %i', (days, lead) => {
    expect(followOnLeadFor(days)).toBe(lead);
  });
});
