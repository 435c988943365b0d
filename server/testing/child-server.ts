// Servers in processes of their own, on a data folder that outlives them: to be killed outright, told to end, and measured.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';

/** Delay of the event loop beyond its turn, since it was asked last. Milliseconds. */
export type Lag = { readonly p50: number; readonly p99: number; readonly max: number };

export type ChildServer = {
  readonly url: string;
  /** SIGKILL; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** SIGTERM; the exit code with which it ended. */
  readonly end: () => Promise<number | null>;
  /** False once it has ended, whoever did it. */
  readonly isRunning: () => boolean;
  readonly lag: () => Promise<Lag>;
};

export type ChildServers = {
  readonly dataDir: string;
  /** `settings`: over the tests' own. */
  readonly start: (settings?: Readonly<Record<string, string>>) => Promise<ChildServer>;
  /** Kills what still runs, and throws the data away. */
  readonly discard: () => Promise<void>;
};

const Ready = z.object({ url: z.string() });
const Measured = z.object({ lag: z.object({ p50: z.number(), p99: z.number(), max: z.number() }) });

/** Bundled once: a server that starts fifty times must start quickly. */
export const childServers = async (): Promise<ChildServers> => {
  const bundled = `.build/testing-server-${process.pid}.mjs`;
  await build({
    entryPoints: ['server/testing/child.ts'],
    outfile: bundled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'scorebox-child-'));
  const running = new Set<ChildProcess>();
  return {
    dataDir,
    start: async (settings = {}) => {
      const env = { ...process.env, DATA_DIR: dataDir, TEST_SETTINGS: JSON.stringify(settings) };
      const child = fork(bundled, { env });
      running.add(child);
      child.once('exit', () => running.delete(child));
      return serving(child);
    },
    discard: async () => {
      for (const child of running) child.kill('SIGKILL');
      await rm(bundled, { force: true });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const serving = async (child: ChildProcess): Promise<ChildServer> => {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      void ended.then((code) => reject(new Error(`The server ended with ${code}`)));
    });
  const { url } = Ready.parse(await next());
  return {
    url,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: () => {
      child.kill('SIGTERM');
      return ended;
    },
    lag: async () => {
      const answer = next();
      child.send('lag');
      return Measured.parse(await answer).lag;
    },
  };
};
