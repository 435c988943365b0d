// The page's live connection against the real live layer: level from the first message, gaps filled, a cut survived, the
// truth told about the link, and a final no taken as final.
import { afterEach, expect, test } from 'vitest';
import { account, openArena, spectator, token, type Arena } from '@/server/live/testing/arena';
import type { LiveTokens } from './live-token';
import { openProxy } from './testing/proxy';
import { always, level as levelIn, watch as watchIn, type Watching } from './testing/watching';

let arena: Arena;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await arena.close();
});

const watch = (url: string, tokens?: LiveTokens): Watching => {
  const watching = watchIn(arena, url, tokens === undefined ? {} : { tokens });
  ends.push(watching.leave);
  return watching;
};
const level = async (watching: Watching): Promise<void> => {
  await levelIn(arena, watching);
  expect(watching.store.read().book.entries).toEqual(arena.match('m1').live().book.entries);
};
const proxied = async (accepts?: (head: string) => boolean) => {
  const proxy = await openProxy(arena.url, accepts);
  ends.push(proxy.close);
  return proxy;
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
  const proxy = await proxied();
  const page = watch(proxy.url);
  await level(page);
  proxy.harmAll('cut');
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
  await expect.poll(() => page.store.read().link).toMatchObject({ kind: 'closed', code: 'NO_SUCH_MATCH' });
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
  const proxy = await proxied((head) => !/upgrade: websocket/i.test(head));
  const page = watch(proxy.url);
  await level(page);
  arena.bowl('m1');
  await level(page);
});
