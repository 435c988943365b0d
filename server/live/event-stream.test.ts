// A match told by server-sent events, read with nothing but HTTP.
import { get, type IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Frame, Hello } from '@/protocol/frame';
import { openArena, type Arena } from './testing/arena';

let arena: Arena;
const requests: { destroy: () => void }[] = [];
afterEach(async () => {
  for (const request of requests.splice(0)) request.destroy();
  await arena.close();
});

type Told = { readonly event: string; readonly id: number | null; readonly data: unknown };

/** Reads a stream as the standard says; the fields of one event end with an empty line. */
const read = async (path: string, headers = {}) => {
  const told: Told[] = [];
  const presence: Told[] = [];
  const res = await new Promise<IncomingMessage>((resolve) => {
    requests.push(get(`${arena.url}${path}`, { headers }, resolve));
  });
  let rest = '';
  res.setEncoding('utf8');
  res.on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string | undefined =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2);
      const data = field('data');
      const id = field('id');
      if (data !== undefined)
        (field('event') === 'presence' ? presence : told).push({
          event: field('event') ?? '',
          id: id === undefined ? null : Number(id),
          data: JSON.parse(data),
        });
    }
  });
  return { res, told, presence };
};

test('greets with the whole log, then tells each command once, with its seq as id', async () => {
  arena = await openArena();
  const { res, told } = await read('/m1');
  expect(res.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  await expect.poll(() => told.length).toBe(1);
  expect(Hello.parse(told[0]?.data).snapshot?.seq).toBe(4);
  arena.bowl('m1');
  arena.bowl('m1');
  await expect.poll(() => told.map(({ id }) => id)).toEqual([4, 5, 6]);
  expect(told.slice(1).map(({ data }) => Frame.parse(data).events[0]?.type)).toEqual([
    'BALL_BOWLED',
    'BALL_BOWLED',
  ]);
});

test.each([
  ['the query', '/m1?since=4', {}],
  ["the standard's header", '/m1', { 'last-event-id': '4' }],
])('what was missed since %s', async (_, path, headers) => {
  arena = await openArena();
  arena.bowl('m1');
  const { told } = await read(path, headers);
  await expect.poll(() => told.length).toBe(1);
  const hello = Hello.parse(told[0]?.data);
  expect(hello.snapshot).toBeNull();
  expect(hello.entries.map(({ seq }) => seq)).toEqual([5]);
});

test('streams are counted, limited, and leave nothing when they go', async () => {
  arena = await openArena({ perMatch: 1 });
  const { told } = await read('/m1');
  await expect.poll(() => told.length).toBe(1);
  expect(arena.live.totals()).toEqual({ connections: 1, matches: [{ id: 'm1', spectators: 1 }] });
  const { res } = await read('/m1');
  expect(res.statusCode).toBe(429);
  for (const request of requests.splice(0)) request.destroy();
  await expect.poll(() => arena.live.totals().connections).toBe(0);
});

test('the number of spectators is told as an event of its own, without an id', async () => {
  arena = await openArena({ presenceMs: 30 });
  const { presence } = await read('/m1');
  const told = (spectators: number) => ({ event: 'presence', id: null, data: { spectators } });
  await expect.poll(() => presence).toEqual([told(1)]);
  await read('/m1');
  await expect.poll(() => presence).toEqual([told(1), told(2)]);
});

test('a ball after a stream was shut out goes to the others only', async () => {
  arena = await openArena();
  const { res, told } = await read('/m1');
  await expect.poll(() => told.length).toBe(1);
  const ended = new Promise((resolve) => res.once('end', resolve));
  const { before, match: after } = arena.match('m1').record({ type: 'AddNote', text: 'nobody hears this' });
  arena.remove('m1');
  await arena.live.accessChanged(null);
  // Its last words are still on their way.
  arena.live.publish(before, after);
  expect(arena.live.totals().connections).toBe(0);
  await ended;
  expect(told.map(({ data }) => Hello.partial({ snapshot: true }).parse(data).events[0]?.type)).toEqual([
    'CONNECTION_ESTABLISHED',
    'ERROR',
  ]);
});

test('at the end of the server a stream is told why, and ends', async () => {
  arena = await openArena();
  const { res, told } = await read('/m1');
  await expect.poll(() => told.length).toBe(1);
  const ended = new Promise((resolve) => res.once('end', resolve));
  await arena.live.close();
  await ended;
  expect(Frame.parse(told.at(-1)?.data).events).toMatchObject([
    { type: 'ERROR', data: { code: 'UNAVAILABLE' } },
  ]);
});

test('who asks for the head alone gets it, and takes no place (RFC 9110 §9.3.2)', async () => {
  arena = await openArena({ perMatch: 1 });
  const answer = await fetch(`${arena.url}/m1`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(await answer.text()).toBe('');
  const { told } = await read('/m1');
  await expect.poll(() => told.length).toBe(1);
});
