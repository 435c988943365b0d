// A crowd of WebSocket clients in one process, as light as can be, so that the server is what is measured: each reads its
// frames from a plain TCP connection, answers pings, and checks that seqs follow each other.
import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';

/** What the crowd saw. `delaysMs`: from a frame's stamp to its reading, sorted. */
export type Seen = {
  readonly frames: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  readonly delaysMs: readonly number[];
};

export type Crowd = {
  readonly size: () => number;
  /** Since it was asked last. */
  readonly seen: () => Seen;
  readonly leave: () => void;
};

/** A text frame as a client sends it: masked (RFC 6455 §5.3), here with a mask of zeros. */
export const maskedFrame = (text: string): Buffer => {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
};

/** The frames in `bytes`, and what is left of an unfinished one. */
const framesIn = (bytes: Buffer): { readonly texts: readonly Buffer[]; readonly rest: Buffer } => {
  const texts: Buffer[] = [];
  let at = 0;
  while (bytes.length - at >= 2) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length - at < head) break;
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    if (bytes.length - at < head + length) break;
    texts.push(bytes.subarray(at + head, at + head + length));
    at += head + length;
  }
  return { texts, rest: bytes.subarray(at) };
};

const seqMark = Buffer.from('["update",{"seq":');
const stampMark = Buffer.from('stamp ');

/** The digits after a mark; null where the mark is not there. */
const numberAfter = (text: Buffer, mark: Buffer): number | null => {
  const found = text.indexOf(mark);
  if (found === -1) return null;
  let value = 0;
  for (let at = found + mark.length; at < text.length; at += 1) {
    const digit = (text[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
};

/** Asks a server to speak WebSocket on this connection from now on (RFC 6455 §4.1), as Engine.IO wants it. */
export const upgradeRequest = (): string =>
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n' +
  `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`;

/** Microseconds of a clock that all processes of the machine share. */
export const sharedMicros = (): number => Number(process.hrtime.bigint() / 1000n);

/** When what a frame tells of was begun, as `sharedMicros` had it; null where nobody knows. */
export type StampOf = (text: Buffer, seq: number) => number | null;

/** What the bench's own server writes into each frame. */
const writtenInIt: StampOf = (text) => numberAfter(text, stampMark);

/**
 * Connects `count` clients, `atOnce` at a time, each saying `join` when the server has opened; resolves when each has had
 * its first message.
 */
export const gather = async (
  port: number,
  count: number,
  join: string,
  atOnce = 50,
  stampOf: StampOf = writtenInIt,
): Promise<Crowd> => {
  const sockets = new Set<Socket>();
  let delays: number[] = [];
  let frames = 0;
  let doubled = 0;
  let outOfOrder = 0;

  const come = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      sockets.add(socket);
      let rest: Buffer = Buffer.alloc(0);
      let open = false;
      let last: number | null = null;
      const read = (text: Buffer): void => {
        const first = String.fromCharCode(text[0] ?? 0);
        if (first === '0') socket.write(maskedFrame(join));
        else if (first === '2') socket.write(maskedFrame('3'));
        const seq = numberAfter(text, seqMark);
        if (seq === null) return;
        const stamp = stampOf(text, seq);
        if (last === null) resolve();
        else {
          frames += 1;
          if (seq <= last) doubled += 1;
          else if (seq !== last + 1) outOfOrder += 1;
          if (stamp !== null) delays.push((sharedMicros() - stamp) / 1000);
        }
        last = seq;
      };
      socket.on('data', (bytes) => {
        let more = Buffer.concat([rest, bytes]);
        if (!open) {
          const end = more.indexOf('\r\n\r\n');
          if (end === -1) {
            rest = more;
            return;
          }
          open = true;
          more = more.subarray(end + 4);
        }
        const { texts, rest: left } = framesIn(more);
        rest = left;
        texts.forEach(read);
      });
      socket.on('error', reject);
      socket.on('close', () => sockets.delete(socket));
      socket.write(upgradeRequest());
    });

  for (let here = 0; here < count; here += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, count - here) }, come));
  return {
    size: () => sockets.size,
    seen: () => {
      const seen = { frames, doubled, outOfOrder, delaysMs: delays.sort((one, other) => one - other) };
      delays = [];
      frames = doubled = outOfOrder = 0;
      return seen;
    },
    leave: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
};
