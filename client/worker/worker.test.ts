// What the service worker keeps and answers: all of a build or nothing, a page of the server while there is one, and never
// anything that belongs to one person.
import { beforeEach, describe, expect, test } from 'vitest';
import { answerTo, kindOf } from './answers';
import { dropOtherBuilds, keepBuild } from './build';
import type { Caches } from './scope';

const origin = 'https://scores.example';

/** The browser's caches. */
class FakeCaches implements Caches {
  readonly all = new Map<string, Map<string, Response>>();
  open = async (name: string) => {
    const held = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, held);
    return {
      put: async (path: string, answer: Response) => void held.set(path, answer),
    };
  };
  match = async (path: string) => {
    for (const held of this.all.values()) {
      const found = held.get(path);
      if (found !== undefined) return found.clone();
    }
    return undefined;
  };
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
}

const shell = (script: string) => `<html><script src="/_next/static/chunks/${script}.js"></script></html>`;
const build = { id: 'one', files: ['/_next/static/chunks/a.js', '/_next/static/chunks/b.css'] };
let caches: FakeCaches;
let asked: string[];
/** What the server answers by path; nothing: it can't be reached. */
let server: Map<string, () => Response>;
const get: typeof fetch = async (input) => {
  const path = input instanceof Request ? new URL(input.url).pathname : String(input);
  asked.push(path);
  const made = server.get(path);
  if (made === undefined) throw new TypeError('Failed to fetch');
  return made();
};
const ok = (text: string) => () => new Response(text);

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  server = new Map([
    ['/offline', ok(shell('a'))],
    ['/_next/static/chunks/a.js', ok('script a')],
    ['/_next/static/chunks/b.css', ok('style b')],
  ]);
});
const keep = (of = build) => keepBuild(of, caches, get);
const read = async (path: string) => (await caches.match(path))?.text();

describe('a build', () => {
  test('is kept whole', async () => {
    await keep();
    expect(await read('/offline')).toContain('a.js');
    expect(await read('/_next/static/chunks/b.css')).toBe('style b');
  });
  test('is not kept at all where one file is missing', async () => {
    server.delete('/_next/static/chunks/b.css');
    await expect(keep()).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });
  test('is not kept with a page of another build: the server was changed meanwhile', async () => {
    server.set('/offline', ok(shell('z')));
    await expect(keep()).rejects.toThrow('another build');
    expect(await caches.keys()).toEqual([]);
  });
  test('is not kept with a page that only leads to signing in', async () => {
    server.set('/offline', () => new Response(null, { status: 404 }));
    await expect(keep()).rejects.toThrow();
  });
  test('takes from an earlier one what it had already, and leaves that one be until it is dropped', async () => {
    await keep();
    server.set('/_next/static/chunks/c.js', ok('script c'));
    asked = [];
    const next = { id: 'two', files: [...build.files, '/_next/static/chunks/c.js'] };
    await keep(next);
    expect(asked.sort()).toEqual(['/_next/static/chunks/c.js', '/offline']);
    expect(await caches.keys()).toHaveLength(2);
    await dropOtherBuilds(next, caches);
    expect(await caches.keys()).toHaveLength(1);
    expect(await read('/_next/static/chunks/c.js')).toBe('script c');
  });
  test('is dropped without touching what others keep in the same place', async () => {
    await caches.open('of somebody else');
    await keep();
    await dropOtherBuilds(build, caches);
    expect(await caches.keys()).toContain('of somebody else');
  });
});

describe('the worker answers', () => {
  const kind = (path: string, over: Partial<{ method: string; mode: RequestMode }> = {}) =>
    kindOf({ method: 'GET', mode: 'navigate', ...over, url: `${origin}${path}` }, origin);
  test.each([
    ['/m/ABC123/score', 'pad'],
    ['/m/01a2097d-1780-7000-912c-93c81da33ec2/score', 'pad'],
    ['/new', 'pad'],
    ['/', 'page'],
    ['/m/ABC123?tab=charts', 'page'],
    ['/o/ABC123', null],
    ['/api/v1/matches', null],
    ['/docs/api', null],
  ])('for %s as a %s', (path, expected) => expect(kind(path)).toBe(expected));
  test('scripts, and no data of a page', () => {
    expect(kind('/_next/static/chunks/a.js', { mode: 'no-cors' })).toBe('file');
    expect(kind('/m/ABC123?_rsc=1', { mode: 'cors' })).toBe(null);
    expect(kind('/api/v1/matches', { mode: 'cors' })).toBe(null);
  });
  test('nothing that is written, and nothing of another server', () => {
    expect(kind('/m/ABC123/score', { method: 'POST' })).toBe(null);
    expect(kindOf({ method: 'GET', mode: 'navigate', url: 'https://other.example/' }, origin)).toBe(null);
  });
});

describe('a page', () => {
  const request = new Request(`${origin}/m/ABC123/score`);
  const never = () => new Promise<void>(() => undefined);
  const answer = async (kind: 'page' | 'pad' | 'file', later: () => Promise<void> = never, of = request) =>
    (await answerTo({ store: caches, get, later }, kind, of)).text();
  beforeEach(() => keep());

  test('is the server’s while there is one', async () => {
    server.set('/m/ABC123/score', ok('from the server'));
    expect(await answer('pad')).toBe('from the server');
  });
  test.each([502, 503, 504])('is the device’s where the server says %s', async (status) => {
    server.set('/m/ABC123/score', () => new Response('no', { status }));
    expect(await answer('page')).toContain('a.js');
  });
  test.each([404, 500])('is the server’s where it says %s', async (status) => {
    server.set('/m/ABC123/score', () => new Response('its own words', { status }));
    expect(await answer('page')).toBe('its own words');
  });
  test('is the device’s without a network', async () => expect(await answer('page')).toContain('a.js'));
  test('of a scorer is the device’s where the server takes too long', async () => {
    server.set('/m/ABC123/score', ok('from the server'));
    const slow = () => new Promise<Response>(() => undefined);
    const given = await answerTo({ store: caches, get: slow, later: async () => undefined }, 'pad', request);
    expect(await given.text()).toContain('a.js');
  });
  test('that nothing was kept for fails as it would without a worker', async () => {
    caches = new FakeCaches();
    await expect(answer('pad', async () => undefined)).rejects.toThrow('Failed to fetch');
  });
  test('a script comes from the device, and one of another build from the server', async () => {
    const file = (path: string) => new Request(`${origin}${path}`);
    server.clear();
    server.set('/_next/static/chunks/z.js', ok('script z'));
    expect(await answer('file', never, file('/_next/static/chunks/a.js'))).toBe('script a');
    expect(await answer('file', never, file('/_next/static/chunks/z.js'))).toBe('script z');
  });
});
