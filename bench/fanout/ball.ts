// From a command sent over REST to its frame read by every spectator: the production server as a person starts it, with its
// database, a scorer who bowls a ball at a time and a crowd in a process of their own.
// `npm run bench:ball -- [SPECTATORS] [BALLS]`; needs a build (npm start makes one).
import { z } from 'zod';
import { Scorebox } from '@/e2e/scorebox';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '@/server/testing/match';
import { caller, signer } from '@/server/testing/server';
import { gather, sharedMicros } from './web-socket-crowd';

const [, , spectators = '2000', balls = '200'] = process.argv;
const crowdSize = Number(spectators);
const measured = Number(balls);
/** Toss, openers, and two overs that are not counted. */
const warmUp = 16;
/** What was sent is read by all, and the next ball finds nobody busy. Milliseconds. */
const betweenMs = 60;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);

const scorebox = await Scorebox.start({
  RATE_WRITE: '100000',
  LIVE_PER_ADDRESS: '100000',
  LIVE_PRESENCE_MS: '600000',
});
const call = caller(scorebox.url);
const scorer = await signer(call)('Bench');
const match = await arrangeTestMatch(call, scorer);
const handed = await call('POST', `/api/v1/matches/${match.id}/spectator-tokens`, null, {});
const { token } = z.object({ token: z.string() }).parse(handed.body);

const sentAt = new Map<number, number>();
const crowd = await gather(
  Number(new URL(scorebox.url).port),
  crowdSize,
  `40/matches/${match.id},${JSON.stringify({ token })}`,
  50,
  (_, seq) => sentAt.get(seq) ?? null,
);

const answered: number[] = [];
let head: number | null = null;
for (let n = 0; n < warmUp + measured; n += 1) {
  if (n === warmUp) {
    await pause(500);
    crowd.seen();
  }
  if (n >= warmUp && head !== null) sentAt.set(head + 1, sharedMicros());
  const began = performance.now();
  const answer = await recordOver(call, scorer, match, [asked(nthCommand(match, n))]);
  if (answer.results[0]?.status !== 'recorded') throw new Error(`Command ${String(n)} was not recorded`);
  head = answer.head;
  if (n >= warmUp) answered.push(performance.now() - began);
  await pause(betweenMs);
}
await pause(500);
const { frames, doubled, outOfOrder, delaysMs } = crowd.seen();
crowd.leave();
await scorebox.remove();
answered.sort((one, other) => one - other);

console.log(`${String(crowdSize)} spectators, ${String(measured)} commands, one at a time (ms)`);
console.log(`sent → read by a spectator: p50 ${at(delaysMs, 0.5)}, p99 ${at(delaysMs, 0.99)}`);
console.log(`sent → answered, durable:   p50 ${at(answered, 0.5)}, p99 ${at(answered, 0.99)}`);
console.log(
  `missing ${String(measured * crowdSize - frames)}, doubled ${String(doubled)}, out of order ${String(outOfOrder)}`,
);
