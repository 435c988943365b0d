import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MatchId } from '@/engine/vocabulary/schemas';
import { makeWaiting } from './waiting';

const [one, other] = [MatchId.parse('one'), MatchId.parse('other')];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watch = (promise: Promise<void>) => {
  const done = vi.fn();
  void promise.then(done);
  return async () => {
    await Promise.resolve();
    return done.mock.calls.length > 0;
  };
};

it('wakes those who wait for this match, and nobody else', async () => {
  const waiting = makeWaiting();
  const [mine, also, others] = [one, one, other].map((id) => watch(waiting.until(id, 20_000)));
  waiting.wake(one);
  expect([await mine?.(), await also?.(), await others?.()]).toEqual([true, true, false]);
});

it('lets nobody wait longer than asked, nor after the end', async () => {
  const waiting = makeWaiting();
  const late = watch(waiting.until(one, 20_000));
  vi.advanceTimersByTime(19_999);
  expect(await late()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await late()).toBe(true);
  const last = watch(waiting.until(one, 20_000));
  waiting.close();
  expect(await last()).toBe(true);
  expect(await watch(waiting.until(one, 20_000))()).toBe(true);
});
