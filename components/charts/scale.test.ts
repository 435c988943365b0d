// Grid lines are round numbers that reach over what is drawn.
import { describe, expect, it } from 'vitest';
import { columns, share, ticks, topOf, upFrom } from './scale';

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

  it('needs no more figures than a screen can show', () => {
    expect([share(1, 3), upFrom(1, 3)]).toEqual([33.3, 66.7]);
  });

  it('draws columns side by side, each from the foot to its value', () => {
    // Two columns of a plot two wide and four high: the first half as high as the plot, the second none.
    expect(columns([2, 0], 2, 4)).toBe('M7 100V50h36V100M57 100V100h36V100');
  });
});
