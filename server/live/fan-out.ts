// One message to every socket of a match. Stock: Socket.IO's broadcast, namespace by namespace. Prepared: the WebSocket
// frame, made once, is written straight to each socket that is on WebSocket and has nothing waiting; all others (polling,
// upgrading, still writing) get the packet through their own connection, so that each one's order is kept. A reader that
// doesn't read is cut at a bounded buffer. Doesn't know what the message says.
import type { Frame } from '@/protocol/frame';
import type { LiveNamespace, LiveSocket } from './messages';
import type { Encoded } from './wire';

type Connection = LiveSocket['conn'];
export type FanOut = (sockets: ReadonlySet<LiveSocket>, message: Encoded<Frame>) => void;

/** What is used of the ws socket under a connection, and of the network socket under that. */
type Wire = {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly _socket: { readonly write: (bytes: Buffer) => boolean; readonly destroy: () => void };
};
/** ws: the readyState of a socket that is open. */
const open = 1;

const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' &&
  value !== null &&
  'bufferedAmount' in value &&
  'readyState' in value &&
  '_socket' in value &&
  typeof value._socket === 'object' &&
  value._socket !== null;

/** Null where it isn't on WebSocket, or its socket is closed. */
const wireOf = ({ transport }: Connection): Wire | null =>
  transport.name === 'websocket' && 'socket' in transport && isWire(transport.socket)
    ? transport.socket
    : null;

/** Sends a message that was encoded before to one socket, behind everything that was sent to it. */
export const writeTo = (socket: LiveSocket, message: Encoded): void => {
  const options = { compress: false, wsPreEncodedFrame: [message.webSocketFrame] };
  socket.conn.write(message.packet, options);
};

/** Counts what waits for a reader since it was last level; true where that is more than it may. */
const isStalled = (socket: LiveSocket, wire: Wire | null, bytes: number, limit: number): boolean => {
  const { conn, data } = socket;
  if (conn.transport.writable && (wire === null || wire.bufferedAmount === 0)) {
    data.waitingBytes = bytes;
    return false;
  }
  data.waitingBytes = (data.waitingBytes ?? 0) + bytes;
  return data.waitingBytes > limit;
};

/** Ends a connection without waiting for its reader to take what is left. */
const cut = (socket: LiveSocket, wire: Wire | null): void => {
  if (wire === null) socket.conn.close(true);
  else wire._socket.destroy();
};

/** Whether a frame may be written past the connection, and still come after all that went through it. */
const isFree = ({ transport, readyState, upgrading }: Connection, wire: Wire): boolean =>
  wire.readyState === open && transport.writable && readyState === 'open' && !upgrading;

/** `onCut` is told of each reader that was cut. Bytes. */
export const makeFanOut =
  (settings: { readonly preparedFrames: boolean; readonly bufferBytes: number }, onCut: () => void): FanOut =>
  (sockets, message) => {
    const { preparedFrames, bufferBytes } = settings;
    const frame = message.webSocketFrame;
    const namespaces = new Set<LiveNamespace>();
    for (const socket of sockets) {
      const wire = wireOf(socket.conn);
      if (isStalled(socket, wire, frame.length, bufferBytes)) {
        onCut();
        cut(socket, wire);
      } else if (!preparedFrames) namespaces.add(socket.nsp);
      else if (wire !== null && isFree(socket.conn, wire)) wire._socket.write(frame);
      else writeTo(socket, message);
    }
    for (const namespace of namespaces) namespace.emit('update', message.message);
  };
