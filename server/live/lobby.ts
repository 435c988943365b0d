// The lobby: whoever looks at the list of matches hears on one stream how the public ones stand. A line a match and never
// a ball, gathered for a moment and encoded once for everybody, so that it costs the same however fast is scored. Doesn't
// know which matches are public: it is told of no other.
import type { ServerResponse } from 'node:http';
import type { MatchId } from '@/engine';
import { failed } from '@/protocol/errors';
import type { MatchSummary } from '../runtime';
import { addressOf, type Addresses } from './addresses';
import { eventStreamHeaders } from './event-stream';
import type { LiveSettings, Lobby } from './parts';

export type LobbyParts = {
  readonly settings: LiveSettings;
  readonly addresses: Addresses;
  /** The public matches that are on. */
  readonly on: () => Promise<readonly MatchSummary[]>;
};

/** A message of the stream: `on` is all that are on, `moved` those that changed, `gone` ids. */
const event = (name: 'on' | 'moved' | 'gone', data: unknown): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

export const makeLobby = ({ settings, addresses, on }: LobbyParts): Lobby => {
  const { lobbyMs, heartbeatMs, bufferBytes, perAddress, perMatch, trustProxy } = settings;
  const readers = new Set<ServerResponse>();
  const waiting = new Map<MatchId, (() => MatchSummary) | null>();

  const tell = (text: string): void => {
    for (const res of readers) {
      // A reader that doesn't read is cut; it comes back by itself and gets all that are on.
      if (res.writableLength > bufferBytes) res.destroy();
      else res.write(text);
    }
  };
  const flush = (): void => {
    const news = [...waiting];
    waiting.clear();
    const moved = news.flatMap(([, summary]) => (summary === null ? [] : [summary()]));
    const gone = news.flatMap(([id, summary]) => (summary === null ? [id] : []));
    if (moved.length > 0) tell(event('moved', moved));
    if (gone.length > 0) tell(event('gone', gone));
  };
  let timer: NodeJS.Timeout | null = null;
  const later = (id: MatchId, summary: (() => MatchSummary) | null): void => {
    if (readers.size === 0) return;
    waiting.set(id, summary);
    timer ??= setTimeout(() => {
      timer = null;
      flush();
    }, lobbyMs);
  };
  const heartbeat = setInterval(() => tell(': still here\n\n'), heartbeatMs);

  return {
    async stream(req, res) {
      const address = addressOf(req, trustProxy);
      if (addresses.count(address) >= perAddress) return failed('TOO_MANY_CONNECTIONS');
      if (readers.size >= perMatch) return failed('UNAVAILABLE', undefined, { retryAfterSeconds: 30 });
      if (req.method === 'HEAD') {
        res.writeHead(200, eventStreamHeaders).end();
        return { ok: true, value: null };
      }
      const leave = addresses.enter(address);
      res.once('close', () => {
        readers.delete(res);
        leave();
      });
      // In before anything is awaited: what moves meanwhile is told after the list, and is never older than it.
      readers.add(res);
      res.writeHead(200, eventStreamHeaders);
      res.write('retry: 3000\n\n');
      const list = await on();
      if (!res.destroyed) res.write(event('on', list));
      return { ok: true, value: null };
    },
    moved: later,
    gone: (id) => later(id, null),
    readers: () => readers.size,
    close: () => {
      clearInterval(heartbeat);
      if (timer !== null) clearTimeout(timer);
      for (const res of readers) res.end();
      // What moves now is told to nobody: nothing may be written behind the end.
      readers.clear();
    },
  };
};
