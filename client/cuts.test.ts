// A thousand connections harmed at any moment, through a proxy of our own, while balls are bowled: the real store on the
// real live layer is level again each time, and on the way there nothing is missing, doubled or out of order, neither in the
// log nor in what is announced. The seed is printed; CUTS_SEED takes the same one again.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { presets } from '@/engine';
import { chanceFrom } from '@/engine/simulate/chance';
import { openArena, type Arena } from '@/server/live/testing/arena';
import { times } from '@/server/testing/endurance';
import { harms, openProxy, type Harm, type Proxy } from './testing/proxy';
import { level, watch, type Watching } from './testing/watching';

const cuts = times(1_000, 150);
const pages = 8;
/** Bytes that may still pass: up to two frames down; a pong or two up. */
const mostBytes: Readonly<Record<Harm, number>> = {
  cut: 0,
  silent: 0,
  oneWay: 0,
  midFrame: 3_000,
  midRequest: 14,
};
/** How long a page may take to be level: a silent connection is noticed by two heartbeats. Milliseconds. */
const patience = 30_000;

type Seen = {
  readonly faults: string[];
  /** The seq of each ball, in the order in which the page learned of it. */
  readonly balls: number[];
  /** How many of them came in a whole log, which announces nothing. */
  inSnapshots: number;
};

/** Looks at every state that the page shows, as a person at it would see them. */
const seenBy = ({ store }: Watching): Seen => {
  const seen: Seen = { faults: [], balls: [], inSnapshots: 0 };
  let held = 0;
  let { news } = store.read();
  store.subscribe(() => {
    const state = store.read();
    const { entries } = state.book;
    if (entries.length < held) seen.faults.push(`went back from ${held} to ${entries.length}`);
    const grown = entries.slice(held);
    for (const [index, { seq }] of grown.entries())
      if (seq !== held + index + 1) seen.faults.push(`${seq} stands at ${held + index + 1}`);
    held = entries.length;
    if (state.news === news) return;
    news = state.news;
    if (news.length > 0) {
      for (const event of news) if (event.type === 'BALL_BOWLED') seen.balls.push(event.seq);
    } else {
      const balls = grown.filter(({ event }) => event.type === 'ballBowled').map(({ seq }) => seq);
      seen.balls.push(...balls);
      seen.inSnapshots += balls.length;
    }
  });
  return seen;
};

/** Bowls, and harms one connection after another, until so many were. */
const harmAndBowl = async (arena: Arena, proxy: Proxy, watching: readonly Watching[], seed: number) => {
  const chance = chanceFrom(seed);
  for (let checked = 0; proxy.harmed() < cuts;) {
    if (chance.happens(0.3))
      arena.record('m1', { type: 'AddNote', text: '.'.repeat(chance.between(0, 400)) });
    else arena.bowl('m1');
    await pause(chance.between(0, 12));
    while (proxy.standing() === 0) await pause(1);
    const how = chance.among(harms);
    proxy.harm(chance.between(0, 999), how, chance.between(0, mostBytes[how]));
    if (proxy.harmed() < checked + 100) continue;
    checked = proxy.harmed();
    await Promise.all(watching.map((page) => level(arena, page, patience)));
  }
};

test(
  `${cuts} cuts at any moment: nothing missing, nothing doubled, in order`,
  { timeout: 900_000 },
  async () => {
    const seed = Number(process.env['CUTS_SEED'] ?? randomInt(2 ** 31));
    const arena = await openArena({ heartbeatMs: 250 }, presets.test);
    const proxy = await openProxy(arena.url);
    const chance = chanceFrom(seed + 1);
    const watching = Array.from({ length: pages }, () => watch(arena, proxy.url, { chance: chance.next }));
    const seen = watching.map(seenBy);
    try {
      await Promise.all(watching.map((page) => level(arena, page, patience)));
      await harmAndBowl(arena, proxy, watching, seed);
      await Promise.all(watching.map((page) => level(arena, page, patience)));
      const { entries } = arena.match('m1').live().book;
      const bowled = entries.filter(({ event }) => event.type === 'ballBowled').map(({ seq }) => seq);
      for (const [index, { store }] of watching.entries()) {
        expect(store.read().book.entries, `page ${index}, seed ${seed}`).toEqual(entries);
        expect(seen[index]?.faults, `page ${index}, seed ${seed}`).toEqual([]);
        expect(seen[index]?.balls, `page ${index}, seed ${seed}`).toEqual(bowled);
      }
      // The silent ones were noticed too.
      await expect.poll(() => arena.live.totals().connections, { timeout: patience }).toBe(pages);
      const inSnapshots = seen.reduce((sum, page) => sum + page.inSnapshots, 0);
      const said = Object.entries(proxy.harmedBy()).map(([how, count]) => `${count} ${how}`);
      console.log(
        `${proxy.harmed()} cuts (${said.join(', ')}), ${bowled.length} balls to ${pages} pages, ` +
          `${inSnapshots} of them in snapshots, seed ${seed}: 0 missing, 0 doubled, 0 out of order`,
      );
    } finally {
      for (const page of watching) page.leave();
      proxy.close();
      await arena.close();
    }
  },
);
