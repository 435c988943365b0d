// One Socket.IO connection to a match, from its greeting to its end: what it may ask, when its token ends, when it is
// dropped for being hidden. Doesn't know how it was admitted.
import { errorTable } from '@/protocol/errors';
import { CatchUp, Watching, type CatchUpRefused, type Hello } from '@/protocol/frame';
import { dismissAtExpiry, timerMs } from './expiry';
import { writeTo } from './fan-out';
import type { LiveSocket } from './messages';
import type { LiveMetrics } from './metrics';
import type { Bearer } from './parts';
import type { Reader, Room } from './room';
import { farewell, type Encoded } from './wire';

/** What a `catch-up` may be asked in a row; one every `catchUpMs` is given back. */
const catchUps = 10;
const catchUpMs = 1_000;

export type ConnectionParts = {
  readonly room: Room;
  readonly bearer: Bearer;
  readonly since: number | null;
  readonly idleMs: number;
  readonly metrics: LiveMetrics;
  readonly now: () => Date;
};

/** Greets, joins the room, and serves the connection until it ends. */
export const serve = (socket: LiveSocket, parts: ConnectionParts): void => {
  const { room, metrics, now } = parts;
  const reader = readerOf(socket, parts);
  const hello = room.greet(parts.since);
  if (hello === null) {
    socket.disconnect(true);
    return;
  }
  writeTo(socket, hello);
  metrics.greeted(kindOf(hello));
  room.join(reader);

  const stopExpiry = dismissAtExpiry(reader, parts.bearer, now);
  const idle = makeIdle(parts.idleMs, () => {
    metrics.ended('idle');
    socket.disconnect(true);
  });
  answerCatchUps(socket, parts, idle.stirred);
  socket.on('watching', (said) => {
    const parsed = Watching.safeParse(said);
    if (parsed.success) idle.seen(parsed.data.visible);
  });
  socket.on('disconnect', (reason) => {
    stopExpiry();
    idle.stop();
    room.leave(reader);
    metrics.ended(reason);
  });
};

const kindOf = ({ message }: Encoded<Hello>): 'missed' | 'first' | 'gapTooLong' | 'ahead' | 'corrected' => {
  const event = message.events[0];
  return event?.type === 'CONNECTION_ESTABLISHED' ? (event.data.snapshotReason ?? 'missed') : 'missed';
};

const readerOf = (socket: LiveSocket, { room, bearer, now, metrics }: ConnectionParts): Reader => ({
  viewer: bearer.viewer,
  socket,
  write: (message) => writeTo(socket, message),
  dismiss: (why, back) => {
    const match = room.match();
    if (match !== null) writeTo(socket, farewell(match, why, now().toISOString()));
    metrics.ended(why.code);
    // A disconnect that the server says is final to a Socket.IO client; a lost transport makes it come back.
    if (back === 'never') socket.disconnect(true);
    else socket.conn.close();
  },
});

const answerCatchUps = (
  socket: LiveSocket,
  { room, metrics, now }: ConnectionParts,
  stirred: () => void,
): void => {
  let left = catchUps;
  let at = now().getTime();
  socket.on('catch-up', (ask, answer) => {
    if (typeof answer !== 'function') return;
    stirred();
    const time = now().getTime();
    left = Math.min(catchUps, left + (time - at) / catchUpMs);
    at = time;
    if (left < 1) {
      answer(refused('RATE_LIMITED'));
      return;
    }
    left -= 1;
    const parsed = CatchUp.safeParse(ask);
    const hello = parsed.success ? room.greet(parsed.data.since) : null;
    if (hello === null) {
      answer(refused('MALFORMED'));
      return;
    }
    metrics.greeted(kindOf(hello));
    answer(hello.message);
  });
};

const refused = (code: CatchUpRefused['error']['code']): CatchUpRefused => ({
  error: { code, message: errorTable[code].meaning },
});

type Idle = {
  readonly seen: (visible: boolean) => void;
  readonly stirred: () => void;
  readonly stop: () => void;
};

/** Runs only while the page is hidden; anything it asks for begins the time anew. */
const makeIdle = (ms: number, onIdle: () => void): Idle => {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    seen: (visible) => {
      stop();
      if (!visible) timer = setTimeout(onIdle, timerMs(ms));
    },
    stirred: () => timer?.refresh(),
    stop,
  };
};
