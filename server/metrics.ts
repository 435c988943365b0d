// What the server tells Prometheus of itself beside the live layer: commands by outcome with their time, and the process.
import { collectDefaultMetrics, Counter, Histogram, type Registry } from 'prom-client';
import type { RecordAnswer } from '@/protocol/recording';
import type { OpenDatabase } from './db/database';

export type Metrics = {
  /** A batch of one sender, and the seconds it took from the door to its answer. */
  readonly recorded: (results: readonly RecordAnswer[], seconds: number) => void;
};

/** The time the database takes, statement by statement, the commits included. */
export const timeDatabase = (
  registry: Registry,
  { onStatement }: Pick<OpenDatabase, 'onStatement'>,
): void => {
  const times = new Histogram({
    name: 'scorebox_database_seconds',
    help: 'The time of one statement of the database, a commit being one.',
    buckets: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [registry],
  });
  onStatement((ms) => times.observe(ms / 1000));
};

export const makeMetrics = (registry: Registry): Metrics => {
  collectDefaultMetrics({ register: registry });
  const outcomes = new Counter({
    name: 'scorebox_commands_total',
    help: 'Commands by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const times = new Histogram({
    name: 'scorebox_record_seconds',
    help: 'From a batch of commands to its answer, durable.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return {
    recorded(results, seconds) {
      for (const { status } of results) outcomes.inc({ outcome: status });
      times.observe(seconds);
    },
  };
};
