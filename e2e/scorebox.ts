// A Scorebox of a journey's own: the production server as a person starts it, in a process and a data folder of its own,
// which can be stopped, killed and started again on the same port. Doesn't know any page.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A port nobody uses now. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/api/ready`)).ok;
  } catch (error) {
    // Refused connections are what a server that is still starting gives; anything else is a fault.
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** One running server with its data. */
export class Scorebox {
  private child: ChildProcess | null = null;
  private said = '';
  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly folder: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Starts one on a free port with an empty database; `settings` are environment variables. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<Scorebox> {
    const port = await freePort();
    const folder = await mkdtemp(path.join(tmpdir(), 'scorebox-e2e-'));
    const box = new Scorebox(`http://127.0.0.1:${String(port)}`, port, folder, settings);
    await box.up();
    return box;
  }

  /** Starts the process and waits until it serves. Throws with what it said where it ends first. */
  async up(): Promise<void> {
    const child = spawn(process.execPath, ['.build/server.mjs'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATA_DIR: this.folder,
        LOG_LEVEL: 'warn',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const hear = (text: Buffer): void => {
      this.said = (this.said + text.toString()).slice(-20_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const deadline = Date.now() + 60_000;
    while (!(await isReady(this.url))) {
      if (child.exitCode !== null)
        throw new Error(`The server ended with ${String(child.exitCode)}:\n${this.said}`);
      if (Date.now() > deadline) throw new Error(`The server did not come up:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ends the process: SIGTERM lets it finish, SIGKILL is a power cut. */
  async down(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    this.child = null;
  }

  /** What the server wrote, its last 20,000 characters. */
  get output(): string {
    return this.said;
  }

  /** Ends it and removes its data. */
  async remove(): Promise<void> {
    await this.down('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }
}
