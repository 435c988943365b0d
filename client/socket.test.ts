// The page's live connection against the real live layer: level from the first message, gaps filled, cuts survived, the
// truth told about the link, and a final no taken as final.
import { createServer, connect as dial, type Server, type Socket as Pipe } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { MatchId } from '@/engine';
import { account, openArena, spectator, token, type Arena } from '@/server/live/testing/arena';
import type { LiveTokens } from './live-token';
import type { Link } from './live-match';
import type { Page } from './page';
import { connectLive } from './socket';
import { makeStore, type MatchStore } from './store';

let arena: Arena;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await arena.close();
});

/** A page whose network and visibility the test sets. */
const makePage = (): Page & { set: (change: { online?: boolean; visible?: boolean }) => void } => {
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

type Watching = {
  readonly store: MatchStore;
  readonly links: Link['kind'][];
  readonly page: ReturnType<typeof makePage>;
};

const watch = (url: string, tokens?: LiveTokens): Watching => {
  const live = arena.match('m1').live();
  const matchId: MatchId = live.id;
  const store = makeStore({ seq: 0, entries: [], roster: live.roster }, null);
  const links: Link['kind'][] = [];
  store.subscribe(() => {
    const { kind } = store.read().link;
    if (links.at(-1) !== kind) links.push(kind);
  });
  const page = makePage();
  ends.push(
    connectLive({
      matchId,
      store,
      page,
      tokens: tokens ?? always(() => token(spectator('m1'))),
      origin: url,
      now: () => Date.now(),
      chance: () => 0.5,
      delays: { firstMs: 20, longestMs: 200 },
    }),
  );
  return { store, links, page };
};

const always = (make: () => string): LiveTokens => ({
  token: () => Promise.resolve({ ok: true, value: make() }),
  forget: () => undefined,
});

const level = async ({ store }: Watching): Promise<void> => {
  await expect.poll(() => store.read().book.entries).toEqual(arena.match('m1').live().book.entries);
  await expect.poll(() => store.read().link.kind).toBe('live');
};

test('a page is level after its first message and stays so', async () => {
  arena = await openArena();
  const page = watch(arena.url);
  await level(page);
  for (let ball = 0; ball < 8; ball += 1) arena.bowl('m1');
  await level(page);
  expect(page.links).toEqual(['connecting', 'live']);
  expect(page.store.read().news.map(({ type }) => type)).toContain('BALL_BOWLED');
});

test('a server that goes and comes: the page says so, and is level again', async () => {
  arena = await openArena();
  const proxy = await openProxy(arena.url);
  const page = watch(proxy.url);
  await level(page);
  proxy.cut();
  await expect.poll(() => page.links).toContain('reconnecting');
  arena.bowl('m1');
  await level(page);
});

test('a token that ends is replaced, and nothing is missed', async () => {
  arena = await openArena();
  let fetched = 0;
  const page = watch(
    arena.url,
    always(() => token(spectator('m1'), Date.now() + ((fetched += 1) === 1 ? 150 : 60_000))),
  );
  await level(page);
  await expect.poll(() => fetched).toBe(2);
  arena.bowl('m1');
  await level(page);
});

test('one who may not watch is told so, and does not come back', async () => {
  arena = await openArena();
  arena.barred.add('mallory');
  const page = watch(
    arena.url,
    always(() => token(account('mallory'))),
  );
  await expect.poll(() => page.store.read().link).toMatchObject({ kind: 'closed', code: 'FORBIDDEN' });
  arena.barred.clear();
  page.page.set({ visible: true });
  expect(page.store.read().link.kind).toBe('closed');
});

test('a role taken away during the match closes the page for good', async () => {
  arena = await openArena();
  const page = watch(
    arena.url,
    always(() => token(account('mallory'))),
  );
  await level(page);
  arena.barred.add('mallory');
  await arena.live.accessChanged(null);
  await expect.poll(() => page.store.read().link).toMatchObject({ kind: 'closed', code: 'FORBIDDEN' });
});

test('offline is said at once, though the socket has not noticed, and level again when the network is back', async () => {
  arena = await openArena();
  const page = watch(arena.url);
  await level(page);
  page.page.set({ online: false });
  expect(page.store.read().link.kind).toBe('offline');
  arena.bowl('m1');
  page.page.set({ online: true });
  await level(page);
});

test('a hidden page that was dropped comes back level when it is seen', async () => {
  arena = await openArena({ idleMs: 50 });
  const page = watch(arena.url);
  await level(page);
  page.page.set({ visible: false });
  await expect.poll(() => page.store.read().link.kind).toBe('reconnecting');
  await expect.poll(() => arena.live.totals().connections).toBe(0);
  arena.bowl('m1');
  page.page.set({ visible: true });
  await level(page);
});

test('a server without its WebSocket still serves the page by polling', async () => {
  arena = await openArena();
  const proxy = await openProxy(arena.url, (head) => !/upgrade: websocket/i.test(head));
  const page = watch(proxy.url);
  await level(page);
  arena.bowl('m1');
  await level(page);
});

test('a hundred cuts at any moment, mid-frame too: nothing missing, nothing doubled, in order', async () => {
  arena = await openArena();
  const proxy = await openProxy(arena.url);
  const pages = Array.from({ length: 4 }, () => watch(proxy.url));
  await Promise.all(pages.map(level));
  const orders = pages.map(({ store }) => {
    const seqs: number[] = [];
    store.subscribe(() => {
      const { entries } = store.read().book;
      if (entries.length !== seqs.at(-1)) seqs.push(entries.length);
    });
    return seqs;
  });
  for (let round = 0; round < 25; round += 1) {
    proxy.cut((round * 61) % 900);
    for (let note = 0; note < 6; note += 1)
      arena.record('m1', { type: 'AddNote', text: `note ${round} ${'.'.repeat((note * 37 + round) % 400)}` });
    await Promise.all(pages.map(level));
  }
  for (const seqs of orders) expect(seqs.toSorted((one, other) => one - other)).toEqual(seqs);
  expect(proxy.cuts()).toBeGreaterThanOrEqual(100);
});

/** A TCP proxy in front of the server that can cut every connection, now or after some more bytes. */
const openProxy = async (
  url: string,
  accepts: (head: string) => boolean = () => true,
): Promise<{ url: string; cut: (afterBytes?: number) => void; cuts: () => number }> => {
  const target = Number(new URL(url).port);
  const pipes = new Set<Pipe>();
  let cuts = 0;
  const allowance = new Map<Pipe, number>();
  const end = (pipe: Pipe): void => {
    cuts += 1;
    pipe.destroy();
  };
  const server: Server = createServer((near) => {
    const far = dial(target, '127.0.0.1');
    pipes.add(near);
    near.once('data', (head) => {
      if (!accepts(head.toString())) end(near);
    });
    near.pipe(far);
    far.on('data', (bytes) => {
      const left = allowance.get(near);
      if (left === undefined || bytes.length < left) {
        near.write(bytes);
        if (left !== undefined) allowance.set(near, left - bytes.length);
        return;
      }
      near.write(bytes.subarray(0, left), () => end(near));
    });
    const close = (): void => {
      pipes.delete(near);
      far.destroy();
      near.destroy();
    };
    for (const pipe of [near, far]) pipe.on('error', close).on('close', close);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    for (const pipe of pipes) pipe.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    cuts: () => cuts,
    cut: (afterBytes = 0) => {
      for (const pipe of pipes)
        if (afterBytes === 0) end(pipe);
        else allowance.set(pipe, afterBytes);
    },
  };
};
