// Opening and closing a browser's session: the same token and cookie that next-auth writes, from a server action, so that
// signing in works without JavaScript. Doesn't check passwords.
import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { guestCookieName, sessionCookieName, sessionSeconds, type SessionClaims } from '@/protocol/session';
import { runtime, type Account, type Viewer } from '@/server/runtime';
import { secureCookies } from './options';

/** Signs this browser in as the account. */
export async function openSession(account: Account): Promise<void> {
  const claims: SessionClaims = { accountId: account.id, name: account.name, admin: account.admin };
  const token = await encode({ token: claims, secret: runtime().authSecret, maxAge: sessionSeconds });
  (await cookies()).set(sessionCookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: secureCookies(),
    maxAge: sessionSeconds,
  });
}

/** Lets this browser in as the guest that the token is of. */
export async function openGuestSession(token: string, expires: Date): Promise<void> {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies(), expires } as const;
  (await cookies()).set(guestCookieName, token, options);
}

/**
 * Whether a server action was called by a browser. Next refuses another page's Origin, but lets a request without one pass;
 * a browser always sends it.
 */
export const fromOurPage = async (): Promise<boolean> => (await headers()).get('origin') !== null;

/** Signs this browser out. */
export async function closeSession(): Promise<void> {
  (await cookies()).delete(sessionCookieName);
}

/** Who asks for this page. */
export const viewer = async (): Promise<Viewer> => runtime().viewerOf(await headers());

/** Where the request came from, for the limits on guessing passwords. */
export const address = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
