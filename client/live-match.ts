// What a page knows of a match it watches: the scorebook as recorded, the names, and whether it is live. Values only;
// doesn't know how they are fetched.
import type { Scorebook } from '@/engine';
import type { Announcement } from '@/protocol/announcements';
import type { Roster } from '@/protocol/roster';

/** Whether the page is level with the server, said truthfully. `since`: epoch milliseconds. */
export type Link =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'reconnecting'; readonly since: number }
  | { readonly kind: 'offline'; readonly since: number }
  /** Refused for good: no access any more, or no such match. */
  | { readonly kind: 'closed'; readonly code: string; readonly message: string };

export type LiveMatch = {
  /** The log as the server recorded it, folded. */
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly link: Link;
  /** People watching; null until the server said. */
  readonly spectators: number | null;
  /** What the last frame announced; empty at the beginning and after a snapshot. */
  readonly news: readonly Announcement[];
};
