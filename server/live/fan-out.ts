// One message to every socket of a match. Stock: Socket.IO's broadcast, namespace by namespace. Prepared: the WebSocket
// frame, made once, is written straight to each socket that is on WebSocket and has nothing waiting; all others (polling,
// upgrading, still writing) get the packet through their own connection, so that each one's order is kept. A reader that
// doesn't read is cut at a bounded buffer. Doesn't know what the message says.
import type { Frame } from '@/protocol/frame';
import type { LiveNamespace, LiveSocket } from './messages';
import type { Encoded } from './wire';

type Connection = LiveSocket['conn'];
export type FanOut = (sockets: ReadonlySet<LiveSocket>, message: Encoded<Frame>) => void;

/** What is used of the ws socket under a connection. */
type Wire = {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly _socket: NodeJS.WritableStream;
};
const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' &&
  value !== null &&
  'bufferedAmount' in value &&
  'readyState' in value &&
  '_socket' in value &&
  typeof value._socket === 'object' &&
  value._socket !== null;

const wireOf = ({ transport }: Connection): Wire | null =>
  transport.name === 'websocket' && 'socket' in transport && isWire(transport.socket)
    ? transport.socket
    : null;

/** Sends a message that was encoded before to one socket, behind everything that was sent to it. */
export const writeTo = (socket: LiveSocket, message: Encoded): void => {
  const options = { compress: false, wsPreEncodedFrame: [message.webSocketFrame] };
  socket.conn.write(message.packet, options);
};

const stock: FanOut = (sockets, message) => {
  const namespaces = new Set<LiveNamespace>();
  for (const socket of sockets) namespaces.add(socket.nsp);
  for (const namespace of namespaces) namespace.emit('update', message.message);
};

const prepared: FanOut = (sockets, message) => {
  for (const socket of sockets) {
    const { conn } = socket;
    const wire =
      conn.transport.writable && conn.readyState === 'open' && !conn.upgrading ? wireOf(conn) : null;
    if (wire !== null && wire.readyState === 1) wire._socket.write(message.webSocketFrame);
    else writeTo(socket, message);
  }
};

/** Counts what waits for a reader since it was last level. */
const isStalled = (socket: LiveSocket, bytes: number, limit: number): boolean => {
  const { conn, data } = socket;
  const level = conn.transport.writable && (wireOf(conn)?.bufferedAmount ?? 0) === 0;
  data.waitingBytes = level ? 0 : (data.waitingBytes ?? 0) + bytes;
  return data.waitingBytes > limit;
};

/** `onCut` is told of each reader that was cut. Bytes. */
export const makeFanOut = (
  settings: { readonly preparedFrames: boolean; readonly bufferBytes: number },
  onCut: () => void,
): FanOut => {
  const send = settings.preparedFrames ? prepared : stock;
  return (sockets, message) => {
    const bytes = message.webSocketFrame.length;
    for (const socket of sockets) {
      if (!isStalled(socket, bytes, settings.bufferBytes)) continue;
      onCut();
      cut(socket);
    }
    send(sockets, message);
  };
};

/** Ends a connection without waiting for its reader to take what is left. */
const cut = (socket: LiveSocket): void => {
  const wire = wireOf(socket.conn);
  if (wire !== null && 'destroy' in wire._socket && typeof wire._socket.destroy === 'function')
    wire._socket.destroy();
  else socket.conn.close(true);
};
