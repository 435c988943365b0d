// One message written once, in each form it leaves by: as a Socket.IO packet of its namespace, as a WebSocket frame
// (RFC 6455 §5.2), and as a server-sent event (HTML Standard §9.2). Doesn't know who gets it.
import { schemaVersion, type Announcement } from '@/protocol/announcements';
import type { ErrorCode } from '@/protocol/errors';
import type { Frame, Presence } from '@/protocol/frame';
import type { PenPassed } from '@/protocol/pen';
import type { LiveMatch } from './parts';

/** A message, encoded. `message` is the value itself, for whoever encodes for themselves. */
export type Encoded<T = unknown> = {
  readonly message: T;
  /** The Engine.IO message: an EVENT packet of the namespace. */
  readonly packet: string;
  /** The same as one WebSocket frame, ready to be written to any socket. */
  readonly webSocketFrame: Buffer;
  readonly serverSentEvent: string;
};

export const namespaceOf = (matchId: string): string => `/matches/${matchId}`;

/** An `update` for the match's namespace; its seq is the id of the server-sent event. */
export const encodeUpdate = <T extends Frame>(matchId: string, message: T): Encoded<T> =>
  encode(matchId, 'update', message, `id: ${message.seq}\n`);

export const encodePresence = (matchId: string, message: Presence): Encoded<Presence> =>
  encode(matchId, 'presence', message, '');

export const encodePenPassed = (matchId: string, message: PenPassed): Encoded<PenPassed> =>
  encode(matchId, 'pen', message, '');

const encode = <T>(matchId: string, name: string, message: T, idLine: string): Encoded<T> => {
  const json = JSON.stringify(message);
  const packet = `2${namespaceOf(matchId)},["${name}",${json}]`;
  return {
    message,
    packet,
    webSocketFrame: textFrame(`4${packet}`),
    serverSentEvent: `event: ${name}\n${idLine}data: ${json}\n\n`,
  };
};

/** An unmasked, unfragmented text frame, as a server sends it. */
export const textFrame = (text: string): Buffer => {
  const payload = Buffer.from(text);
  const length = payload.length;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
};

/** What one who is shut out is told, last of all. */
export type Farewell = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly whatToDo: string;
  /** Milliseconds. */
  readonly comeBackInMs?: number;
};

/** An `update` that says nothing of the log, only why the connection ends. */
export const farewell = (match: LiveMatch, why: Farewell, at: string): Encoded<Frame> => {
  const seq = headOf(match.book);
  const event: Announcement = { type: 'ERROR', seq, matchId: match.id, at, schemaVersion, data: why };
  return encodeUpdate(match.id, { seq, prevSeq: seq, entries: [], events: [event] });
};

/** The last seq of a log; 0 where it is empty. */
export const headOf = (book: LiveMatch['book']): number => book.entries.at(-1)?.seq ?? 0;
