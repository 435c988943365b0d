// Everyone who watches one match, and the match at its head as far as they have been told. Frames leave in the order in
// which they are published. A room is held before anything is awaited for a joiner, so that no frame falls between the
// joiner's greeting and its first frame. Doesn't know tokens or limits.
import type { MatchId, Scorebook } from '@/engine';
import type { Hello } from '@/protocol/frame';
import type { Viewer } from '../runtime';
import type { FanOut } from './fan-out';
import type { LiveSocket } from './messages';
import { makeGreeter, type Establish } from './hello';
import { frameBetween, makeHistory, type Announce } from './history';
import type { LiveMatch } from './parts';
import { encodePenPassed, encodePresence, encodeUpdate, headOf, type Encoded, type Farewell } from './wire';

/** Makes the announcements; see protocol/announce. */
export type Announcer = { readonly announce: Announce; readonly establish: Establish };

/** One who watches: a socket of the namespace or a stream of server-sent events. */
export type Reader = {
  readonly viewer: Viewer;
  /** Null where it is a stream. */
  readonly socket: LiveSocket | null;
  readonly write: (message: Encoded) => void;
  /** Says why, then closes; with `later` in a way that makes every client come back by itself. */
  readonly dismiss: (why: Farewell, back: 'never' | 'later') => void;
};

export type Room = {
  readonly id: MatchId;
  readonly readers: ReadonlySet<Reader>;
  /** Takes a match that was read; keeps the newer. */
  readonly learn: (match: LiveMatch) => LiveMatch;
  readonly publish: (before: Scorebook, match: LiveMatch) => void;
  /** What a reader that holds `since` gets; null before the match is known. */
  readonly greet: (since: number | null) => Encoded<Hello> | null;
  readonly match: () => LiveMatch | null;
  /** Tells all readers how many they are, where they don't know it. */
  readonly tellPresence: () => void;
  /** Tells all readers that the pen passed on. */
  readonly tellPen: (fence: number) => void;
  /** Who joins is told the number at once, the others on the slow lane. */
  readonly join: (reader: Reader) => void;
  readonly leave: (reader: Reader) => void;
};

export const makeRoom = (
  id: MatchId,
  announcer: Announcer,
  fanOut: FanOut,
  now: () => Date,
  gapLimit: number,
): Room => {
  const readers = new Set<Reader>();
  const sockets = new Set<LiveSocket>();
  const streams = new Set<Reader>();
  const history = makeHistory(announcer.announce, gapLimit);
  const greeter = makeGreeter(announcer.establish, history, now, gapLimit);
  let head: LiveMatch | null = null;
  /** The number that everybody here knows. */
  let told = 0;

  const learn = (match: LiveMatch): LiveMatch => {
    if (head === null || headOf(match.book) >= headOf(head.book)) head = match;
    return head;
  };

  return {
    id,
    readers,
    learn,
    match: () => head,
    publish: (before, match) => {
      learn(match);
      const frame = frameBetween(announcer.announce, before, match);
      history.keep(frame);
      const message = encodeUpdate(id, frame);
      fanOut(sockets, message);
      for (const stream of streams) stream.write(message);
    },
    greet: (since) => (head === null ? null : greeter.greet(head, since)),
    tellPresence: () => {
      if (told === readers.size) return;
      told = readers.size;
      const presence = encodePresence(id, { spectators: told });
      for (const reader of readers) reader.write(presence);
    },
    tellPen: (fence) => {
      const passed = encodePenPassed(id, { fence });
      for (const reader of readers) reader.write(passed);
    },
    join: (reader) => {
      readers.add(reader);
      if (readers.size === 1) told = 1;
      reader.write(encodePresence(id, { spectators: readers.size }));
      if (reader.socket === null) streams.add(reader);
      else sockets.add(reader.socket);
    },
    leave: (reader) => {
      readers.delete(reader);
      streams.delete(reader);
      if (reader.socket !== null) sockets.delete(reader.socket);
    },
  };
};
