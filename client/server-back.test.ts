// A page without its server comes back when the server serves, and not for a network alone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenServerIsBack } from './server-back';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page without its server; `says` changes what is so, `tell` is what a browser does then. */
const away = () => {
  const says = { online: true, visible: true, serves: false };
  const listeners = new Set<() => void>();
  const back = vi.fn();
  const serves = vi.fn(async () => says.serves);
  const page = {
    online: () => says.online,
    visible: () => says.visible,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const stop = whenServerIsBack({ page, serves, everyMs: 10_000 }, back);
  return { says, back, serves, stop, tell: () => listeners.forEach((listener) => listener()), listeners };
};

test('a network without the server changes nothing', async () => {
  const { back, tell, serves } = away();
  tell();
  await vi.advanceTimersByTimeAsync(0);
  expect(serves).toHaveBeenCalledTimes(1);
  expect(back).not.toHaveBeenCalled();
});

test('a server that starts again is noticed without a word of the browser, once', async () => {
  const { says, back, listeners } = away();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(back).not.toHaveBeenCalled();
  says.serves = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(back).toHaveBeenCalledTimes(1);
  expect(listeners.size).toBe(0);
});

test('a network that is back is asked at once', async () => {
  const { says, back, tell } = away();
  says.online = false;
  tell();
  says.online = true;
  says.serves = true;
  tell();
  await vi.advanceTimersByTimeAsync(0);
  expect(back).toHaveBeenCalledTimes(1);
});

test('nothing is asked while nobody sees the page, or after it was left', async () => {
  const { says, serves, stop, back } = away();
  says.visible = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(serves).not.toHaveBeenCalled();
  says.visible = true;
  says.serves = true;
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(back).not.toHaveBeenCalled();
});
