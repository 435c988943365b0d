// What a reader is told, on real sockets: the greeting, one frame a command, what was missed.
import { type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import type { Announcement } from '@/protocol/announcements';
import { Frame, Hello } from '@/protocol/frame';
import { firstHello, nextFrame, openArena, spectator, token, type Arena } from './testing/arena';
import { single } from './testing/scored-match';

let arena: Arena;
afterEach(() => arena.close());

const typesOf = (events: readonly Announcement[]): readonly string[] => events.map(({ type }) => type);
const watcher = (): Record<string, unknown> => ({ token: token(spectator('m1')) });

test('the first message is CONNECTION_ESTABLISHED with the whole log', async () => {
  arena = await openArena();
  const hello = await firstHello(arena.connect('m1', watcher()));
  expect(typesOf(hello.events)).toEqual(['CONNECTION_ESTABLISHED']);
  expect(hello.snapshot?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(hello.seq).toBe(4);
  expect(hello.events[0]).toMatchObject({
    type: 'CONNECTION_ESTABLISHED',
    seq: 4,
    matchId: 'm1',
    data: {
      matchCode: 'ABC234',
      snapshotReason: 'first',
      headHash: 'hash-of-4',
      signedHead: { seq: 4, hash: 'hash-of-4', keyId: 'key', signature: 'signature-of-4' },
    },
  });
});

test.each([{ preparedFrames: true }, { preparedFrames: false }])(
  'each command is one frame to everyone, in order, %o',
  async (settings) => {
    arena = await openArena(settings);
    const onSocket = arena.connect('m1', watcher());
    const onPolling = arena.connect('m1', watcher(), { transports: ['polling'] });
    await Promise.all([firstHello(onSocket), firstHello(onPolling)]);
    const got = [onSocket, onPolling].map((socket) => collect(socket, 23));
    for (let ball = 0; ball < 17; ball += 1) arena.bowl('m1');
    for (const frames of await Promise.all(got)) {
      expect(frames.map(({ prevSeq, seq }) => [prevSeq, seq])).toEqual(
        Array.from({ length: 19 }, (_, index) => [4 + index, 5 + index]),
      );
    }
  },
);

/** Frames up to and with the one whose seq is given. */
const collect = (socket: Socket, last: number): Promise<readonly Frame[]> =>
  new Promise((resolve) => {
    const frames: Frame[] = [];
    socket.on('update', (said: unknown) => {
      const frame = Frame.parse(said);
      frames.push(frame);
      if (frame.seq >= last) resolve(frames);
    });
  });

test('a ball and its over travel in one frame in the order of the contract', async () => {
  arena = await openArena();
  const socket = arena.connect('m1', watcher());
  await firstHello(socket);
  for (let ball = 0; ball < 5; ball += 1) {
    const frame = nextFrame(socket);
    arena.bowl('m1');
    expect(typesOf((await frame).events)).toEqual(['BALL_BOWLED']);
  }
  const last = nextFrame(socket);
  arena.bowl('m1');
  expect(typesOf((await last).events)).toEqual(['BALL_BOWLED', 'OVER_COMPLETE']);
});

test('since a short gap: what was missed, and no snapshot', async () => {
  arena = await openArena();
  arena.bowl('m1');
  arena.bowl('m1');
  const hello = await firstHello(arena.connect('m1', { ...watcher(), since: 4 }));
  expect(hello.snapshot).toBeNull();
  expect([hello.prevSeq, hello.seq]).toEqual([4, 6]);
  expect(hello.entries.map(({ seq }) => seq)).toEqual([5, 6]);
  expect(typesOf(hello.events)).toEqual(['CONNECTION_ESTABLISHED', 'BALL_BOWLED', 'BALL_BOWLED']);
});

test('since the head: nothing missed', async () => {
  arena = await openArena();
  const hello = await firstHello(arena.connect('m1', { ...watcher(), since: 4 }));
  expect(hello).toMatchObject({ seq: 4, prevSeq: 4, entries: [], snapshot: null });
});

test('since too long ago, or ahead of the log: a snapshot and why', async () => {
  arena = await openArena({ gapLimit: 2 });
  for (let ball = 0; ball < 3; ball += 1) arena.bowl('m1');
  const reasonOf = async (since: number): Promise<string | null> => {
    const hello = await firstHello(arena.connect('m1', { ...watcher(), since }));
    expect(hello.snapshot?.seq).toBe(7);
    const [event] = hello.events;
    return event?.type === 'CONNECTION_ESTABLISHED' ? event.data.snapshotReason : 'none';
  };
  expect(await reasonOf(4)).toBe('gapTooLong');
  expect(await reasonOf(8)).toBe('ahead');
});

test('catch-up is answered with what was missed; with nonsense, with a typed error', async () => {
  arena = await openArena();
  const socket = arena.connect('m1', watcher());
  await firstHello(socket);
  arena.bowl('m1');
  const answer = Hello.parse(await socket.emitWithAck('catch-up', { since: 3 }));
  expect(answer.entries.map(({ seq }) => seq)).toEqual([4, 5]);
  for (const nonsense of [null, 7, {}, { since: -1 }, { since: '1' }, [1], { since: 1, more: true }])
    expect(await socket.emitWithAck('catch-up', nonsense)).toMatchObject({ error: { code: 'MALFORMED' } });
  expect(socket.connected).toBe(true);
});

test('catch-ups in a hurry are refused for a while, and the connection stays', async () => {
  arena = await openArena();
  const socket = arena.connect('m1', watcher());
  await firstHello(socket);
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => socket.emitWithAck('catch-up', { since: 0 })),
  );
  const refused = answers.filter((answer) => 'error' in answer);
  expect(refused.length).toBeGreaterThanOrEqual(15);
  expect(refused[0]).toMatchObject({ error: { code: 'RATE_LIMITED' } });
});

test('a joiner in the midst of balls misses none and gets none twice in a row', async () => {
  arena = await openArena();
  const joiners = Array.from({ length: 30 }, (_, index) => {
    const socket = arena.connect('m1', watcher());
    const seqs: number[] = [];
    const done = new Promise<readonly number[]>((resolve) => {
      socket.on('update', (said: unknown) => {
        const { snapshot, seq, prevSeq } = Hello.partial({ snapshot: true }).parse(said);
        if (snapshot !== undefined && snapshot !== null) seqs.push(seq);
        else if (prevSeq === seqs.at(-1)) seqs.push(seq);
        else if (seq > (seqs.at(-1) ?? 0)) seqs.push(-1);
        if (seq >= 54) resolve(seqs);
      });
    });
    if (index % 3 === 0) arena.record('m1', { type: 'AddNote', text: 'between' });
    return done;
  });
  for (let note = arena.match('m1').live().book.entries.length; note < 54; note += 1) {
    arena.record('m1', { type: 'AddNote', text: `note ${note}` });
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const seqs of await Promise.all(joiners)) expect(seqs).not.toContain(-1);
});

test('a corrected ball reaches everyone as one more entry of the log', async () => {
  arena = await openArena();
  const socket = arena.connect('m1', watcher());
  await firstHello(socket);
  arena.bowl('m1');
  const frame = collect(socket, 6);
  arena.record('m1', {
    type: 'AmendEntry',
    target: 5,
    fact: { type: 'ballBowled', delivery: { ...single, ran: 2 } },
  });
  const corrected = (await frame).at(-1);
  expect(corrected?.entries[0]?.event.type).toBe('entryAmended');
  expect(typesOf(corrected?.events ?? [])).toContain('SCORE_CORRECTED');
});
