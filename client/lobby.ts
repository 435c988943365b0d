// How the public matches stand, followed from the home page on one stream: lost connections come back by themselves, a
// page that nobody looks at lets its stream go. Doesn't know what is shown of a match.

/** What a line of the stream is at least; whatever else it holds is passed on. */
export type Line = { readonly id: string };

export type LobbyLink = 'connecting' | 'live' | 'lost';

/** What the stream says: all that are on, those that moved, those that are there no more. */
export type LobbyNews<L extends Line> = {
  readonly on: (lines: readonly L[]) => void;
  readonly moved: (lines: readonly L[]) => void;
  readonly gone: (ids: readonly string[]) => void;
  readonly link: (link: LobbyLink) => void;
};

/** What is used of the browser's EventSource. */
export type Source = Pick<EventTarget, 'addEventListener'> & {
  readonly readyState: number;
  readonly close: () => void;
};

export type LobbyParts = {
  readonly open: (address: string) => Source;
  /** Calls back when the page is hidden or seen again; the answer ends that. */
  readonly onSight: (tell: (seen: boolean) => void) => () => void;
  readonly chance: () => number;
};

const address = '/api/v1/scores';
/** EventSource.CLOSED: refused, and it won't try again by itself. */
const closed = 2;
/** A refused stream is asked for again after this, and up to as much more. Milliseconds. */
const againMs = 10_000;
/** How long a hidden page keeps its stream. Milliseconds. */
const hiddenMs = 60_000;

/** Follows until the answer is called. `isLine` tells whether a value is what the page knows to show. */
export const followLobby = <L extends Line>(
  news: LobbyNews<L>,
  isLine: (value: unknown) => value is L,
  parts: LobbyParts = inBrowser,
): (() => void) => {
  let source: Source | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = (): void => {
    close();
    const made = parts.open(address);
    source = made;
    const hear = (name: string, tell: (said: readonly unknown[]) => void): void =>
      made.addEventListener(name, (event) => {
        if (source === made && 'data' in event) tell(listIn(event.data));
      });
    hear('on', (said) => {
      news.link('live');
      news.on(said.filter(isLine));
    });
    hear('moved', (said) => news.moved(said.filter(isLine)));
    hear('gone', (said) => news.gone(said.filter((id) => typeof id === 'string')));
    made.addEventListener('error', () => {
      if (source !== made) return;
      news.link('lost');
      if (made.readyState === closed) timer = setTimeout(open, againMs * (1 + parts.chance()));
    });
  };

  const stopLooking = parts.onSight((seen) => {
    clearTimeout(timer);
    if (!seen) timer = setTimeout(close, hiddenMs);
    else if (source === null || source.readyState === closed) open();
  });
  open();
  return () => {
    stopLooking();
    close();
  };
};

/** The list in a message; none where it holds something else. */
const listIn = (text: unknown): readonly unknown[] => {
  if (typeof text !== 'string') return [];
  try {
    const said: unknown = JSON.parse(text);
    return Array.isArray(said) ? said : [];
  } catch {
    // A line cut short by a proxy: the next one tells the same again.
    return [];
  }
};

const inBrowser: LobbyParts = {
  open: (at) => new EventSource(at),
  onSight: (tell) => {
    const look = (): void => tell(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
  chance: Math.random,
};
