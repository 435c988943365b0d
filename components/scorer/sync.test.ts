// What the pill says: the scorer must know at a glance whether a ball could be lost.
import { expect, test } from 'vitest';
import { syncText } from './sync';

test('level with the server, with the over', () =>
  expect(syncText({ kind: 'synced' }, '14.2', 0)).toBe('Synced 14.2'));
test('before the first ball there is no over to name', () =>
  expect(syncText({ kind: 'synced' }, null, 0)).toBe('Synced'));
test('on their way', () => expect(syncText({ kind: 'sending', waiting: 3 }, '14.2', 0)).toBe('3 waiting'));
test('offline says for how long and that nothing is lost', () =>
  expect(syncText({ kind: 'offline', since: 60_000, waiting: 12 }, '14.2', 60_000 + 4.5 * 60_000)).toBe(
    'Offline 4 min · 12 balls safe on this phone',
  ));
test('a clock set back is no negative time', () =>
  expect(syncText({ kind: 'offline', since: 60_000, waiting: 1 }, null, 0)).toBe(
    'Offline 0 min · 1 ball safe on this phone',
  ));
