// A server that goes down gives each page a turn to come back, and no page tries before its own.
import { expect, test } from 'vitest';
import { openArena, spectator, token } from '@/server/live/testing/arena';
import { level, watch } from './testing/watching';

test('no page comes back before its turn, and the turns are spread', async () => {
  const arena = await openArena();
  let isDown = 0;
  const tries: number[] = [];
  const pages = Array.from({ length: 4 }, () => {
    let mine = false;
    return watch(arena, arena.url, {
      tokens: {
        token: () => {
          if (isDown > 0 && !mine) tries.push(performance.now() - isDown);
          mine = isDown > 0;
          return Promise.resolve({ ok: true, value: token(spectator('m1')) });
        },
        forget: () => undefined,
      },
    });
  });
  await Promise.all(pages.map((page) => level(arena, page)));
  isDown = performance.now();
  await arena.close();
  await expect.poll(() => tries.length, { timeout: 10_000 }).toBe(4);
  // Four in two seconds, the first after one: a page that only backed off would have tried within 30 ms.
  const turns = [1_000, 1_500, 2_000, 2_500];
  const sorted = tries.toSorted((one, other) => one - other);
  for (const [index, turn] of turns.entries()) expect(sorted[index]).toBeGreaterThanOrEqual(turn);
  for (const { store, leave } of pages) {
    expect(store.read().link.kind).toBe('reconnecting');
    leave();
  }
});
