// Whatever is thrown at the handshake, the messages and the bytes: a typed answer or a closed connection, no crash, and a
// reader beside it that misses nothing.
import { request, type IncomingMessage } from 'node:http';
import { connect as dial } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Socket } from 'socket.io-client';
import { firstHello, nextFrame, openArena, refusal, spectator, token, type Arena } from './testing/arena';

let arena: Arena;
afterEach(() => arena.close());
const watcher = { token: token(spectator('m1')) };
const port = (): number => Number(new URL(arena.url).port);

/** Any JSON, with the keys that a careless program trips over. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('token', 'since', '__proto__', 'constructor', 'toString', 'length'),
    fc.jsonValue(),
  ),
);

const stillServed = async (reader: Socket): Promise<void> => {
  const frame = nextFrame(reader);
  arena.record('m1', { type: 'AddNote', text: 'still here' });
  await frame;
};

test('a handshake with any auth is refused with a code of the contract', async () => {
  arena = await openArena();
  const reader = arena.connect('m1', watcher);
  await firstHello(reader);
  const codes = ['TOKEN_MISSING', 'TOKEN_INVALID', 'MALFORMED'];
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('token', 'since', '__proto__', 'x'), fc.jsonValue()),
      async (auth) => {
        const socket = arena.connect('m1', auth);
        expect(codes).toContain((await refusal(socket)).code);
        socket.disconnect();
      },
    ),
    { numRuns: 150 },
  );
  await stillServed(reader);
});

test('any catch-up gets an answer; any other message none, and the connection goes on', async () => {
  arena = await openArena();
  const reader = arena.connect('m1', watcher);
  await firstHello(reader);
  const talker = arena.connect('m1', watcher);
  await firstHello(talker);
  await fc.assert(
    fc.asyncProperty(anything, fc.string({ maxLength: 20 }), async (said, name) => {
      talker.emit(`x${name}`, said);
      talker.emit('watching', said);
      talker.emit('update', said);
      const answer: unknown = await talker.emitWithAck('catch-up', said);
      expect(answer).toMatchObject({ error: { code: expect.stringMatching(/^(MALFORMED|RATE_LIMITED)$/) } });
    }),
    { numRuns: 200 },
  );
  expect(talker.connected).toBe(true);
  await stillServed(reader);
});

test('any bytes on a new connection: it is answered or closed, and the server serves on', async () => {
  arena = await openArena();
  const reader = arena.connect('m1', watcher);
  await firstHello(reader);
  const upgrade =
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n';
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      async (upgraded, bytes) => {
        await new Promise<void>((resolve) => {
          const pipe = dial(port(), '127.0.0.1', () => {
            if (upgraded) pipe.write(upgrade);
            pipe.end(bytes);
          });
          pipe.resume();
          pipe.on('error', () => resolve()).on('close', () => resolve());
        });
      },
    ),
    { numRuns: 200 },
  );
  await stillServed(reader);
  await expect.poll(() => arena.live.totals().connections).toBe(1);
});

test('any polling request is a 4xx or an answer of the protocol', async () => {
  arena = await openArena();
  const ask = (path: string, method: string, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request(`${arena.url}${path}`, { method, agent: false }, (res: IncomingMessage) => {
        res.resume().on('end', () => resolve(res.statusCode ?? 0));
      });
      asked.on('error', reject).end(body);
    });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
      fc.dictionary(
        fc.constantFrom('EIO', 'transport', 'sid', 't', 'j', '__proto__'),
        fc.string({ maxLength: 12 }),
      ),
      fc.string({ maxLength: 100 }),
      async (method, query, body) => {
        const status = await ask(
          `/socket.io/?${new URLSearchParams(query)}`,
          method,
          method === 'GET' ? '' : body,
        );
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
  const reader = arena.connect('m1', watcher);
  await firstHello(reader);
  await stillServed(reader);
});
