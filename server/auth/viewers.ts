// Who stands behind a request or a token: the session cookie of a browser, a program's bearer token, a board's token.
// What a client says of itself counts for nothing, and an account that is gone is nobody. Doesn't know who may do what.
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import { guestCookieName, SessionClaims, sessionCookieName } from '@/protocol/session';
import type { Bearer } from '../live/index';
import type { Person, Viewer } from '../runtime';
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
  /** Of a token alone. Failures: TOKEN_INVALID, TOKEN_EXPIRED. */
  readonly ofToken: (token: string) => Promise<Outcome<Bearer>>;
};

export const makeViewers = (secret: string, tokens: Tokens, byId: PersonById): Viewers => {
  const person = async (id: string): Promise<Person | null> => {
    const found = await byId(id);
    if (found === null) return null;
    const { id: accountId, name, admin, guest } = found;
    return guest ? { kind: 'guest', accountId, name } : { kind: 'account', accountId, name, admin };
  };

  const ofSession = async (cookie: string): Promise<Known> => {
    const claims = SessionInTime.safeParse(await decode({ token: cookie, secret }).catch(() => null));
    if (!claims.success) return { viewer: nobody, expiresAt: null };
    return { viewer: (await person(claims.data.accountId)) ?? nobody, expiresAt: claims.data.exp * 1000 };
  };

  /** A board's token opens its match to watch, and nothing that an account may do. Null where whose it is is there no more. */
  const ofClaims = async (claims: Claims): Promise<Viewer | null> => {
    const handedTo = claims.accountId === null ? null : await person(claims.accountId);
    if (handedTo === null && claims.accountId !== null) return null;
    return claims.use === 'board' ? { kind: 'spectator', matchId: claims.matchId, handedTo } : handedTo;
  };

  const ofToken = async (token: string): Promise<Outcome<Bearer>> => {
    const read = await tokens.read(token);
    if (!read.ok) return read;
    const { claims, expiresAt } = read.value;
    const viewer = await ofClaims(claims);
    if (viewer === null) return failed('TOKEN_INVALID');
    return {
      ok: true,
      value: { viewer, expiresAt, matchId: claims.use === 'board' ? claims.matchId : null },
    };
  };

  const ofRequest = async (headers: Headers): Promise<Outcome<Known>> => {
    const bearer = bearerOf(headers);
    if (bearer !== null) return ofToken(bearer);
    const cookie = cookieOf(headers, sessionCookieName);
    const session = cookie === null ? null : await ofSession(cookie);
    if (session !== null && session.viewer.kind !== 'nobody') return { ok: true, value: session };
    const guest = cookieOf(headers, guestCookieName);
    const known = guest === null ? null : await ofToken(guest);
    return known?.ok === true ? known : { ok: true, value: { viewer: nobody, expiresAt: null } };
  };

  return {
    ofRequest,
    ofToken,
    async ofHeaders(headers) {
      const known = await ofRequest(headers);
      return known.ok ? known.value.viewer : nobody;
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
