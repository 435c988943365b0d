// A connection ends with its bearer's token, however long that lasts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dismissAtExpiry } from './expiry';
import type { Reader } from './room';

const dayMs = 24 * 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const readerOf = (dismiss: Reader['dismiss']): Reader => ({
  viewer: { kind: 'nobody' },
  socket: null,
  write: () => undefined,
  dismiss,
});

const begin = (days: number) => {
  const dismiss = vi.fn();
  const expiresAt = Date.now() + days * dayMs;
  const bearer = { viewer: { kind: 'nobody' }, expiresAt, matchId: null } as const;
  return { dismiss, stop: dismissAtExpiry(readerOf(dismiss), bearer, () => new Date()) };
};

test('a token of thirty days, longer than a timer can hold, ends on its day and not before', () => {
  const { dismiss } = begin(30);
  vi.advanceTimersByTime(30 * dayMs - 1);
  expect(dismiss).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(dismiss).toHaveBeenCalledTimes(1);
});

test('a reader that left is dismissed no more', () => {
  const { dismiss, stop } = begin(60);
  vi.advanceTimersByTime(26 * dayMs);
  stop();
  vi.advanceTimersByTime(60 * dayMs);
  expect(dismiss).not.toHaveBeenCalled();
});
