// The live layer put together: everyone who watches a match is in its namespace `/matches/{id}` or on its event stream,
// and is told of each recorded command once, in order. Read this and you know its parts.
import { makeAddresses } from './addresses';
import { askAgain } from './ask-again';
import { announcer } from './announcer';
import { makeDoor } from './door';
import { makeLobby } from './lobby';
import { makeStreams } from './event-stream';
import { makeFanOut } from './fan-out';
import { makeMetrics } from './metrics';
import type { Live, LiveParts, LiveTotals } from './parts';
import { makeRoom, type Room } from './room';
import { makeRooms } from './rooms';
import { makeWaiting } from './waiting';
import { makeSockets, path } from './sockets';
import type { Farewell } from './wire';

export type { Bearer, Live, LiveMatch, LiveParts, LiveSettings, LiveTotals, StreamRequest } from './parts';

/** A restart takes about this long: nobody is asked back sooner. Milliseconds. */
const soonestMs = 1_000;
/** Those who come back are spread over so much for each of them, within these bounds. Milliseconds. */
const spreadMs = { each: 5, least: 2_000, most: 20_000 };

/** What the one at this place of so many is told when the server goes down. */
const goingDown = (place: number, count: number): Farewell => {
  const spread = Math.min(Math.max(spreadMs.least, count * spreadMs.each), spreadMs.most);
  return {
    code: 'UNAVAILABLE',
    message: 'The server is going down for a moment.',
    whatToDo: 'Come back after comeBackInMs with the last seq you hold.',
    comeBackInMs: Math.round(soonestMs + (spread * place) / count),
  };
};

export const makeLive = (parts: LiveParts): Live => {
  const { settings, now } = parts;
  const addresses = makeAddresses();
  const totals = (): LiveTotals => totalsOf(rooms.all());
  const metrics = makeMetrics(parts.registry, totals, () => lobby.readers());
  const fanOut = makeFanOut(settings, () => metrics.ended('stalled'));
  const rooms = makeRooms((id) => makeRoom(id, announcer, fanOut, now, settings.gapLimit));
  const sockets = makeSockets(parts, makeDoor(parts, rooms, addresses), addresses, metrics);
  const lobby = makeLobby({ settings, addresses, on: parts.on });
  const waiting = makeWaiting();
  // How many watch travels apart from scoring, so that a crowd that comes and goes costs the balls nothing.
  const presenceLane = setInterval(() => {
    for (const room of rooms.all()) room.tellPresence();
  }, settings.presenceMs);

  return {
    handles: (asked) => asked.startsWith(path),
    request: sockets.request,
    upgrade: sockets.upgrade,
    publish: (before, match) => {
      waiting.wake(match.id);
      const room = rooms.get(match.id);
      if (room === null) return;
      const began = performance.now();
      try {
        room.publish(before, match);
        metrics.published(room.readers.size, (performance.now() - began) / 1000);
      } catch (error) {
        parts.log.error({ error, matchId: match.id }, 'a frame was not published');
      }
    },
    streamEvents: makeStreams(parts, rooms, addresses, metrics),
    lobby,
    waiting,
    accessChanged: (matchId) => {
      const room = matchId === null ? null : rooms.get(matchId);
      return askAgain(parts, matchId === null ? rooms.all() : room === null ? [] : [room]);
    },
    penPassed: (matchId, fence) => rooms.get(matchId)?.tellPen(fence),
    spectators: (matchId) => rooms.get(matchId)?.readers.size ?? 0,
    totals,
    close: async () => {
      clearInterval(presenceLane);
      lobby.close();
      waiting.close();
      const everyone = rooms.all().flatMap(({ readers }) => [...readers]);
      for (const [place, reader] of everyone.entries())
        reader.dismiss(goingDown(place, everyone.length), 'later');
      await sockets.close();
    },
  };
};

const totalsOf = (rooms: readonly Room[]): LiveTotals => {
  const matches = rooms
    .map(({ id, readers }) => ({ id, spectators: readers.size }))
    .filter(({ spectators }) => spectators > 0);
  return { connections: matches.reduce((sum, { spectators }) => sum + spectators, 0), matches };
};
