// The door before the pages: what is posted there (a form, a server action) must say that it comes from one of our own. The
// live layer and REST ask for themselves.
import { createServer, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorBody } from '@/protocol/errors';
import { makeLog } from '../log';
import { makeDispatch } from './dispatch';
import { makeAllowedOrigin } from './origins';

const notAsked = (): never => {
  throw new Error('not asked here');
};
const { request: serve } = makeDispatch({
  rest: { handles: () => false, request: notAsked },
  live: { handles: () => false, request: notAsked, upgrade: notAsked },
  pages: {
    upgrade: notAsked,
    request: (req, res) => {
      res.end(`a page for ${req.method ?? ''}`);
      return Promise.resolve();
    },
  },
  allowedOrigin: makeAllowedOrigin(null),
  addressOf: () => '127.0.0.1',
  newRequestId: () => 'r1',
  log: makeLog('silent'),
});
const server = createServer(serve);
let host: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});
afterAll(() => void server.close());

const ask = (method: string, origin: string | null): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'next-action': 'an-id', ...(origin === null ? {} : { origin }) };
    const asked = request(`http://${host}/m/ABC234/score`, { method, headers }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (part: string) => (text += part));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
    });
    asked.on('error', reject).end();
  });

test('a server action of our own page is served', async () => {
  expect(await ask('POST', `http://${host}`)).toEqual({ status: 200, text: 'a page for POST' });
});

test.each([
  'http://evil.example',
  'null',
  'http://HOST.evil.example',
  'http://HOST0',
  'http://HOST@evil.example',
])('a server action of %s is refused', async (origin) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const { status, text } = await ask(method, origin.replace('HOST', host));
    expect(status).toBe(403);
    expect(ErrorBody.parse(JSON.parse(text)).error.code).toBe('FOREIGN_ORIGIN');
  }
});

test('a server action that does not say where it comes from is refused', async () => {
  expect((await ask('POST', null)).status).toBe(403);
});

test('a page is read from anywhere', async () => {
  for (const origin of [null, 'http://evil.example', 'null'])
    expect((await ask('GET', origin)).status).toBe(200);
});
