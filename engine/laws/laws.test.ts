// LAWS.md and the tests of the Laws speak of the same rules: each id has a test, each test's id is in the list.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const anId = String.raw`(?:\d+(?:\.\d+)+|PC-\d+|S-\d+)`;
const leadingIds = new RegExp(String.raw`^((?:${anId} )+)`);

const listed = [
  ...readFileSync(new URL('../LAWS.md', here), 'utf8').matchAll(/^\| ([\d.]+|PC-\d+|S-\d+) +\|/gm),
].map(([, id]) => id ?? '');

/** Every title of a test of a Law, but those that hold the harness itself to account. */
const titles = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts') && file !== 'laws.test.ts')
  .flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/^ +it\('((?:[^'\\]|\\.)+)'/gm)])
  .map(([, title]) => title ?? '')
  .filter((title) => !title.startsWith('harness: '));

const tested = new Set(titles.flatMap((title) => leadingIds.exec(title)?.[1]?.trim().split(' ') ?? []));

describe('LAWS.md', () => {
  it('lists each id once', () => {
    expect(listed.length).toBeGreaterThan(100);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no rule without a test', () => {
    expect(listed.filter((id) => !tested.has(id))).toEqual([]);
  });

  it('has every rule that a test names, and no test of a Law goes without an id', () => {
    expect([...tested].filter((id) => !listed.includes(id))).toEqual([]);
    expect(titles.filter((title) => !leadingIds.test(title))).toEqual([]);
  });
});
