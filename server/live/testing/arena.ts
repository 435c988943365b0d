// A live layer on a real port with matches in memory, for tests: what is recorded there is published at once.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { Registry } from 'prom-client';
import { io, type Socket } from 'socket.io-client';
import { presets, type Command, type Delivery, type PlayingConditions } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed, type Failure } from '@/protocol/errors';
import { Frame, Hello } from '@/protocol/frame';
import type { Viewer } from '../../runtime';
import { makeLive, type Bearer, type Live, type LiveParts, type LiveSettings } from '../index';
import { scoreMatch, type ScoredMatch } from './scored-match';

const usual: LiveSettings = {
  heartbeatMs: 30_000,
  idleMs: 300_000,
  perMatch: 10_000,
  perAddress: 10_000,
  presenceMs: 10_000,
  lobbyMs: 1_000,
  bufferBytes: 1_048_576,
  gapLimit: 500,
  preparedFrames: true,
  trustProxy: false,
};

/** A token of these tests says itself what it is: who, and until when. */
export const token = (viewer: Viewer, expiresAt = Date.now() + 60_000): string =>
  JSON.stringify({ viewer, expiresAt, matchId: viewer.kind === 'spectator' ? viewer.matchId : null });
export const account = (accountId: string): Viewer => ({
  kind: 'account',
  accountId,
  name: accountId,
  admin: false,
});
export const spectator = (matchId: string): Viewer => ({
  kind: 'spectator',
  matchId: MatchId.parse(matchId),
  handedTo: null,
});

const readToken: LiveParts['readToken'] = (text) => {
  if (!text.startsWith('{')) return Promise.resolve(failed('TOKEN_INVALID'));
  const value: Bearer = JSON.parse(text);
  return Promise.resolve(value.expiresAt <= Date.now() ? failed('TOKEN_EXPIRED') : { ok: true, value });
};

export type Arena = {
  readonly url: string;
  readonly live: Live;
  readonly registry: Registry;
  /** Accounts that may not watch. */
  readonly barred: Set<string>;
  readonly match: (id: string) => ScoredMatch;
  readonly remove: (id: string) => void;
  readonly record: (id: string, command: Command) => void;
  readonly bowl: (id: string, delivery?: Delivery) => void;
  readonly connect: (id: string, auth: Record<string, unknown>, options?: object) => Socket;
  readonly close: () => Promise<void>;
};

/** Opens it with the match "m1". */
export const openArena = async (
  settings: Partial<LiveSettings> = {},
  conditions: PlayingConditions = presets.t20,
): Promise<Arena> => {
  const matches = new Map<string, ScoredMatch>([['m1', scoreMatch('m1', conditions)]]);
  const barred = new Set<string>();
  const registry = new Registry();
  const parts: LiveParts = {
    settings: { ...usual, ...settings },
    log: pino({ level: 'silent' }),
    registry,
    allowedOrigin: (origin, host) => origin === undefined || origin === `http://${host}`,
    knownBy: () => Promise.resolve({ ok: true, value: { viewer: { kind: 'nobody' }, expiresAt: null } }),
    readToken,
    matchOf: (id) => Promise.resolve(matches.get(id)?.live() ?? null),
    mayWatch: (_id, viewer) => Promise.resolve(viewer.kind !== 'account' || !barred.has(viewer.accountId)),
    on: () => Promise.resolve([]),
    now: () => new Date(),
  };
  const live = makeLive(parts);
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://arena');
    if (live.handles(url.pathname)) return live.request(req, res);
    const since = url.searchParams.get('since');
    const matchId = MatchId.parse(url.pathname.slice(1));
    const ask = {
      matchId,
      since: since === null ? null : Number(since),
      viewer: spectator(matchId),
      expiresAt: Date.now() + 60_000,
    };
    void live.streamEvents(req, res, ask).then((outcome) => {
      if (!outcome.ok) res.writeHead(429).end(outcome.failure.code);
    });
  });
  server.on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = isAddress(address) ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  const sockets: Socket[] = [];

  const match = (id: string): ScoredMatch => {
    const found = matches.get(id) ?? scoreMatch(id);
    matches.set(id, found);
    return found;
  };
  return {
    url,
    live,
    registry,
    barred,
    match,
    remove: (id) => void matches.delete(id),
    record: (id, command) => {
      const { before, match: after } = match(id).record(command);
      live.publish(before, after);
    },
    bowl: (id, delivery) => {
      for (const { before, match: after } of match(id).bowl(delivery)) live.publish(before, after);
    },
    connect: (id, auth, options = {}) => {
      const socket = io(`${url}/matches/${id}`, {
        auth,
        forceNew: true,
        transports: ['websocket'],
        ...options,
      });
      sockets.push(socket);
      return socket;
    },
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

/** The next `update` of a socket, parsed as the protocol has it; call it before what causes it. */
export const nextFrame = async (socket: Socket): Promise<Frame> => Frame.parse(await next(socket, 'update'));
export const firstHello = async (socket: Socket): Promise<Hello> => Hello.parse(await next(socket, 'update'));

/** The next event's argument. Rejects after five seconds. */
export const next = (socket: Socket, event: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} in five seconds`)), 5_000);
    socket.once(event, (said: unknown) => {
      clearTimeout(timer);
      resolve(said);
    });
  });

/** The { code, message } of a refusal. */
export const refusal = async (socket: Socket): Promise<Failure> => {
  const error = await next(socket, 'connect_error');
  if (typeof error === 'object' && error !== null && 'data' in error) return asFailure(error.data);
  throw new Error(`refused without a reason: ${String(error)}`);
};
const asFailure = (data: unknown): Failure => {
  const { code, message }: Failure = JSON.parse(JSON.stringify(data));
  return { code, message };
};
