// One message to every socket of a match. Stock: Socket.IO's broadcast, namespace by namespace. Prepared: the WebSocket
// frame, made once, is written straight to each socket that is on WebSocket and has nothing waiting; all others (polling,
// upgrading, still writing) get the packet through their own connection, so that each one's order is kept. A reader that
// doesn't read is cut at a bounded buffer. Doesn't know what the message says.
import type { Frame } from '@/protocol/frame';
import { makeDirectWrite } from './direct-write';
import type { LiveNamespace, LiveSocket, Wire } from './messages';
import type { Encoded } from './wire';

export type FanOut = (sockets: ReadonlySet<LiveSocket>, message: Encoded<Frame>) => void;

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

/** Null where it isn't on WebSocket, or its socket is closed. Looked at anew only after the transport changed. */
const wireOf = ({ conn: { transport }, data }: LiveSocket): Wire | null => {
  if (data.lastTransport !== transport) {
    data.lastTransport = transport;
    data.wire = 'socket' in transport && isWire(transport.socket) ? transport.socket : null;
  }
  const wire = data.wire ?? null;
  return wire !== null && wire.readyState === open ? wire : null;
};

/** Sends a message that was encoded before to one socket, behind everything that was sent to it. */
export const writeTo = (socket: LiveSocket, message: Encoded): void => {
  const options = { compress: false, wsPreEncodedFrame: [message.webSocketFrame] };
  socket.conn.write(message.packet, options);
};

/** Whether all that was sent before has left, by whichever way: then nothing can be overtaken. */
const isLevel = (
  { conn: { transport, readyState, upgrading }, data }: LiveSocket,
  wire: Wire | null,
): boolean =>
  transport.writable &&
  readyState === 'open' &&
  !upgrading &&
  data.leaving !== true &&
  (wire === null || wire.bufferedAmount === 0);

/** Ends a connection without waiting for its reader to take what is left. */
const cut = (socket: LiveSocket, wire: Wire | null): void => {
  if (wire === null) socket.conn.close(true);
  else wire._socket.destroy();
};

/** `onCut` is told of each reader that was cut. Bytes. */
export const makeFanOut = (
  settings: { readonly preparedFrames: boolean; readonly bufferBytes: number },
  onCut: () => void,
): FanOut => {
  const { preparedFrames, bufferBytes } = settings;
  const write = makeDirectWrite();
  const writePrepared = ({ data }: LiveSocket, { _socket }: Wire, frame: Buffer): void => {
    const gone = write(_socket, frame, () => {
      data.leaving = false;
    });
    if (!gone) data.leaving = true;
  };
  return (sockets, message) => {
    const frame = message.webSocketFrame;
    const namespaces = new Set<LiveNamespace>();
    for (const socket of sockets) {
      const { data } = socket;
      const wire = wireOf(socket);
      const level = isLevel(socket, wire);
      data.waitingBytes = frame.length + (level ? 0 : (data.waitingBytes ?? 0));
      if (!level && data.waitingBytes > bufferBytes) {
        onCut();
        cut(socket, wire);
      } else if (!preparedFrames) namespaces.add(socket.nsp);
      else if (level && wire !== null) writePrepared(socket, wire, frame);
      else writeTo(socket, message);
    }
    for (const namespace of namespaces) namespace.emit('update', message.message);
  };
};
