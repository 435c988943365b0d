// Commands sent two to twenty times each, many at once, while the server is killed and started again: one entry each, and
// the same places in every answer.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { RecordAnswer } from '@/protocol/recording';
import { LogForm } from './rest/forms';
import { childServers } from './testing/child-server';
import { times } from './testing/endurance';
import { arrangeTestMatch, asked, recordOver } from './testing/match';
import { caller, signer } from './testing/server';

const commands = times(1_000, 100);
/** Sendings under way at once. */
const atOnce = 40;

const servers = await childServers();
afterAll(servers.discard);

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);

const placesIn = (answer: RecordAnswer | undefined): string => {
  if (answer?.status !== 'recorded' && answer?.status !== 'duplicate') return answer?.status ?? 'none';
  return `${answer.firstSeq} to ${answer.seq}`;
};

test(
  `${commands} commands sent 2 to 20 times each across a restart: one entry each, equal answers`,
  { timeout: 600_000 },
  async () => {
    let server = await servers.start();
    const token = await signer(caller(server.url))('Scorer');
    const match = await arrangeTestMatch(caller(server.url), token);
    const requests = Array.from({ length: commands }, (_, n) =>
      asked({ type: 'AddNote', text: `note ${n}` }),
    );
    const queue = shuffled(
      requests.flatMap((request) => Array.from({ length: randomInt(2, 21) }, () => request)),
    );
    const sendings = queue.length;
    const answers = new Map<string, RecordAnswer[]>(requests.map(({ commandId }) => [commandId, []]));
    let lost = 0;

    const sender = async (): Promise<void> => {
      for (let request = queue.pop(); request !== undefined; request = queue.pop()) {
        const answer = await recordOver(caller(server.url), token, match, [request]).catch(() => null);
        if (answer !== null) answers.get(request.commandId)?.push(...answer.results);
        else {
          // Nobody knows what became of it: once more, when there is a server again.
          lost += 1;
          queue.push(request);
          await pause(20);
        }
      }
    };
    const restart = async (): Promise<void> => {
      while (queue.length > sendings / 2) await pause(1);
      await server.kill();
      server = await servers.start();
    };
    await Promise.all([restart(), ...Array.from({ length: atOnce }, sender)]);

    expect(lost).toBeGreaterThan(0);
    let recorded = 0;
    for (const [, said] of answers) {
      expect(said.length).toBeGreaterThanOrEqual(2);
      expect(new Set(said.map(placesIn)).size).toBe(1);
      recorded += said.filter(({ status }) => status === 'recorded').length;
    }
    // One answer says "recorded" at most; where that one was lost with the server, all say "duplicate".
    expect(recorded).toBeLessThanOrEqual(commands);
    const path = `/api/v1/matches/${match.id}/log.json`;
    const { entries } = LogForm.parse((await caller(server.url)('GET', path, token)).body);
    const inLog = entries.slice(1).map(({ commandId }) => commandId);
    expect(inLog.toSorted()).toEqual(requests.map(({ commandId }) => commandId).toSorted());
    for (const { seq, commandId } of entries.slice(1))
      expect(placesIn(answers.get(commandId)?.[0])).toBe(`${seq} to ${seq}`);
    console.log(
      `${commands} commands sent ${sendings} times, ${atOnce} at once, ${lost} sendings lost in a kill: one entry each, equal answers`,
    );
  },
);
