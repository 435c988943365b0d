// When a lost connection is tried again: spread out, less and less often, and never where nobody would see it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeComingBack, type ComingBack } from './coming-back';
import type { Link } from './live-match';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Trial = { readonly back: ComingBack; readonly links: Link[]; readonly opened: number[] };

const begin = (chance: number, page: { online?: boolean; visible?: boolean } = {}): Trial => {
  const links: Link[] = [];
  const opened: number[] = [];
  const began = Date.now();
  const back = makeComingBack({
    page: {
      online: () => page.online ?? true,
      visible: () => page.visible ?? true,
      onChange: () => () => undefined,
    },
    now: () => Date.now() - began,
    chance: () => chance,
    delays: { firstMs: 1_000, longestMs: 8_000 },
    setLink: (link) => links.push(link),
    open: () => {
      opened.push(Date.now() - began);
      back.later();
    },
  });
  return { back, links, opened };
};

test('each try waits twice as long as the one before, up to the longest', () => {
  const { back, opened } = begin(0.5);
  back.later();
  vi.advanceTimersByTime(32_000);
  expect(opened).toEqual([1_000, 3_000, 7_000, 15_000, 23_000, 31_000]);
});

test('chance spreads a crowd from half of the pause to half as much again', () => {
  for (const [chance, first] of [
    [0, 500],
    [1, 1_500],
  ] as const) {
    const { back, opened } = begin(chance);
    back.later();
    vi.advanceTimersByTime(first);
    expect(opened).toEqual([first]);
  }
});

test('a server that asks for patience gets it', () => {
  const { back, opened } = begin(0.5);
  back.later(4_000);
  vi.advanceTimersByTime(4_999);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual([5_000]);
});

test.each([{ online: false }, { visible: false }])('nothing is tried while %o', (page) => {
  const { back, opened } = begin(0.5, page);
  back.later();
  vi.advanceTimersByTime(600_000);
  expect(opened).toEqual([]);
});

test('the page says since when it is not live, and begins anew once it was', () => {
  const { back, links, opened } = begin(0.5);
  vi.advanceTimersByTime(250);
  back.later();
  vi.advanceTimersByTime(5_000);
  expect(new Set(links.map((link) => ('since' in link ? link.since : 'live')))).toEqual(new Set([250]));
  expect(opened).toEqual([1_250, 3_250]);
  back.level();
  expect(links.at(-1)).toEqual({ kind: 'live' });
  expect(back.isAway()).toBe(false);
  back.later();
  expect(links.at(-1)).toEqual({ kind: 'reconnecting', since: 5_250 });
});
