// The line between a phone and the server, which can be cut: nothing passes, nothing is refused, as in a place without
// reception; and mended, when what hung on it is found dead. Doesn't know what passes.
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export class Cable {
  private readonly ends = new Set<Socket>();
  private isCut = false;
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** A line to the server at `url`, reached by an address of its own. */
  static async to(url: string): Promise<Cable> {
    const far = new URL(url);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const cable = new Cable(server, `http://127.0.0.1:${String(address.port)}`);
    server.on('connection', (near) => cable.join(near, connect(Number(far.port), far.hostname)));
    return cable;
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(from);
      from.on('data', (bytes) => {
        if (!this.isCut) to.write(bytes);
      });
      from.on('end', () => {
        if (!this.isCut) to.end();
      });
      from.on('close', () => {
        this.ends.delete(from);
        if (!this.isCut) to.destroy();
      });
      // A line that breaks is what this is for.
      from.on('error', () => from.destroy());
    }
  }

  /** From now on nothing passes. */
  cut(): void {
    this.isCut = true;
  }

  /** What was on the line when it was cut is lost; what comes now passes. */
  mend(): void {
    this.isCut = false;
    for (const end of this.ends) end.destroy();
  }

  async remove(): Promise<void> {
    this.mend();
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }
}
