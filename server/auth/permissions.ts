// Who may do what: one table of role × action. Every enforcement reads it, the tests walk it, the documents print it.
// A role is held at one match, or everywhere (admin, account, anyone). Doesn't know how anything is done.
import type { Viewer } from '../runtime';

/** `spectator`: anyone at a public match, and whoever holds a token for a private one. `anyone`: not even signed in. */
export const roles = [
  'admin',
  'creator',
  'captain',
  'scorer',
  'umpire',
  'member',
  'spectator',
  'account',
  'anyone',
] as const;
export type Role = (typeof roles)[number];

const officials = ['admin', 'creator', 'captain', 'scorer', 'umpire'] as const;

/** Action → the roles that may. */
export const permissions = {
  'account.create': ['anyone'],
  'token.create': ['anyone'],
  'team.create': ['account'],
  'team.see': ['admin', 'member'],
  'team.manage': ['admin', 'captain'],
  'match.arrange': ['account'],
  'match.import': ['account'],
  'match.list': ['anyone'],
  'match.watch': [...officials, 'member', 'spectator'],
  'alerts.end': ['anyone'],
  'match.score': ['admin', 'creator', 'scorer', 'umpire'],
  'match.manage': ['admin', 'creator'],
  'match.remove': ['admin'],
  'match.simulate': ['admin'],
  /** To whoever holds the link. */
  'invitation.open': ['anyone'],
  'server.totals': ['admin'],
  'server.health': ['anyone'],
  /** To whoever holds METRICS_TOKEN, or is on this machine; no account counts for it. */
  'server.metrics': ['anyone'],
  'documents.read': ['anyone'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Action = keyof typeof permissions;

const everywhere: ReadonlySet<Role> = new Set(['admin', 'account', 'anyone']);

/** Whether an action needs no match or team to be judged: only roles held everywhere may do it. */
export const isGeneral = (action: Action): boolean =>
  permissions[action].every((role) => everywhere.has(role));

/** The roles a viewer holds everywhere. */
export const rolesOf = (viewer: Viewer): readonly Role[] => {
  if (viewer.kind !== 'account') return ['anyone'];
  return viewer.admin ? ['admin', 'account', 'anyone'] : ['account', 'anyone'];
};

/** Whether any of the roles may. */
export const may = (held: readonly Role[], action: Action): boolean => {
  const allowed: readonly Role[] = permissions[action];
  return held.some((role) => allowed.includes(role));
};

/** Whose entries a viewer's are: an account's id, or a guest's; null for who is neither. */
export const personOf = (viewer: Viewer): string | null =>
  viewer.kind === 'account' || viewer.kind === 'guest' ? viewer.accountId : null;

/** By whose right a viewer watches: their own, or that of whom the token was handed to; null for everybody's. */
export const watchesAs = (viewer: Viewer): string | null =>
  viewer.kind === 'spectator' ? (viewer.handedTo?.accountId ?? null) : personOf(viewer);
