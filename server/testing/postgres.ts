// A real PostgreSQL server for as long as a test or tool needs one: found among the system's packages, started on a free
// port in a temporary folder, and thrown away. Doesn't know what is stored in it.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A running server. `freshUrl` makes an empty database and gives its address. */
export type TestPostgres = { freshUrl(): Promise<string>; stop(): Promise<void> };

const debianVersions = '/usr/lib/postgresql';

/** The folder with initdb and postgres in it, or null where PostgreSQL is not installed. */
export const postgresBinaries = async (): Promise<string | null> => {
  const versions = existsSync(debianVersions) ? (await readdir(debianVersions)).sort().reverse() : [];
  const places = [
    ...versions.map((version) => join(debianVersions, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return places.find((place) => place !== '' && existsSync(join(place, 'initdb'))) ?? null;
};

/** PostgreSQL refuses to run as root: then it runs as the system's nobody. */
const asWhom = async (): Promise<{ uid: number; gid: number } | null> => {
  if (process.getuid?.() !== 0) return null;
  const id = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

/** Starts a server that accepts only this machine, with the durability a real one has. Null where none is installed. */
export const startPostgres = async (): Promise<TestPostgres | null> => {
  const binaries = await postgresBinaries();
  if (binaries === null) return null;
  const who = await asWhom();
  const folder = await mkdtemp(join(tmpdir(), 'scorebox-pg-'));
  if (who !== null) await chown(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  await run(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'scorebox', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...who, cwd: folder },
  );
  const port = await freePort();
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder],
    { ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // A run that breaks off must not leave it behind.
  const takeAlong = () => void server.kill('SIGINT');
  process.once('exit', takeAlong);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
  return serving(`postgresql://scorebox@127.0.0.1:${port}`, folder, () => {
    process.off('exit', takeAlong);
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    server.kill('SIGINT');
    return ended;
  });
};

const serving = (base: string, folder: string, end: () => Promise<void>): TestPostgres => {
  let made = 0;
  return {
    async freshUrl() {
      const client = new pg.Client({ connectionString: `${base}/postgres` });
      await client.connect();
      const name = `scorebox_${(made += 1)}`;
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return `${base}/${name}`;
    },
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
