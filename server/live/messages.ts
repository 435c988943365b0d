// The messages of the live protocol as Socket.IO's types have them: what a client may say, what it is told. Types only.
import type { Namespace, Server, Socket } from 'socket.io';
import type { Frame, Presence } from '@/protocol/frame';
import type { PenPassed } from '@/protocol/pen';
import type { NetworkSocket } from './direct-write';

/** Whatever a client says is parsed before it is believed. */
export type ClientMessages = {
  'catch-up': (ask: unknown, answer: unknown) => void;
  watching: (said: unknown) => void;
};
export type ServerMessages = {
  update: (frame: Frame) => void;
  presence: (told: Presence) => void;
  pen: (told: PenPassed) => void;
};
type BetweenServers = Record<string, never>;

/** What is used of the ws socket under a connection, and of the network socket under that. */
export type Wire = {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly _socket: NetworkSocket;
};

/**
 * `waitingBytes`: what was sent since the reader was last level. `wire`: the WebSocket under `lastTransport`, if it is one.
 * `leaving`: a prepared frame has not left whole yet.
 */
export type SocketData = {
  waitingBytes?: number;
  lastTransport?: unknown;
  wire?: Wire | null;
  leaving?: boolean;
};
export type LiveServer = Server<ClientMessages, ServerMessages, BetweenServers, SocketData>;
export type LiveSocket = Socket<ClientMessages, ServerMessages, BetweenServers, SocketData>;
export type LiveNamespace = Namespace<ClientMessages, ServerMessages, BetweenServers, SocketData>;
