// What one stalled and one dead client cost the others: the delay from commit to reading for a crowd, with and without
// them, and the server's memory. The stalled one reads nothing after it joined and is cut at the bounded buffer; the dead
// one never answers a ping and is removed after the heartbeat. One server and one crowd play short blocks in turns, so that
// both kinds meet the same process and the same machine. Each block begins with the two joining, since any joiner costs a
// snapshot: in every other one they leave again before its first frame, in the rest they stay. Each pair's p99 are compared
// with each other, and the median of these ratios is the figure. Server, crowd and laggards are processes of their own.
// `npm run bench:laggards -- [SPECTATORS] [ROUNDS]`
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Report } from './server';
import { gather } from './web-socket-crowd';

const [, , spectators = '2000', rounds = '15'] = process.argv;
const crowdSize = Number(spectators);
/** A log so long that its snapshot fills what the kernel keeps for a reader that does not read. */
const entries = 40_000;
/** What the server lets wait for one reader; reached when two thirds of a block are played. Bytes. */
const bufferBytes = 81_920;
/** A connection that answers no ping lives for two of them: most of a block. */
const heartbeatMs = 2_000;
const order: Order = { frames: 120, everyMs: 35 };
/** What was written is with the kernel, and what was sent is read. Milliseconds. */
const settleMs = 400;

type Block = { readonly p50: number; readonly p99: number; readonly faults: number; readonly report: Report };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const median = (values: readonly number[]): number =>
  at(
    values.toSorted((one, other) => one - other),
    0.5,
  );
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settleMs));

const start = (file: string, words: readonly string[]) =>
  fork(new URL(file, import.meta.url), [...words], { execArgv: ['--import', 'tsx'] });

const server = start('./server.ts', [
  'prepared',
  '1',
  String(entries),
  '0',
  String(heartbeatMs),
  String(bufferBytes),
]);
const [told] = await once(server, 'message');
const port = Number(Reflect.get(Object(told), 'port'));
const crowd = await gather(port, crowdSize, `40/matches/m1,{"token":"t","since":${String(entries)}}`);
const laggards = start('./laggard.ts', [String(port), '40/matches/m1,{"token":"t"}']);

const play = async (name: 'without' | 'with'): Promise<Block> => {
  const joined = once(laggards, 'message');
  laggards.send('join');
  await joined;
  await settled();
  if (name === 'without') laggards.send('leave');
  await settled();
  crowd.seen();
  const reported = once(server, 'message');
  server.send(order);
  const [said] = await reported;
  await settled();
  const { cpuMs, rssMb, ended }: Report = JSON.parse(JSON.stringify(said));
  const { frames, doubled, outOfOrder, delaysMs } = crowd.seen();
  laggards.send('leave');
  const faults = Math.abs(order.frames * crowdSize - frames) + doubled + outOfOrder;
  return { p50: at(delaysMs, 0.5), p99: at(delaysMs, 0.99), faults, report: { cpuMs, rssMb, ended } };
};

await play('without');
const blocks: Record<'without' | 'with', Block[]> = { without: [], with: [] };
const ratios: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  for (const name of round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const))
    blocks[name].push(await play(name));
  ratios.push((blocks.with.at(-1)?.p99 ?? Number.NaN) / (blocks.without.at(-1)?.p99 ?? Number.NaN));
}
crowd.leave();
server.disconnect();
laggards.disconnect();

console.log(`${crowdSize} spectators, ${order.frames} frames a block, ${rounds} rounds (medians)`);
for (const name of ['without', 'with'] as const) {
  const all = blocks[name];
  console.log(
    `${name.padEnd(7)} laggards: delay p50 ${median(all.map(({ p50 }) => p50)).toFixed(1)} ms, ` +
      `p99 ${median(all.map(({ p99 }) => p99)).toFixed(1)} ms · memory ${median(all.map(({ report }) => report.rssMb)).toFixed(0)} MB · ` +
      `missing, doubled or out of order: ${all.reduce((sum, { faults }) => sum + faults, 0)}`,
  );
}
console.log(
  `ended by the server in all: ${[...blocks.without, ...blocks.with].at(-1)?.report.ended ?? 'none'}`,
);
const among = ratios.toSorted((one, other) => one - other);
console.log(
  `p99 with them is ${median(ratios).toFixed(2)} of p99 without ` +
    `(half of the rounds between ${at(among, 0.25).toFixed(2)} and ${at(among, 0.75).toFixed(2)})`,
);
