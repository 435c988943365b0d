// What a match's page is told of the match beside its log: title, place, rules by name. Plain data.

export type MatchHead = {
  readonly code: string;
  readonly title: string;
  readonly venue: string;
  /** ISO 8601, or null where nobody said. */
  readonly startsAt: string | null;
  readonly conditionsName: string;
  readonly visibility: 'public' | 'private';
  readonly tier: 'HONOR' | 'SINGLE' | 'DUAL' | 'TRIPLE';
  readonly simulated: boolean;
};

/** Whether the page is level with the server. `since`: epoch milliseconds; `connecting`: as the server rendered it. */
export type BoardLink =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'reconnecting'; readonly since: number }
  | { readonly kind: 'offline'; readonly since: number }
  | { readonly kind: 'closed'; readonly code: string; readonly message: string };
