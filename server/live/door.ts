// The way in for a socket: holds the room before anything is awaited, asks who it is, takes a seat. What it refuses is
// told in `connect_error`, as { code, message }. Doesn't know what happens inside.
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed, type Failure, type Outcome } from '@/protocol/errors';
import { addressOf, type Addresses } from './addresses';
import { admit } from './admission';
import type { LiveSocket } from './messages';
import type { Bearer, LiveParts } from './parts';
import type { Rooms, Hold } from './rooms';

/** One who may come in. */
export type Guest = { readonly hold: Hold; readonly bearer: Bearer; readonly since: number | null };

export type Door = {
  readonly knock: (socket: LiveSocket) => Promise<Outcome<Guest>>;
};

/** Matches that one connection may try to join in its life: more is an attack on the door. */
const mostKnocks = 32;

/** The error that Socket.IO sends as `connect_error`. */
export const connectError = ({ code, message }: Failure): Error =>
  Object.assign(new Error(message), { data: { code, message } });

/** A request's headers as the fetch standard has them. */
const headersOf = (socket: LiveSocket): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(socket.handshake.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
};

export const makeDoor = (parts: LiveParts, rooms: Rooms, addresses: Addresses): Door => {
  const { perAddress, perMatch, trustProxy } = parts.settings;

  const enter = async (socket: LiveSocket, hold: Hold): Promise<Outcome<Guest>> => {
    if (addresses.count(addressOf(socket.request, trustProxy)) > perAddress)
      return failed('TOO_MANY_CONNECTIONS');
    const admitted = await admit(parts, hold.room.id, socket.handshake.auth, headersOf(socket));
    if (!admitted.ok) return admitted;
    if (!hold.sit(perMatch)) return failed('MATCH_FULL');
    const { match, since, ...bearer } = admitted.value;
    hold.room.learn(match);
    return { ok: true, value: { hold, since, bearer } };
  };

  const knocks = new WeakMap<LiveSocket['conn'], number>();

  return {
    knock: async (socket) => {
      const { conn } = socket;
      const count = (knocks.get(conn) ?? 0) + 1;
      knocks.set(conn, count);
      if (count > mostKnocks) {
        conn.close();
        return failed('RATE_LIMITED');
      }
      const hold = letGoWith(conn, rooms.hold(MatchId.parse(socket.nsp.name.slice('/matches/'.length))));
      try {
        const outcome = await enter(socket, hold);
        if (!outcome.ok) hold.release();
        return outcome;
      } catch (error) {
        hold.release();
        parts.log.error({ error }, 'a joiner could not be admitted');
        return failed('UNAVAILABLE');
      }
    },
  };
};

/** The same hold, which a lost connection lets go. */
const letGoWith = (conn: LiveSocket['conn'], hold: Hold): Hold => {
  const release = (): void => {
    conn.off('close', release);
    hold.release();
  };
  conn.setMaxListeners(2 * mostKnocks);
  conn.on('close', release);
  return { ...hold, release };
};
