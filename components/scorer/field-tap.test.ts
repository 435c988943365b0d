// A tap on the field is the place a spectator's wheel draws: down is straight, a right-hander's off side is on the left.
import { expect, test } from 'vitest';
import { fieldPart, fieldParts } from '@/engine';
import { middleOf, placeOfTap, spotOf } from './field-tap';

test('down the ground is nought degrees, the rope is one', () => {
  expect(placeOfTap(0, 60)).toEqual({ angle: 0, distance: 1 });
  expect(placeOfTap(0, -60)).toEqual({ angle: 180, distance: 1 });
});

test('seen from behind the bowler a right-hander’s off side is on the left, a left-hander’s on the right', () => {
  const left = placeOfTap(-30, 10);
  expect(fieldPart(left, 'right')).toBe('cover');
  expect(fieldPart(left, 'left')).toBe('midwicket');
  expect(fieldPart(placeOfTap(30, 10), 'left')).toBe('cover');
});

test('a tap beyond the rope is on the rope', () => {
  expect(placeOfTap(-49, 59).distance).toBe(1);
});

test('a place is drawn where it was tapped', () => {
  for (const [x, y] of [
    [-30, 10],
    [12, -40],
    [3, 25],
  ] as const) {
    const spot = spotOf(placeOfTap(x, y));
    expect(Math.hypot(spot.x - x, spot.y - y)).toBeLessThan(1);
  }
});

test('a part chosen by its name is that part, for both hands', () => {
  for (const part of fieldParts)
    for (const hand of ['right', 'left'] as const) {
      const place = middleOf(part, hand);
      expect(place === null ? null : fieldPart(place, hand)).toBe(part);
    }
  expect(middleOf('', 'right')).toBeNull();
});
