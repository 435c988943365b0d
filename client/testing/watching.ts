// A page that watches the match of an arena: the real store on the real connection, with a network and a visibility that the
// test sets.
import { expect } from 'vitest';
import type { MatchId } from '@/engine';
import { spectator, token, type Arena } from '@/server/live/testing/arena';
import type { Link } from '../live-match';
import type { LiveTokens } from '../live-token';
import type { Page } from '../page';
import { connectLive } from '../socket';
import { makeStore, type MatchStore } from '../store';

/** A page whose network and visibility the test sets. */
export type SetPage = Page & { set: (change: { online?: boolean; visible?: boolean }) => void };

const makePage = (): SetPage => {
  let online = true;
  let visible = true;
  const listeners = new Set<() => void>();
  return {
    online: () => online,
    visible: () => visible,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (change) => {
      online = change.online ?? online;
      visible = change.visible ?? visible;
      for (const listener of listeners) listener();
    },
  };
};

export type Watching = {
  readonly store: MatchStore;
  readonly links: Link['kind'][];
  readonly page: SetPage;
  readonly leave: () => void;
};

export const always = (make: () => string): LiveTokens => ({
  token: () => Promise.resolve({ ok: true, value: make() }),
  forget: () => undefined,
});

/** `url`: of the arena, or of a proxy before it. */
export const watch = (
  arena: Arena,
  url: string,
  {
    tokens = always(() => token(spectator('m1'))),
    chance = () => 0.5,
  }: { tokens?: LiveTokens; chance?: () => number } = {},
): Watching => {
  const live = arena.match('m1').live();
  const matchId: MatchId = live.id;
  const store = makeStore({ seq: 0, entries: [], roster: live.roster }, null);
  const links: Link['kind'][] = [];
  store.subscribe(() => {
    const { kind } = store.read().link;
    if (links.at(-1) !== kind) links.push(kind);
  });
  const page = makePage();
  const leave = connectLive({
    ...{ matchId, store, page, tokens, origin: url, chance },
    now: () => Date.now(),
    delays: { firstMs: 20, longestMs: 200 },
    connectMs: 1_000,
  });
  return { store, links, page, leave };
};

/** Resolves when the page is live and at the head of the log. */
export const level = async (arena: Arena, { store }: Watching, timeout = 5_000): Promise<void> => {
  const head = () => arena.match('m1').live().book.entries.length;
  await expect
    .poll(() => store.have() === head() && store.read().link.kind === 'live', { timeout })
    .toBe(true);
};
