// How a low-data page is answered: kept as the reader's choice by a cookie, and not sent again where nothing has changed.
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';

const cookieName = 'scorebox-data';
const aMonth = 30 * 24 * 60 * 60;

/** The choice from now on, for every page that has a low-data one. */
export const chooseLow = async (): Promise<void> => {
  const jar = await cookies();
  if (jar.get(cookieName)?.value !== 'low')
    jar.set(cookieName, 'low', { path: '/', maxAge: aMonth, sameSite: 'lax', httpOnly: true });
};

/** Back to the full page at this path of ours. */
export const chooseFull = async (path: string): Promise<Response> => {
  (await cookies()).delete({ name: cookieName, path: '/' });
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
};

/** The page, or nothing (304) for a reader who has it. */
export const lowAnswer = (request: Request, body: string): Response => {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Accept-Language' };
  const known = request.headers.get('if-none-match');
  if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true)
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
};
