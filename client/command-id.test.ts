// UUIDv7 as RFC 9562 has it, in order of time even where the clock stands still or goes back.
import { expect, test } from 'vitest';
import { CommandId } from '@/engine/vocabulary/schemas';
import { makeCommandIds } from './command-id';

const random = (bytes: Uint8Array<ArrayBuffer>): void => void crypto.getRandomValues(bytes);

test('the time stands in the first 48 bits, then version 7 and the variant', () => {
  // The example of RFC 9562, appendix A.6.
  const id = makeCommandIds(() => 0x017f22e279b0, random)();
  expect(id).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(CommandId.safeParse(id).success).toBe(true);
});

test('ids are in order and unlike each other, whatever the clock does', () => {
  const times = [1000, 1000, 999, 5000, 1, 5001];
  let calls = 0;
  const next = makeCommandIds(() => times[calls++ % times.length] ?? 0, random);
  const ids = Array.from({ length: 10_000 }, next);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('more ids in a millisecond than the counter holds go on into the next', () => {
  const next = makeCommandIds(() => 1000, random);
  const ids = Array.from({ length: 5_000 }, next);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(5_000);
});
