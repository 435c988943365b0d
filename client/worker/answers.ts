// Which requests the worker answers, and how: files of the build from the device; a page from the server, or else the page
// that works without one. Everything else (calls, live connections, the overlay) it leaves alone.
import { shellPath } from './build';
import type { Caches } from './scope';

/** `file`: of a build. `page`: one to read. `pad`: a scorer's page, which must not be waited for long. */
export type Kind = 'file' | 'page' | 'pad';

/** Null: not the worker's business. */
export const kindOf = (
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): Kind | null => {
  const { pathname, origin: asked } = new URL(url);
  if (method !== 'GET' || asked !== origin) return null;
  if (mode !== 'navigate') return pathname.startsWith('/_next/static/') ? 'file' : null;
  if (/^\/(api|docs|o|_next)\//.test(pathname)) return null;
  return /^\/(new|import|offline|m\/[^/]+\/score)\/?$/.test(pathname) ? 'pad' : 'page';
};

/** How long a scorer waits for the server before the device opens the pad by itself. Milliseconds. */
const patienceMs = 5_000;

export type AnswerParts = {
  readonly store: Caches;
  readonly get: typeof fetch;
  readonly later: (ms: number) => Promise<void>;
};

export const answerTo = async (parts: AnswerParts, kind: Kind, request: Request): Promise<Response> => {
  const { store, get, later } = parts;
  const shell = () => store.match(shellPath);
  switch (kind) {
    case 'file':
      return (await store.match(new URL(request.url).pathname)) ?? get(request);
    case 'page':
      return orElse(get(request), shell);
    case 'pad': {
      const fromServer = orElse(get(request), shell);
      const tooLate = later(patienceMs).then(shell);
      const first = await Promise.race([fromServer, tooLate]);
      return first ?? fromServer;
    }
  }
};

/** The server's answer; what the device has where the server can't be reached or can't serve now. */
const orElse = async (
  fromServer: Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> => {
  try {
    const answer = await fromServer;
    return answer.status < 502 || answer.status > 504 ? answer : ((await kept()) ?? answer);
  } catch (error) {
    const page = await kept();
    if (page === undefined) throw error;
    return page;
  }
};
