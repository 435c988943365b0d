// The comparison itself: it must find what differs, or a corpus that agrees says nothing.
import { describe, expect, it } from 'vitest';
import { differences } from './differences';

describe('differences', () => {
  it('are none between equal values, whatever the order of their keys', () => {
    expect(differences({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toEqual([]);
  });

  it.each([
    [{ a: 1 }, { a: 2 }, ['a: 1, expected 2']],
    [{ a: [1, 2] }, { a: [1] }, ['a.1: 2, expected nothing']],
    [{ a: [1] }, { a: [1, 2] }, ['a.1: nothing, expected 2']],
    [{ a: 1 }, { a: 1, b: false }, ['b: nothing, expected false']],
    [{ a: { b: '5.6' } }, { a: { b: '6.0' } }, ['a.b: "5.6", expected "6.0"']],
    [{ a: [] }, { a: {} }, ['a: [], expected {}']],
    [{ a: null }, { a: 0 }, ['a: null, expected 0']],
  ])('%j against %j', (found, expected, paths) => {
    expect(differences(found, expected)).toEqual(paths);
  });
});
