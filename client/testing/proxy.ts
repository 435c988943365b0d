// A TCP proxy in front of a server, which does to connections what networks do: cuts them, lets them fall silent while both
// ends think they stand, closes one direction only, or breaks off in the midst of a frame.
import { connect as dial, createServer, type Socket as Pipe } from 'node:net';

/**
 * `cut`: both ends are gone at once. `silent`: half-open; nothing passes any more and nobody is told. `oneWay`: the client is
 * told that nothing more comes, the server is not. `midFrame`, `midRequest`: gone after so many more bytes down or up.
 */
export const harms = ['cut', 'silent', 'oneWay', 'midFrame', 'midRequest'] as const;
export type Harm = (typeof harms)[number];

export type Proxy = {
  readonly url: string;
  /** Connections that stand and have not been harmed. */
  readonly standing: () => number;
  /** Harms the nth of those that stand, counted round. `bytes`: how many still pass, mid-frame. */
  readonly harm: (which: number, harm: Harm, bytes?: number) => void;
  readonly harmAll: (harm: Harm) => void;
  /** Harms that took effect. */
  readonly harmed: () => number;
  readonly harmedBy: () => Readonly<Record<Harm, number>>;
  readonly close: () => void;
};

type Way = 'down' | 'up';
/** `left`: bytes that still pass; null is no end. */
type Connection = {
  readonly near: Pipe;
  readonly far: Pipe;
  silent: boolean;
  readonly left: { [way in Way]: number | null };
};

/** `accepts`: whether a connection that begins with these bytes is let through. */
export const openProxy = async (
  url: string,
  accepts: (head: string) => boolean = () => true,
): Promise<Proxy> => {
  const target = Number(new URL(url).port);
  const standing = new Set<Connection>();
  const pipes = new Set<Pipe>();
  const counts: Record<Harm, number> = { cut: 0, silent: 0, oneWay: 0, midFrame: 0, midRequest: 0 };

  const pass = (connection: Connection, way: Way, bytes: Buffer): void => {
    const to = way === 'down' ? connection.near : connection.far;
    const left = connection.left[way];
    if (connection.silent || to.destroyed || to.writableEnded) return;
    if (left === null || bytes.length < left) {
      to.write(bytes);
      if (left !== null) connection.left[way] = left - bytes.length;
      return;
    }
    counts[way === 'down' ? 'midFrame' : 'midRequest'] += 1;
    to.write(bytes.subarray(0, left), () => end(connection));
  };

  const server = createServer((near) => {
    const far = dial(target, '127.0.0.1');
    const connection: Connection = { near, far, silent: false, left: { down: null, up: null } };
    standing.add(connection);
    near.once('data', (head) => {
      if (!accepts(head.toString())) end(connection);
    });
    near.on('data', (bytes) => pass(connection, 'up', bytes));
    far.on('data', (bytes) => pass(connection, 'down', bytes));
    for (const pipe of [near, far]) {
      pipes.add(pipe);
      pipe.on('error', () => pipe.destroy());
      pipe.on('close', () => {
        pipes.delete(pipe);
        standing.delete(connection);
        // Of a silent one neither end hears of the other's.
        if (!connection.silent) end(connection);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const harm = (connection: Connection, how: Harm, bytes: number): void => {
    standing.delete(connection);
    if (how === 'midFrame') connection.left.down = bytes;
    else if (how === 'midRequest') connection.left.up = bytes;
    else {
      counts[how] += 1;
      if (how === 'silent') connection.silent = true;
      else if (how === 'oneWay') connection.near.end();
      else end(connection);
    }
  };
  return {
    url: `http://127.0.0.1:${port}`,
    standing: () => standing.size,
    harm: (which, how, bytes = 0) => {
      const one = [...standing][which % Math.max(1, standing.size)];
      if (one !== undefined) harm(one, how, bytes);
    },
    harmAll: (how) => {
      for (const one of [...standing]) harm(one, how, 0);
    },
    harmed: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
    harmedBy: () => counts,
    close: () => {
      for (const pipe of pipes) pipe.destroy();
      server.close();
    },
  };
};

const end = ({ near, far }: Connection): void => {
  near.destroy();
  far.destroy();
};
