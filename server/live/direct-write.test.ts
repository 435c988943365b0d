// The contract of the direct write on real sockets: everything once and in order, also with a reader that does not read,
// and mixed with the stream's own writes.
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDirectWrite } from './direct-write';

let server: Server;
let reader: Socket;
let writer: Socket;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const accepted = once(server, 'connection');
  reader = connect(address.port, '127.0.0.1');
  reader.pause();
  [writer] = await accepted;
  writer.setNoDelay();
  writer.on('error', () => writer.destroy());
});
afterEach(() => {
  reader.destroy();
  writer.destroy();
  server.close();
});

const line = (number: number): Buffer => Buffer.from(`${String(number)} ${'x'.repeat(3_000)}\n`);
const nothing = (): void => undefined;

test.each([
  ['by the handle', makeDirectWrite()],
  ['by the stream, where Node gives no handle', makeDirectWrite(null)],
])('what is written arrives once and in order, between writes of the stream: %s', async (_way, write) => {
  for (let number = 0; number < 90; number += 3) {
    writer.write(line(number));
    await new Promise((resolve) => writer.write('', resolve));
    write(writer, line(number + 1), nothing);
    writer.write(line(number + 2));
    await new Promise((resolve) => writer.write('', resolve));
  }
  writer.end();
  expect(await buffer(reader)).toEqual(
    Buffer.concat(Array.from({ length: 90 }, (_, number) => line(number))),
  );
});

test('what a reader does not take yet follows by itself, and later writes come after it', async () => {
  const write = makeDirectWrite();
  const sent: Buffer[] = [];
  let toldGone = 0;
  let whole = true;
  while (whole) {
    const bytes = line(sent.length);
    sent.push(bytes);
    whole = write(writer, bytes, () => (toldGone += 1));
  }
  expect(toldGone).toBe(0);
  for (let more = 0; more < 3; more += 1) {
    const bytes = line(sent.length);
    sent.push(bytes);
    writer.write(bytes);
  }
  writer.end();
  expect((await buffer(reader)).equals(Buffer.concat(sent))).toBe(true);
  expect(toldGone).toBe(1);
});

test('a socket whose reader has gone is destroyed, or ends by itself, and nothing is thrown', async () => {
  const write = makeDirectWrite();
  const closed = new Promise((resolve) => writer.once('close', resolve));
  reader.resetAndDestroy();
  const feed = setInterval(() => write(writer, line(1), nothing), 1);
  await closed;
  clearInterval(feed);
  expect(writer.destroyed).toBe(true);
  expect(() => write(writer, line(2), nothing)).not.toThrow();
});
