// What the wall of matches shows after each piece of news: a match keeps its place while its line changes, a new one comes
// last, and one that ended stays, with its result, until the page is read again. Doesn't know where news come from.
import type { OnMatch } from './live-matches';

/** Lines that moved: put in place of the ones shown; those that are on and not shown yet are added. */
export const afterMoves = (shown: readonly OnMatch[], moved: readonly OnMatch[]): readonly OnMatch[] => {
  const news = new Map(moved.map((match) => [match.id, match]));
  const known = new Set(shown.map(({ id }) => id));
  const isNew = (match: OnMatch): boolean =>
    !known.has(match.id) && (match.status === 'live' || match.status === 'stopped');
  return [...shown.map((match) => news.get(match.id) ?? match), ...[...news.values()].filter(isNew)];
};

/** The whole list anew: what is shown and not in it is private, or ended while nobody listened; the page asks then. */
export const afterList = (
  shown: readonly OnMatch[],
  on: readonly OnMatch[],
): { readonly shown: readonly OnMatch[]; readonly stale: boolean } => {
  const ids = new Set(on.map(({ id }) => id));
  const stale = shown.some(
    ({ id, visibility, status }) =>
      visibility === 'public' && !ids.has(id) && (status === 'live' || status === 'stopped'),
  );
  return { shown: afterMoves(shown, on), stale };
};

/** Without those that are there no more. */
export const afterGone = (shown: readonly OnMatch[], gone: readonly string[]): readonly OnMatch[] =>
  shown.filter(({ id }) => !gone.includes(id));
