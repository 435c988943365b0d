// The Duckworth/Lewis Standard Edition's formula, and how a table of resources is read. The figures of the
// table below are made up: it has the right form and nothing else.
import { describe, expect, it } from 'vitest';
import { parNow, parScore, targetScore } from './duckworth-lewis';
import { faultOf, resourcesLeft, resourcesOfInnings, type ResourceTable } from './resources';

const source = { title: 'made up for a test', publisher: 'nobody', url: null };
const table: ResourceTable = {
  name: 'test',
  source,
  g50: 200,
  rows: [
    { ballsLeft: 60, percent: [100, 50] },
    { ballsLeft: 30, percent: [60, 40] },
    { ballsLeft: 6, percent: [12, 10] },
  ],
};

describe('par and target', () => {
  it('equal resources leave the target alone', () => {
    expect(targetScore({ score: 150, first: 90, second: 90, g50: 200 })).toBe(151);
  });

  it('cuts to whole runs, and no binary fraction costs one', () => {
    expect(parScore({ score: 151, first: 100, second: 80, g50: 200 })).toBe(120); // 120.8
    expect(parScore({ score: 100, first: 100, second: 57, g50: 200 })).toBe(57); // 56.99999999999999 in binary
  });

  it('par at a moment is for what has been used', () => {
    // 200 to chase with everything; 40 % is left: 60 % used.
    expect(parNow({ score: 200, first: 100, second: 100, g50: 200 }, 40)).toBe(120);
  });
});

describe('the table of resources', () => {
  it('is read at its rows and by a straight line between them', () => {
    expect(resourcesLeft(table, 60, 0)).toBe(100);
    expect(resourcesLeft(table, 45, 0)).toBe(80);
    expect(resourcesLeft(table, 3, 1)).toBe(5);
  });

  it('nothing is left with no balls or no wickets; never more than its last row', () => {
    expect(resourcesLeft(table, 0, 0)).toBe(0);
    expect(resourcesLeft(table, 60, 2)).toBe(0);
    expect(resourcesLeft(table, 90, 0)).toBe(100);
  });

  it('an interruption takes what lay between the stop and the resumption', () => {
    const rain = { ballsLeftBefore: 30, ballsLeftAfter: 6, wicketsLost: 1 };
    expect(resourcesOfInnings(table, 60, [])).toBe(100);
    expect(resourcesOfInnings(table, 60, [rain])).toBe(100 - 40 + 10);
  });

  it('is refused in words where it can be no such table', () => {
    expect(faultOf(table)).toBeNull();
    expect(faultOf({ ...table, rows: [] })).toBe('the table has no rows');
    const more = { ballsLeft: 30, percent: [60, 70] };
    expect(faultOf({ ...table, rows: [more] })).toBe('30 balls left: more with more wickets lost');
    const less = { ballsLeft: 60, percent: [50, 40] };
    expect(faultOf({ ...table, rows: [less, { ballsLeft: 30, percent: [60, 40] }] })).toBe(
      '60 balls left: less than with fewer balls',
    );
    const narrow = { ballsLeft: 30, percent: [60] };
    expect(faultOf({ ...table, rows: [narrow, less] })).toBe('60 balls left: 2 columns, not 1');
    expect(faultOf({ ...table, rows: [narrow, narrow] })).toBe('30 balls left stands twice');
  });
});
