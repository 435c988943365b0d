// Bytes handed to the kernel straight from the handle under a network socket, past the queues of Node's streams: a frame
// that is complete, for a socket with nothing waiting, needs none of them. It uses parts of Node that are not its
// interface, looks for them once, and takes the stream's own write where they are missing. Doesn't know what is written.

/** What is used of a `net.Socket`. */
export type NetworkSocket = {
  readonly write: (bytes: Buffer) => boolean;
  readonly destroy: () => void;
  readonly _handle?: unknown;
};

/** A write that the kernel did not take whole at once; Node tells its end by `oncomplete`. */
type Request = { oncomplete?: () => void; bytes?: Buffer };
type Handle = { readonly writeBuffer: (request: Request, bytes: Buffer) => number };
type StreamWrap = {
  readonly WriteWrap: new () => Request;
  readonly streamBaseState: { readonly [index: number]: number };
  readonly kLastWriteWasAsync: number;
};

const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' &&
  value !== null &&
  'writeBuffer' in value &&
  typeof value.writeBuffer === 'function';

const isStreamWrap = (value: unknown): value is StreamWrap =>
  typeof value === 'object' &&
  value !== null &&
  'WriteWrap' in value &&
  typeof value.WriteWrap === 'function' &&
  'streamBaseState' in value &&
  typeof value.streamBaseState === 'object' &&
  'kLastWriteWasAsync' in value &&
  typeof value.kLastWriteWasAsync === 'number';

/** Null where this Node doesn't give it. */
const findStreamWrap = (): StreamWrap | null => {
  const binding: unknown = Reflect.get(process, 'binding');
  if (typeof binding !== 'function') return null;
  try {
    const found: unknown = Reflect.apply(binding, process, ['stream_wrap']);
    return isStreamWrap(found) ? found : null;
  } catch {
    // What a Node that has taken this part away answers; the stream's own write does the same, at more cost.
    return null;
  }
};

/**
 * Writes `bytes` behind all that was written to the socket before; nothing may wait in the stream. Returns false where the
 * kernel took less than all of it: the rest follows by itself, `whenGone` is told, and what is written meanwhile comes
 * after it. A socket that can't be written to any more is destroyed.
 */
export type DirectWrite = (socket: NetworkSocket, bytes: Buffer, whenGone: () => void) => boolean;

export const makeDirectWrite = (streamWrap: StreamWrap | null = findStreamWrap()): DirectWrite => {
  const streamWrite: DirectWrite = (socket, bytes) => {
    socket.write(bytes);
    return true;
  };
  if (streamWrap === null) return streamWrite;
  const { WriteWrap, streamBaseState, kLastWriteWasAsync } = streamWrap;
  // A request is used up only by a write that is finished later.
  let request = new WriteWrap();
  return (socket, bytes, whenGone) => {
    const { _handle: handle } = socket;
    if (!isHandle(handle)) return streamWrite(socket, bytes, whenGone);
    const failure = handle.writeBuffer(request, bytes);
    if (failure !== 0) socket.destroy();
    else if (streamBaseState[kLastWriteWasAsync] !== 0) {
      request.bytes = bytes;
      request.oncomplete = whenGone;
      request = new WriteWrap();
      return false;
    }
    return true;
  };
};
