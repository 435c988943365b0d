// Signed tokens (JWT, HS256): for programs, which stand for an account; for boards, which stand for whoever may watch one
// match. Tells an expired one from a bad one. Doesn't know who may do what.
import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { MatchId } from '@/engine';
import { MatchId as MatchIdSchema } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';

/** What a token says. A board's may stand for an account, so that a role taken away is noticed; it is good for nothing else. */
const Claims = z.discriminatedUnion('use', [
  z.object({ use: z.literal('program'), accountId: z.string() }),
  z.object({ use: z.literal('guest'), accountId: z.string() }),
  z.object({ use: z.literal('board'), accountId: z.string().nullable(), matchId: MatchIdSchema }),
]);
export type Claims = z.infer<typeof Claims>;

/** A token as it is handed out. `expiresAt`: ISO 8601. */
export type Handed = { readonly token: string; readonly expiresAt: string };

export type Tokens = {
  readonly forProgram: (accountId: string) => Promise<Handed>;
  /** Of one who scores without an account. */
  readonly forGuest: (accountId: string) => Promise<Handed>;
  readonly forBoard: (matchId: MatchId, accountId: string | null) => Promise<Handed>;
  /** Failures: TOKEN_EXPIRED, TOKEN_INVALID. `expiresAt`: epoch milliseconds. */
  readonly read: (token: string) => Promise<Outcome<{ claims: Claims; expiresAt: number }>>;
};

const programSeconds = 30 * 24 * 60 * 60;
/** Longer than a Test match. */
const guestSeconds = 7 * 24 * 60 * 60;
const ours = { issuer: 'scorebox', audience: 'scorebox' };

/** `secret`: the server's; the tokens' key is derived from it, apart from the sessions'. */
export const makeTokens = (secret: string, boardSeconds: number, now: () => Date): Tokens => {
  const key = createHash('sha256').update(`scorebox tokens ${secret}`).digest();

  const sign = async (claims: Claims, seconds: number): Promise<Handed> => {
    const expires = Math.floor(now().getTime() / 1000) + seconds;
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ours.issuer)
      .setAudience(ours.audience)
      .setExpirationTime(expires)
      .sign(key);
    return { token, expiresAt: new Date(expires * 1000).toISOString() };
  };

  return {
    forProgram: (accountId) => sign({ use: 'program', accountId }, programSeconds),
    forGuest: (accountId) => sign({ use: 'guest', accountId }, guestSeconds),
    forBoard: (matchId, accountId) => sign({ use: 'board', accountId, matchId }, boardSeconds),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          ...ours,
          algorithms: ['HS256'],
          currentDate: now(),
        });
        const claims = Claims.safeParse(payload);
        if (!claims.success || payload.exp === undefined) return failed('TOKEN_INVALID');
        return { ok: true, value: { claims: claims.data, expiresAt: payload.exp * 1000 } };
      } catch (error) {
        return failed(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
      }
    },
  };
};
