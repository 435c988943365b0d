// @vitest-environment happy-dom
// The echo of a tap is not taken, and that is seen: on the pad, and on a sheet that the tap has brought up over it.
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl, readyForBall } from '@/engine/notation/play';
import { ground } from './testing/ground';

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const ignored = 'Second tap ignored.';

/** A tap on the first button that the selector finds, always on the same place of the glass. */
const tap = (selector: string): void => {
  const at = { bubbles: true, cancelable: true, detail: 1, clientX: 180, clientY: 600 };
  flushSync(() => document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', at)));
};

test('a second run is not entered, and the readback says so', () => {
  const pad = ground(bowl(readyForBall(arranged(presets.t20)), '.'));
  tap('button[data-shortcut="1"]');
  tap('button[data-shortcut="1"]');
  expect(pad.given).toHaveLength(1);
  expect(document.querySelector('[role="status"]')?.textContent).toBe(ignored);
  expect([...pad.faults]).toEqual([]);
  pad.leave();
});

test('a sheet that comes up under the thumb takes no echo, and says so itself: its veil lies over the readback', () => {
  const pad = ground(bowl(readyForBall(arranged(presets.t20)), '.'));
  tap('button[data-shortcut="y"]');
  expect(document.querySelector('[role="dialog"] [role="alert"]')).toBeNull();
  tap('[role="dialog"] footer button');
  expect(document.querySelector('[role="dialog"] [role="alert"]')?.textContent).toBe(ignored);
  expect([...pad.given]).toEqual([]);
  pad.leave();
});
