// Who stands behind a request or a token: the session cookie of a browser, a program's bearer token, a board's token.
// What a client says of itself counts for nothing, and an account that is gone is nobody. Doesn't know who may do what.
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import { guestCookieName, SessionClaims, sessionCookieName } from '@/protocol/session';
import type { Bearer } from '../live/index';
import type { Viewer } from '../runtime';
import type { Claims, Tokens } from './tokens';

/** Who an id stands for; null where there is nobody any more. */
export type PersonById = (id: string) => Promise<{
  readonly id: string;
  readonly name: string;
  readonly admin: boolean;
  readonly guest: boolean;
} | null>;

/** A session with the end that next-auth wrote into it; epoch seconds. */
const SessionInTime = SessionClaims.extend({ exp: z.number() });

const nobody: Viewer = { kind: 'nobody' };

/** A viewer, and until when its token or session says so (epoch milliseconds); null where nobody says who it is. */
export type Known = { readonly viewer: Viewer; readonly expiresAt: number | null };

export type Viewers = {
  /** Of a request: its bearer token where it has one, else its session, else a guest's cookie. A bad token is nobody's. */
  readonly ofHeaders: (headers: Headers) => Promise<Viewer>;
  /** The same, but a bad token is told. Failures: TOKEN_INVALID, TOKEN_EXPIRED. */
  readonly ofRequest: (headers: Headers) => Promise<Outcome<Known>>;
  /** Of a live connection's token. Failures: TOKEN_INVALID, TOKEN_EXPIRED. */
  readonly ofToken: (token: string) => Promise<Outcome<Bearer>>;
};

export const makeViewers = (secret: string, tokens: Tokens, byId: PersonById): Viewers => {
  const account = async (id: string): Promise<Viewer> => {
    const found = await byId(id);
    if (found === null) return nobody;
    const { id: accountId, name, admin, guest } = found;
    return guest ? { kind: 'guest', accountId, name } : { kind: 'account', accountId, name, admin };
  };

  const ofSession = async (cookie: string): Promise<Known> => {
    const claims = SessionInTime.safeParse(await decode({ token: cookie, secret }).catch(() => null));
    if (!claims.success) return { viewer: nobody, expiresAt: null };
    return { viewer: await account(claims.data.accountId), expiresAt: claims.data.exp * 1000 };
  };

  const ofClaims = async (claims: Claims): Promise<Viewer> => {
    if (claims.accountId !== null) return account(claims.accountId);
    return claims.use === 'board' ? { kind: 'spectator', matchId: claims.matchId } : nobody;
  };

  const ofRequest = async (headers: Headers): Promise<Outcome<Known>> => {
    const bearer = bearerOf(headers);
    if (bearer !== null) return ofBearer(bearer);
    const cookie = cookieOf(headers, sessionCookieName);
    const session = cookie === null ? null : await ofSession(cookie);
    if (session !== null && session.viewer.kind !== 'nobody') return { ok: true, value: session };
    const guest = cookieOf(headers, guestCookieName);
    const known = guest === null ? null : await ofBearer(guest);
    return known?.ok === true ? known : { ok: true, value: { viewer: nobody, expiresAt: null } };
  };

  /** A board's token opens its match to watch, and nothing that an account may do. */
  const ofBearer = async (bearer: string): Promise<Outcome<Known>> => {
    const read = await tokens.read(bearer);
    if (!read.ok) return read;
    const { claims, expiresAt } = read.value;
    const viewer: Viewer =
      claims.use === 'board'
        ? { kind: 'spectator', matchId: claims.matchId }
        : await account(claims.accountId);
    return viewer.kind === 'nobody' ? failed('TOKEN_INVALID') : { ok: true, value: { viewer, expiresAt } };
  };

  return {
    ofRequest,
    async ofHeaders(headers) {
      const known = await ofRequest(headers);
      return known.ok ? known.value.viewer : nobody;
    },
    async ofToken(token) {
      const read = await tokens.read(token);
      if (!read.ok) return read;
      const { claims, expiresAt } = read.value;
      const viewer = await ofClaims(claims);
      if (viewer.kind === 'nobody') return failed('TOKEN_INVALID');
      return {
        ok: true,
        value: { viewer, expiresAt, matchId: claims.use === 'board' ? claims.matchId : null },
      };
    },
  };
};

/** The bearer token of a request, or null. */
export const bearerOf = (headers: Headers): string | null =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;

/** One cookie of a request, decoded. */
export const cookieOf = (headers: Headers, name: string): string | null => {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return rest.join('=');
  }
  return null;
};
