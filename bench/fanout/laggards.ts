// What one stalled and one dead client cost the others: the delay from commit to reading for a crowd, with and without
// them, in turns, and the server's memory. The stalled one reads nothing after it joined and is cut at the bounded buffer;
// the dead one never answers a ping. `npm run bench:laggards -- [SPECTATORS] [ROUNDS]`
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Report } from './server';
import { gather, lag } from './web-socket-crowd';

const [, , spectators = '2000', rounds = '3'] = process.argv;
const crowdSize = Number(spectators);
/** A log so long that its snapshot fills what the kernel keeps for a reader that does not read. */
const entries = 40_000;
/** What the server lets wait for one reader. Bytes. */
const bufferBytes = 262_144;
const heartbeatMs = 5_000;
/** Longer than two heartbeats, and more than the buffer. */
const order: Order = { frames: 400, everyMs: 35 };

type Row = { readonly p50: number; readonly p99: number; readonly faults: number; readonly report: Report };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const measure = async (laggards: boolean): Promise<Row> => {
  const server = fork(
    new URL('./server.ts', import.meta.url),
    ['prepared', '1', String(entries), '0', String(heartbeatMs), String(bufferBytes)],
    { execArgv: ['--import', 'tsx'] },
  );
  const [told] = await once(server, 'message');
  const port = Number(Reflect.get(Object(told), 'port'));
  const crowd = await gather(port, crowdSize, `40/matches/m1,{"token":"t","since":${String(entries)}}`);
  const joinWhole = '40/matches/m1,{"token":"t"}';
  const leave = laggards ? [await lag(port, joinWhole, 'stalled'), await lag(port, joinWhole, 'dead')] : [];
  await new Promise((resolve) => setTimeout(resolve, 500));
  const reported = once(server, 'message');
  server.send(order);
  const [said] = await reported;
  const { cpuMs, rssMb, ended }: Report = JSON.parse(JSON.stringify(said));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { frames, doubled, outOfOrder, delaysMs } = crowd.seen();
  crowd.leave();
  leave.forEach((go) => go());
  server.disconnect();
  const faults = Math.abs(order.frames * crowdSize - frames) + doubled + outOfOrder;
  return { p50: at(delaysMs, 0.5), p99: at(delaysMs, 0.99), faults, report: { cpuMs, rssMb, ended } };
};

const rows: Record<'without' | 'with', Row[]> = { without: [], with: [] };
for (let round = 0; round < Number(rounds); round += 1)
  for (const name of round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const))
    rows[name].push(await measure(name === 'with'));

const median = (values: readonly number[]): number =>
  at(
    values.toSorted((one, other) => one - other),
    0.5,
  );
console.log(`${crowdSize} spectators, ${order.frames} frames, ${rounds} rounds (medians)`);
for (const name of ['without', 'with'] as const) {
  const all = rows[name];
  console.log(
    `${name.padEnd(7)} laggards: delay p50 ${median(all.map(({ p50 }) => p50)).toFixed(1)} ms, ` +
      `p99 ${median(all.map(({ p99 }) => p99)).toFixed(1)} ms · memory ${median(all.map(({ report }) => report.rssMb)).toFixed(0)} MB · ` +
      `missing, doubled or out of order: ${all.reduce((sum, { faults }) => sum + faults, 0)} · ` +
      `ended by the server: ${all.at(-1)?.report.ended || 'none'}`,
  );
}
const p99 = (name: 'without' | 'with'): number => median(rows[name].map((row) => row.p99));
console.log(`p99 with them is ${(p99('with') / p99('without')).toFixed(2)} of p99 without`);
