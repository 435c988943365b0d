// The port: held first of all, so that a taken one is told before anything else is begun; opened when everything is
// ready, and until then whoever comes is asked to come back. Doesn't know what is served.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { StartUpFailure } from '../start-up-failure';
import { failureAnswer, send } from './answers';
import type { Dispatch } from './dispatch';

export type Door = {
  /** Where this machine reaches us. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly open: (dispatch: Dispatch) => void;
  /** Lets nobody in any more, and resolves when all have gone; who outstays the time is sent away. */
  readonly close: () => Promise<void>;
};

/** How long a request in progress may take to end. Milliseconds. */
const drainMs = 5_000;
/**
 * How long a connection with nothing to do is kept: longer than clients and proxies keep theirs (a minute, mostly), so that
 * the server never hangs up on a request that is on its way. Milliseconds.
 */
const keepAliveMs = 75_000;
/** While it closes, connections that have become idle are sent away at this pace. Milliseconds. */
const sweepMs = 50;

/** Throws StartUpFailure where the port can't be had. `port` 0: any free one. */
export const holdDoor = async (host: string, port: number): Promise<Door> => {
  let inside: Dispatch | null = null;
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (req, res) => {
    if (inside !== null) return inside.request(req, res);
    const failure = {
      code: 'UNAVAILABLE',
      message: 'The server is starting.',
      details: { retryAfterSeconds: 1 },
    } as const;
    send(res, failureAnswer(failure, ''));
  });
  server.on('upgrade', (req, socket, head) => {
    if (inside === null) socket.destroy();
    else inside.upgrade(req, socket, head);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new StartUpFailure(whyNot(error, host, port))));
    server.listen(port, host, resolve);
  });
  const held = portOf(server.address());
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${held}`,
    host: name,
    port: held,
    open: (dispatch) => void (inside = dispatch),
    close: async () => {
      const gone = new Promise<void>((resolve) => server.close(() => resolve()));
      const cut = setTimeout(() => sockets.forEach((socket) => socket.destroy()), drainMs);
      server.closeIdleConnections();
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
      await gone;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

const whyNot = (error: NodeJS.ErrnoException, host: string, port: number): string => {
  if (error.code === 'EADDRINUSE') return `PORT ${port} is taken: stop what uses it, or set another PORT`;
  if (error.code === 'EACCES') return `PORT ${port} may not be used by this user: set one above 1023`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine`;
  return `it can't listen on ${host}:${port} (${error.message})`;
};
