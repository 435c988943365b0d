// The pages: Next.js behind our own HTTP server. Next would put its own listener on the server's upgrades and eat the
// live layer's; it is given one that never listens, and its upgrades (hot reload) are handed over by path. Its own
// getUpgradeHandler() knows nothing of hot reload, without which a page in development never comes to life.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import next from 'next';
import { takeLanguage } from './language';
import { drawFor } from './missing';

export type Pages = {
  readonly request: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Lets go of the connections that would never end by themselves. */
  readonly hangUp: () => void;
  readonly close: () => Promise<void>;
};

export type PagesParts = {
  /** The project's folder. */
  readonly root: string;
  readonly development: boolean;
  /** Where we listen: Next fetches from itself after an action that leads to another page. */
  readonly host: string;
  readonly port: number;
};

/** Ready to serve once it answers. */
export const makePages = async ({ root, development, host, port }: PagesParts): Promise<Pages> => {
  // Nothing of ours is told to anyone.
  process.env['NEXT_TELEMETRY_DISABLED'] ??= '1';
  const inner = createServer();
  const app = next({ dev: development, dir: root, hostname: host, port, httpServer: inner });
  const upgraded = new Set<Duplex>();
  await app.prepare();
  const request = app.getRequestHandler();
  return {
    request: (req, res) => {
      takeLanguage(req, res);
      return drawFor(res, () => request(req, res));
    },
    upgrade: (req, socket, head) => {
      upgraded.add(socket);
      socket.once('close', () => upgraded.delete(socket));
      if (!inner.emit('upgrade', req, socket, head)) socket.destroy();
    },
    hangUp: () => upgraded.forEach((socket) => socket.destroy()),
    close: () => app.close(),
  };
};
