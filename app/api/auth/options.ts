// How next-auth is set up here: email and password, no session table, and the role inside the encrypted token.
// Doesn't know how passwords are kept: the running server does.
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { SessionClaims, sessionCookieName, sessionSeconds } from '@/protocol/session';
import { runtime } from '@/server/runtime';

// next-auth builds its redirects from NEXTAUTH_URL, or from the request's host where this says so; we have no fixed host.
process.env.AUTH_TRUST_HOST ??= '1';

/** Only where the public address is https can the cookie be kept from plain http. */
export const secureCookies = (): boolean => runtime().publicUrl?.startsWith('https://') ?? false;

/** Made afresh for each request: the secret is known to the running server only. */
export const authOptions = (): NextAuthOptions => ({
  secret: runtime().authSecret,
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  useSecureCookies: secureCookies(),
  cookies: {
    sessionToken: {
      name: sessionCookieName,
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies() },
    },
  },
  providers: [
    Credentials({
      name: 'Email and password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given, request) {
        const address = request.headers?.['x-forwarded-for'];
        const answer = await runtime().accounts.signIn(
          { email: given?.email ?? '', password: given?.password ?? '' },
          typeof address === 'string' ? address : '',
        );
        return answer.ok ? answer.value : null;
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      // `user` is there only as the token is first written.
      if (!user) return token;
      const account = await runtime().accounts.byId(user.id);
      return account === null ? token : { accountId: account.id, name: account.name, admin: account.admin };
    },
    session({ session, token }) {
      const claims = SessionClaims.safeParse(token);
      return claims.success ? { ...session, user: { name: claims.data.name } } : session;
    },
  },
});
