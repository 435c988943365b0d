// The promise of the log, held against the worst: the server is killed outright twenty times while balls are sent, at
// random moments, and started again on the same data. Every ball it acknowledged is there, none twice, in one chain.
import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { CommandId } from '@/engine/vocabulary/schemas';
import type { CommandRequest } from '@/protocol/recording';
import { firstBreak } from './matches/hash-chain';
import { LogForm } from './rest/forms';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from './testing/match';
import { caller, signer } from './testing/server';

const kills = 20;
const folder = await mkdtemp(join(tmpdir(), 'scorebox-kill-'));
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const Ready = z.object({ url: z.string() });

/** A server in a process of its own, on the one data folder. */
const start = async (): Promise<{ url: string; kill: () => Promise<void> }> => {
  const child = fork('server/testing/child.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA_DIR: folder },
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(Ready.parse(message).url));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
    running.delete(child);
  };
  return { url, kill };
};

type Sender = {
  readonly url: string;
  readonly token: string;
  readonly match: TestMatch;
  /** The command whose answer has not come yet: sent again first of all. */
  readonly unsent: CommandRequest[];
  readonly next: () => CommandRequest;
  readonly onAcknowledged: () => void;
};

/** Sends commands one after another until the server is gone; gives those it acknowledged. */
const sendUntilKilled = async (sender: Sender): Promise<readonly string[]> => {
  const { url, token, match, unsent, next } = sender;
  const acknowledged: string[] = [];
  for (;;) {
    const request = unsent[0] ?? next();
    if (unsent.length === 0) unsent.push(request);
    const answer = await recordOver(caller(url), token, match, [request]).catch(() => null);
    if (answer === null) return acknowledged;
    const status = answer.results[0]?.status;
    if (status !== 'recorded' && status !== 'duplicate')
      throw new Error(`A ball that fits was ${status ?? 'lost'}`);
    acknowledged.push(request.commandId);
    unsent.shift();
    sender.onAcknowledged();
  }
};

/** Resolves at the nth tick. */
const countdown = (from: number) => {
  let left = from;
  let resolve: () => void = () => undefined;
  const reached = new Promise<void>((done) => (resolve = done));
  const tick = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  return { tick, reached };
};

test(
  `${kills} kills while balls are sent: none acknowledged is lost, none is doubled`,
  { timeout: 180_000 },
  async () => {
    let server = await start();
    const token = await signer(caller(server.url))('Scorer');
    const match = await arrangeTestMatch(caller(server.url), token);
    const acknowledged: string[] = [];
    const unsent: CommandRequest[] = [];
    let made = 0;
    const next = () => asked(nthCommand(match, made++));

    for (let killed = 0; killed < kills; killed += 1) {
      const enough = countdown(randomInt(1, 20));
      const { url } = server;
      const sending = sendUntilKilled({ url, token, match, unsent, next, onAcknowledged: enough.tick });
      await Promise.race([enough.reached, sending]);
      // Somewhere in the life of the next command: on its way, being decided, written, published or answered.
      await new Promise((resolve) => setTimeout(resolve, randomInt(0, 15)));
      await server.kill();
      acknowledged.push(...(await sending));
      server = await start();
    }

    const reply = await caller(server.url)('GET', `/api/v1/matches/${match.id}/log?limit=1000`, token);
    const { entries } = LogForm.parse(reply.body);
    await server.kill();
    const inLog = entries.slice(1).map((entry) => entry.commandId);
    expect(acknowledged.filter((id) => !inLog.includes(id))).toEqual([]);
    expect(new Set(inLog).size).toBe(inLog.length);
    // At most the one whose answer the last kill swallowed is there unacknowledged.
    expect(inLog.length - acknowledged.length).toBeLessThanOrEqual(1);
    const chain = entries.map((entry) => ({ ...entry, commandId: CommandId.parse(entry.commandId) }));
    expect(firstBreak(match.id, chain)).toBeNull();
    expect(acknowledged.length).toBeGreaterThan(kills);
    console.log(`${kills} kills survived: ${acknowledged.length} balls acknowledged, 0 lost, 0 doubled`);
  },
);
