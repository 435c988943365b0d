// The pages: Next.js behind our own HTTP server. Next would put its own listener on the server's upgrades and eat the
// live layer's; it is given one that never listens, and its upgrades (hot reload) are handed over by path.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import next from 'next';

export type Pages = {
  readonly request: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `root`: the project's folder. Ready to serve once it answers. */
export const makePages = async (root: string, development: boolean): Promise<Pages> => {
  // Nothing of ours is told to anyone.
  process.env['NEXT_TELEMETRY_DISABLED'] ??= '1';
  const app = next({ dev: development, dir: root, httpServer: createServer() });
  await app.prepare();
  const request = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  return { request: (req, res) => request(req, res), upgrade, close: () => app.close() };
};
