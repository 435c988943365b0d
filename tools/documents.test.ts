// The documents tell the truth about the tree: each link to a file leads to one, each npm script and each test they name
// exists, and each package has its line.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');
const textOf = (file: string): string => readFileSync(file, 'utf8');

const Manifest = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = Manifest.parse(JSON.parse(textOf('package.json')));

it.each(documents)('%s links to files that exist', (file) => {
  const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, link]) => link ?? '');
  const missing = links.filter((link) => !existsSync(path.join(path.dirname(file), decodeURI(link))));
  expect(missing).toEqual([]);
});

it.each(documents)('%s names scripts that exist', (file) => {
  const named = [...textOf(file).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

it('each promise of the contract names a test that exists', () => {
  const named = [...textOf('docs/contract.md').matchAll(/`([^`]+\.test\.ts)` “([^”]+)”/g)];
  const missing = named.filter(([, file = '', title = '']) => !textOf(file).includes(title));
  expect(missing.map(([all]) => all)).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});

it('every package is pinned and has its line', () => {
  const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const lines = textOf('docs/dependencies.md');
  const told = (name: string): boolean => name.startsWith('@types/') || lines.includes(name);
  expect(packages.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  expect(packages.filter(([name]) => !told(name))).toEqual([]);
});

it('no text names a registry or a folder of one machine', () => {
  const lock = textOf('package-lock.json');
  expect(lock.match(/registry\.npmjs|"resolved"/)).toBeNull();
});
