// What the pill says: the scorer must know at a glance whether a ball could be lost.
import { expect, test } from 'vitest';
import { scorerSpeech } from '@/words/english/scorer';
import { syncText as textOf, type Sync } from './sync';

const syncText = (sync: Sync, overs: string | null, now: number) => textOf(sync, overs, now, scorerSpeech);

test('level with the server, with the over', () =>
  expect(syncText({ kind: 'synced' }, '14.2', 0)).toBe('Synced 14.2'));
test('before the first ball there is no over to name', () =>
  expect(syncText({ kind: 'synced' }, null, 0)).toBe('Synced'));
test('on their way', () => expect(syncText({ kind: 'sending', waiting: 3 }, '14.2', 0)).toBe('3 waiting'));
const offline = (waiting: number, balls: number) =>
  syncText({ kind: 'offline', since: 60_000, waiting, balls }, '14.2', 60_000 + 4.5 * 60_000);
test('offline says for how long and that nothing is lost', () =>
  expect(offline(12, 12)).toBe('Offline 4 min · 12 balls safe on this phone'));
test('a new bowler is no ball: the scorer counts balls', () =>
  expect(offline(14, 12)).toBe('Offline 4 min · 12 balls safe on this phone'));
test('what is no ball is told where there is nothing else', () =>
  expect(offline(1, 0)).toBe('Offline 4 min · 1 entry safe on this phone'));
test('with nothing to send, offline says so', () =>
  expect(offline(0, 0)).toBe('Offline 4 min · all recorded'));
test('a clock set back is no negative time', () =>
  expect(syncText({ kind: 'offline', since: 60_000, waiting: 1, balls: 1 }, null, 0)).toBe(
    'Offline 0 min · 1 ball safe on this phone',
  ));
test('what needs a person says so, and nothing else', () => {
  const problem = { code: 'NOT_AWAITED', message: 'No.', law: '17.6' };
  expect(syncText({ kind: 'notArranged', problem, waiting: 3 }, '14.2', 0)).toBe('Needs you');
  expect(syncText({ kind: 'signIn', waiting: 3 }, '14.2', 0)).toBe('Sign in · 3 safe on this phone');
});
