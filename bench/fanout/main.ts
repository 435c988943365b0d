// What it costs to tell a crowd of one ball: CPU of the server for a thousand deliveries and the delay from commit to
// reading, our live layer with prepared frames against Socket.IO's own broadcast and against a bare loop over ws sockets,
// in one run. `npm run bench:fanout -- [SPECTATORS] [MATCHES] [ROUNDS]`; server and crowd are processes of their own.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Report, Variant } from './server';
import { gather } from './web-socket-crowd';

const [, , spectators = '2000', matches = '1', rounds = '5'] = process.argv;
const crowdSize = Number(spectators);
const matchCount = Number(matches);
const order: Order = { frames: 100 * matchCount, everyMs: 60 / matchCount };

type Row = { readonly cpuMs: number; readonly p50: number; readonly p99: number; readonly faults: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The next word of the server that is a report. */
const report = async (server: ChildProcess): Promise<Report> => {
  const [said] = await once(server, 'message');
  const { cpuMs, rssMb, ended }: Report = JSON.parse(JSON.stringify(said));
  return { cpuMs, rssMb, ended };
};

const measure = async (variant: Variant): Promise<Row> => {
  const server = fork(new URL('./server.ts', import.meta.url), [variant, matches], {
    execArgv: ['--import', 'tsx'],
  });
  const [told] = await once(server, 'message');
  const port = Number(Reflect.get(Object(told), 'port'));
  const crowds = [];
  for (let match = 1; match <= matchCount; match += 1)
    crowds.push(await gather(port, crowdSize / matchCount, `40/matches/m${match},{"token":"t"}`));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const nextReport = report(server);
  server.send(order);
  const { cpuMs } = await nextReport;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const seen = crowds.map((crowd) => crowd.seen());
  for (const crowd of crowds) crowd.leave();
  server.disconnect();
  const frames = seen.reduce((sum, one) => sum + one.frames, 0);
  const expected = (order.frames / matchCount) * crowdSize;
  const delays = seen.flatMap(({ delaysMs }) => delaysMs).toSorted((one, other) => one - other);
  const faults =
    Math.abs(expected - frames) +
    seen.reduce((sum, { doubled, outOfOrder }) => sum + doubled + outOfOrder, 0);
  return { cpuMs: (cpuMs / expected) * 1000, p50: at(delays, 0.5), p99: at(delays, 0.99), faults };
};

const variants: readonly Variant[] = ['prepared', 'stock', 'bare'];
const rows = new Map<Variant, Row[]>(variants.map((variant) => [variant, []]));
// Each round begins with another, so that what drifts in the machine meets all alike.
for (let round = 0; round < Number(rounds); round += 1)
  for (let turn = 0; turn < variants.length; turn += 1) {
    const variant = variants[(round + turn) % variants.length] ?? 'prepared';
    rows.get(variant)?.push(await measure(variant));
  }

const median = (values: readonly number[]): number =>
  at(
    values.toSorted((one, other) => one - other),
    0.5,
  );
console.log(
  `${crowdSize} spectators, ${matchCount} match(es), ${order.frames} frames, ${rounds} rounds (medians)`,
);
for (const [variant, all] of rows) {
  const of = (field: keyof Row): number => median(all.map((row) => row[field]));
  console.log(
    `${variant.padEnd(9)} CPU ${of('cpuMs').toFixed(2)} ms a thousand deliveries · ` +
      `delay p50 ${of('p50').toFixed(1)} ms, p99 ${of('p99').toFixed(1)} ms · ` +
      `missing, doubled or out of order: ${all.reduce((sum, { faults }) => sum + faults, 0)}`,
  );
}
const cpu = (variant: Variant): number => median((rows.get(variant) ?? []).map(({ cpuMs }) => cpuMs));
const inRounds = (other: Variant): string => {
  const ratios = (rows.get('prepared') ?? []).map(
    ({ cpuMs }, round) => cpuMs / (rows.get(other)?.[round]?.cpuMs ?? Number.NaN),
  );
  return `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in its rounds`;
};
console.log(
  `prepared is ${(cpu('prepared') / cpu('stock')).toFixed(2)} of stock (${inRounds('stock')}) and ` +
    `${(cpu('prepared') / cpu('bare')).toFixed(2)} of the bare loop (${inRounds('bare')})`,
);
