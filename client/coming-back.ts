// When a lost connection is tried again: soon, then less often, never all at the same moment; not while the device has no
// network or nobody sees the page. Says meanwhile since when the page is not live. Doesn't know what a connection is.
import type { Link } from './live-match';
import type { Page } from './page';

export type ComingBackParts = {
  readonly page: Page;
  readonly now: () => number;
  /** 0 to 1, evenly. */
  readonly chance: () => number;
  /** Before the first try and at most between two. Milliseconds. */
  readonly delays: { readonly firstMs: number; readonly longestMs: number };
  readonly setLink: (link: Link) => void;
  readonly open: () => void;
};

export type ComingBack = {
  /** The connection is lost: tries again, not before `atLeastMs`. */
  readonly later: (atLeastMs?: number) => void;
  /** Says that the page is not live, and tries nothing. */
  readonly away: () => void;
  /** The page is level with the server. */
  readonly level: () => void;
  readonly isAway: () => boolean;
  readonly stop: () => void;
};

export const makeComingBack = (parts: ComingBackParts): ComingBack => {
  const { page, delays, setLink } = parts;
  let tries = 0;
  let leftAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const away = (): void => {
    leftAt ??= parts.now();
    setLink({ kind: page.online() ? 'reconnecting' : 'offline', since: leftAt });
  };
  return {
    away,
    later: (atLeastMs = 0) => {
      away();
      clearTimeout(timer);
      if (!page.online() || !page.visible()) return;
      const pause = Math.min(delays.firstMs * 2 ** tries, delays.longestMs);
      tries += 1;
      timer = setTimeout(parts.open, atLeastMs + pause * (0.5 + parts.chance()));
    },
    level: () => {
      tries = 0;
      leftAt = null;
      setLink({ kind: 'live' });
    },
    isAway: () => leftAt !== null,
    stop: () => clearTimeout(timer),
  };
};
