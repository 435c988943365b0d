// Which second taps are echoes of the first, and which are meant.
import { expect, test } from 'vitest';
import { isDoubleTap } from './double-tap';

const first = { at: 1000, place: { x: 100, y: 500 } };

test('the same place within 400 ms is an echo, also where another panel has come up under the thumb', () =>
  expect(isDoubleTap(first, { at: 1250, place: { x: 104, y: 497 } })).toBe(true));
test('the same place after 400 ms is a second ball', () =>
  expect(isDoubleTap(first, { at: 1400, place: { x: 100, y: 500 } })).toBe(false));
test('the key beside it is meant, however fast', () =>
  expect(isDoubleTap(first, { at: 1050, place: { x: 180, y: 500 } })).toBe(false));
test('the first tap of all is meant', () => expect(isDoubleTap(null, first)).toBe(false));
test('on the keyboard it is the same key that counts', () => {
  expect(isDoubleTap({ at: 0, place: '1' }, { at: 100, place: '1' })).toBe(true);
  expect(isDoubleTap({ at: 0, place: 'w' }, { at: 100, place: '1' })).toBe(false);
});
