// The promise of the log, held against the worst: the server is killed outright while balls are sent, at random moments, and
// started again on the same data. Every ball it acknowledged is there, none twice, in one chain; and what a board had been
// told is what the log says, to the hash of the fold.
import { randomInt } from 'node:crypto';
import { io } from 'socket.io-client';
import { afterAll, expect, test } from 'vitest';
import { fold, type LogEntry } from '@/engine';
import { CommandId } from '@/engine/vocabulary/schemas';
import { Hello } from '@/protocol/frame';
import type { CommandRequest } from '@/protocol/recording';
import { canonicalJson } from './matches/canonical-json';
import { firstBreak, sha256 } from './matches/hash-chain';
import { LogForm } from './rest/forms';
import { childServers } from './testing/child-server';
import { times } from './testing/endurance';
import { arrangeTestMatch, asked, nthCommand, recordOver, type TestMatch } from './testing/match';
import { caller, signer } from './testing/server';

const kills = times(50, 10);
const servers = await childServers();
afterAll(servers.discard);

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

/** A board: adds the entries it is told, over all its connections. Resolves when it is greeted; the answer ends it. */
const watch = (url: string, { id }: TestMatch, token: string, told: LogEntry[]): Promise<() => void> => {
  const auth = told.length === 0 ? { token } : { token, since: told.length };
  const options = { transports: ['websocket'], reconnection: false, forceNew: true };
  const socket = io(`${url}/matches/${id}`, { auth, ...options });
  return new Promise((resolve) => {
    socket.on('update', (said: unknown) => {
      const { entries, snapshot } = Hello.partial({ snapshot: true }).parse(said);
      told.push(...(snapshot?.entries ?? entries));
      resolve(() => void socket.disconnect());
    });
  });
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

const foldHash = (entries: readonly LogEntry[]): string => sha256(canonicalJson(fold(entries).state));
const plain = ({ seq, at, event }: LogEntry): LogEntry => ({ seq, at, event });

test(
  `${kills} kills while balls are sent: none acknowledged is lost, none is doubled, the fold is the same`,
  { timeout: 900_000 },
  async () => {
    let server = await servers.start();
    const token = await signer(caller(server.url))('Scorer');
    const match = await arrangeTestMatch(caller(server.url), token);
    const logOf = async () => {
      const entries: LogForm['entries'] = [];
      for (let head = 1; entries.length < head;) {
        const path = `/api/v1/matches/${match.id}/log?limit=1000&since=${entries.length}`;
        const page = LogForm.parse((await caller(server.url)('GET', path, token)).body);
        entries.push(...page.entries);
        head = page.head;
      }
      return entries;
    };
    const acknowledged: string[] = [];
    const unsent: CommandRequest[] = [];
    const told: LogEntry[] = [];
    let made = 0;
    const next = () => asked(nthCommand(match, made++));

    for (let killed = 0; killed < kills; killed += 1) {
      const leave = await watch(server.url, match, token, told);
      const enough = countdown(randomInt(1, 20));
      const { url } = server;
      const sending = sendUntilKilled({ url, token, match, unsent, next, onAcknowledged: enough.tick });
      await Promise.race([enough.reached, sending]);
      // Somewhere in the life of the next command: on its way, being decided, written, published or answered.
      await new Promise((resolve) => setTimeout(resolve, randomInt(0, 15)));
      await server.kill();
      acknowledged.push(...(await sending));
      leave();
      server = await servers.start();
      const after = (await logOf()).slice(0, told.length).map(plain);
      expect(after).toEqual(told);
      expect(foldHash(after)).toBe(foldHash(told));
    }

    const entries = await logOf();
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
