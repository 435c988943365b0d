// SIGTERM while balls are sent and boards watch: what was accepted is answered and kept, everyone is told when to come back,
// the process ends by itself with 0, and the next one brings everyone level.
import { io, type Socket } from 'socket.io-client';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Hello } from '@/protocol/frame';
import { LogForm } from './rest/forms';
import { childServers } from './testing/child-server';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from './testing/match';
import { caller, signer } from './testing/server';

const servers = await childServers();
afterAll(servers.discard);

const Farewell = z.object({ type: z.literal('ERROR'), data: z.looseObject({ comeBackInMs: z.number() }) });

/** A board: what it was told, and when it was asked back. */
type Board = {
  readonly socket: Socket;
  seq: number;
  comeBackInMs: number | null;
  readonly left: Promise<void>;
};

const watch = async (url: string, { id }: TestMatch, token: string, since: number | null): Promise<Board> => {
  const auth = since === null ? { token } : { token, since };
  const options = { auth, transports: ['websocket'], forceNew: true, reconnection: false };
  const socket = io(`${url}/matches/${id}`, options);
  const left = new Promise<void>((resolve) => socket.on('disconnect', () => resolve()));
  const board: Board = { socket, seq: since ?? 0, comeBackInMs: null, left };
  await new Promise<void>((resolve) => {
    socket.on('update', (said: unknown) => {
      const { seq, prevSeq, events, snapshot } = Hello.partial({ snapshot: true }).parse(said);
      const farewell = Farewell.safeParse(events[0]);
      if (farewell.success) board.comeBackInMs = farewell.data.data.comeBackInMs;
      else if ((snapshot ?? null) !== null || prevSeq === board.seq) board.seq = seq;
      else throw new Error(`a gap: ${prevSeq} after ${board.seq}`);
      resolve();
    });
  });
  return board;
};

test(
  'told to end, it drains: nothing lost, everyone asked back in turn, exit code 0',
  { timeout: 120_000 },
  async () => {
    const first = await servers.start();
    const token = await signer(caller(first.url))('Scorer');
    const match = await arrangeTestMatch(caller(first.url), token);
    const boards = await Promise.all(Array.from({ length: 30 }, () => watch(first.url, match, token, null)));

    const acknowledged: string[] = [];
    let made = 0;
    let enough: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (enough = resolve));
    /** Until the door is closed: a ball that finds it open is answered. */
    const sending = (async () => {
      for (;;) {
        const request = asked(nthCommand(match, made));
        const answer = await recordOver(caller(first.url), token, match, [request]).catch(
          (error: unknown) => error,
        );
        if (answer instanceof Error) return answer;
        acknowledged.push(request.commandId);
        made += 1;
        if (made === 10) enough();
      }
    })();
    await begun;
    expect(await first.end()).toBe(0);
    await sending;
    await Promise.all(boards.map(({ left }) => left));
    const turns = boards.map(({ comeBackInMs }) => comeBackInMs ?? -1);
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(1_000);
    expect(new Set(turns).size).toBe(30);

    const second = await servers.start();
    const path = `/api/v1/matches/${match.id}/log?limit=1000`;
    const { entries, head } = LogForm.parse((await caller(second.url)('GET', path, token)).body);
    // Arranged, and then exactly what was acknowledged: nothing was left half done, nothing was taken and not answered.
    expect(entries.slice(1).map(({ commandId }) => commandId)).toEqual(acknowledged);
    const back = await Promise.all(boards.map(({ seq }) => watch(second.url, match, token, seq)));
    expect(back.every(({ seq }) => seq === head)).toBe(true);
    for (const { socket } of back) socket.disconnect();
    await second.kill();
  },
);
