// npm run bench:record: what recording one command costs by itself, from the call to durable and published with nobody
// watching, on SQLite and, where it is installed, on PostgreSQL. Milliseconds.
import { startPostgres } from '@/server/testing/postgres';
import { arrangeTestMatch, asked, nthCommand } from '@/server/testing/match';
import { discard, testServer } from '@/server/testing/server';

const warmUp = 100;
const measured = Number(process.argv[2] ?? 1000);

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(2);

const bench = async (name: string, environment: Readonly<Record<string, string>>): Promise<void> => {
  const server = await testServer(environment);
  const token = await server.signUp('Bench');
  const match = await arrangeTestMatch(server.call, token);
  const scorer = await server.runtime.viewerOf(new Headers({ authorization: `Bearer ${token}` }));
  const times: number[] = [];
  for (let n = 0; n < warmUp + measured; n += 1) {
    const request = asked(nthCommand(match, n));
    const began = performance.now();
    const answer = await server.runtime.matches.record(match.id, [request], scorer);
    if (n >= warmUp) times.push(performance.now() - began);
    const status = answer.ok ? answer.value.results[0]?.status : answer.failure.code;
    if (status !== 'recorded') throw new Error(`Command ${n} was not recorded: ${status ?? 'no answer'}`);
  }
  await discard(server);
  const sorted = times.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(11)} ${measured} commands: p50 ${percentile(sorted, 0.5)} ms, p95 ${percentile(sorted, 0.95)} ms, p99 ${percentile(sorted, 0.99)} ms`,
  );
};

await bench('SQLite', {});
const postgres = await startPostgres();
if (postgres === null) console.log('PostgreSQL  NOT RUN: it is not installed here');
else {
  await bench('PostgreSQL', {
    DATABASE_URL: await postgres.freshUrl(),
    AUTH_SECRET: 'a secret for a bench of 32 and more',
  });
  await postgres.stop();
}
