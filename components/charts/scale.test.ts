// Grid lines are round numbers that reach over what is drawn.
import { describe, expect, it } from 'vitest';
import { share, ticks, topOf, upFrom } from './scale';

describe('grid lines', () => {
  it.each([
    [163, 4, [0, 50, 100, 150, 200]],
    [20, 4, [0, 5, 10, 15, 20]],
    [7, 4, [0, 2, 4, 6, 8]],
    [1, 4, [0, 1]],
    [0, 4, [0, 1]],
  ])('up to %i in about %i steps', (most, count, expected) => {
    expect(ticks(most, count)).toEqual(expected);
  });

  it('reach the largest value for every size of innings', () => {
    for (let most = 0; most < 1200; most += 1) expect(topOf(ticks(most, 4))).toBeGreaterThanOrEqual(most);
  });
});

describe('places', () => {
  it('puts nought at the foot and the most at the top', () => {
    expect([upFrom(0, 50), upFrom(50, 50), upFrom(25, 50)]).toEqual([100, 0, 50]);
  });

  it('draws nothing wide where there is nothing', () => {
    expect(share(3, 0)).toBe(0);
  });
});
