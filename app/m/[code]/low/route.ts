// The low-data page of a match: asked for by `/m/CODE?data=low`, then kept by a cookie until `data=full`. It asks for
// itself again, and gets nothing where nothing has changed.
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { fold } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { readerLanguage, speechHere } from '../../../language/language';
import { findMatch } from '../find-match';
import { lowPage, lowTabs } from './low-page';

type Context = { readonly params: Promise<{ code: string }> };

const cookieName = 'scorebox-data';
const aMonth = 30 * 24 * 60 * 60;
/** Seconds. */
const refreshSeconds = 30;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { code } = await params;
  const jar = await cookies();
  if (query.get('data') === 'full') {
    jar.delete({ name: cookieName, path: '/m' });
    const headers = { Location: `/m/${encodeURIComponent(code)}`, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 303, headers });
  }
  const found = await findMatch(code);
  if (!found.ok) return new Response('There is no such match.', { status: 404 });
  if (jar.get(cookieName)?.value !== 'low')
    jar.set(cookieName, 'low', { path: '/m', maxAge: aMonth, sameSite: 'lax', httpOnly: true });
  const { match, snapshot } = found.value;
  const over = match.status === 'finished' || match.status === 'abandoned';
  const body = lowPage({
    ...{ match, roster: snapshot.roster, book: fold(snapshot.entries) },
    words: { ...(await speechHere()), ...wordsOf(snapshot.roster, await speechHere()) },
    language: await readerLanguage(),
    tab: lowTabs.find((name) => name === query.get('tab')) ?? 'live',
    refresh: over ? null : refreshSeconds,
  });
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Accept-Language' };
  const known = request.headers.get('if-none-match');
  if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true)
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}
