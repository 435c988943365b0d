// The manifest against what browsers ask of an app that is to be installed (W3C Application Manifest; Chromium's
// installability): a name, where it starts, icons of 192 and 512 px and one to be cut to any shape, all of them really there.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import manifest from './manifest';

vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'accept-language': 'hi' })),
  cookies: () => Promise.resolve({ get: () => undefined }),
}));

/** A PNG tells its size in its first chunk (PNG, 11.2.2). */
const sizeOf = (path: string): string => {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const { icons = [], shortcuts = [], ...app } = await manifest();

test('it can be installed', () => {
  expect(app).toMatchObject({ name: 'Scorebox', start_url: '/', id: '/', display: 'standalone' });
  const plain = icons.filter(({ purpose, type }) => purpose === 'any' && type === 'image/png');
  expect(plain.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});

test('its pictures are there, as large as they say', () => {
  const all = [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons ?? [])];
  const pictures = all.filter(({ type }) => type === 'image/png');
  expect(pictures).toHaveLength(4);
  for (const { src, sizes } of pictures) expect(sizeOf(`public${src}`), src).toBe(sizes);
});

test('a scorer sets a match up from the home screen', () =>
  expect(shortcuts.map(({ name, url }) => `${name}: ${url}`)).toEqual(['मैच बनाएँ: /new']));
