// Where to go after signing in: only ever a path of ours. Doesn't know whether the page is there.

/** The path asked for, or the home page where it would lead to another site. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  // "//host" and "/\host" are other hosts to a browser; resolving tells, whatever the spelling.
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return '/';
  const url = new URL(asked, here);
  return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
}
