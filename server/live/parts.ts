// What the live layer is given and what it gives: the seam between it and the rest of the server. Types only.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { MatchId, Scorebook } from '@/engine';
import type { Outcome } from '@/protocol/errors';
import type { Roster } from '@/protocol/roster';
import type { SignedHead } from '@/protocol/signed-head';
import type { MatchSummary, Viewer } from '../runtime';
import type { Waiting } from './waiting';

/** Limits and intervals; all from the environment. */
export type LiveSettings = {
  /** Between pings of a connection. Milliseconds. */
  readonly heartbeatMs: number;
  /** A page that is hidden and asks for nothing is dropped after this. Milliseconds. */
  readonly idleMs: number;
  /** Connections to one match. */
  readonly perMatch: number;
  /** Connections from one address. */
  readonly perAddress: number;
  /** Between two tellings of the spectators' number. Milliseconds. */
  readonly presenceMs: number;
  /** Between two tellings of how the matches on the home page stand. Milliseconds. */
  readonly lobbyMs: number;
  /** Bytes that may wait for a reader that doesn't read, before it is cut. */
  readonly bufferBytes: number;
  /** Missing entries up to which a reader gets these instead of a snapshot. */
  readonly gapLimit: number;
  /** Write one prepared WebSocket frame to each socket; else Socket.IO's own broadcast. */
  readonly preparedFrames: boolean;
  /** The address is told by a proxy in front (X-Forwarded-For). */
  readonly trustProxy: boolean;
};

/** A match at its head. `signedHead` is signed when it is asked for; null on an empty log. */
export type LiveMatch = {
  readonly id: MatchId;
  readonly code: string;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly signedHead: () => SignedHead | null;
};

/** Who a token stands for, until when (epoch milliseconds), and the one match it is good for; null is any. */
export type Bearer = {
  readonly viewer: Viewer;
  readonly expiresAt: number;
  readonly matchId: MatchId | null;
};

export type LiveParts = {
  readonly settings: LiveSettings;
  readonly log: Logger;
  readonly registry: Registry;
  readonly allowedOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  /** Who asks by cookie or header, and until when that says so (epoch milliseconds). Failures: TOKEN_INVALID, TOKEN_EXPIRED. */
  readonly knownBy: (headers: Headers) => Promise<Outcome<{ viewer: Viewer; expiresAt: number | null }>>;
  /** Failures: TOKEN_INVALID, TOKEN_EXPIRED. */
  readonly readToken: (token: string) => Promise<Outcome<Bearer>>;
  /** Null where there is no such match. Cheap: kept at its head. */
  readonly matchOf: (matchId: MatchId) => Promise<LiveMatch | null>;
  readonly mayWatch: (matchId: MatchId, viewer: Viewer) => Promise<boolean>;
  /** The public matches that are on. */
  readonly on: () => Promise<readonly MatchSummary[]>;
  readonly now: () => Date;
};

/** A plain client's wish to be told by server-sent events; its access was checked. */
export type StreamRequest = {
  readonly matchId: MatchId;
  /** The last seq it holds; null is none. */
  readonly since: number | null;
  readonly viewer: Viewer;
  readonly expiresAt: number;
};

export type LiveTotals = {
  readonly connections: number;
  readonly matches: readonly { readonly id: MatchId; readonly spectators: number }[];
};

/** Where the home page hears how all public matches stand. */
export type Lobby = {
  /** Begins a stream on the response; a failure (TOO_MANY_CONNECTIONS, UNAVAILABLE) leaves it untouched. */
  readonly stream: (req: IncomingMessage, res: ServerResponse) => Promise<Outcome<null>>;
  /** A public match has moved on; `summary` is made only when it is told. */
  readonly moved: (id: MatchId, summary: () => MatchSummary) => void;
  /** A match is there no more. */
  readonly gone: (id: MatchId) => void;
  readonly readers: () => number;
  readonly close: () => void;
};

export type Live = {
  /** Whether a request's path is the live layer's. */
  readonly handles: (path: string) => boolean;
  readonly request: (req: IncomingMessage, res: ServerResponse) => void;
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /**
   * One recorded command to everyone who watches: after its commit, in the order of the log. `before` is the book
   * without its entries, `match` is with them. Never throws.
   */
  readonly publish: (before: Scorebook, match: LiveMatch) => void;
  /** Begins a stream on the response; a failure (NO_SUCH_MATCH, MATCH_FULL, TOO_MANY_CONNECTIONS) leaves it untouched. */
  readonly streamEvents: (
    req: IncomingMessage,
    res: ServerResponse,
    ask: StreamRequest,
  ) => Promise<Outcome<null>>;
  /** Asks again who may watch; null is every match. Those who may not are told and closed. */
  readonly accessChanged: (matchId: MatchId | null) => Promise<void>;
  readonly lobby: Lobby;
  /** The pen passed on, or who may have it has changed: pads ask again. */
  readonly penPassed: (matchId: MatchId, fence: number) => void;
  /** Plain requests that wait for a match to move on. */
  readonly waiting: Waiting;
  readonly spectators: (matchId: MatchId) => number;
  readonly totals: () => LiveTotals;
  /** Tells everyone to come back and closes the connections. */
  readonly close: () => Promise<void>;
};
