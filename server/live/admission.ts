// Who may watch a match: the token, the match it is for, the match's own door, and the limits, in this order, so that one
// without a token learns nothing of the match. Doesn't know sockets.
import type { MatchId } from '@/engine';
import { failed, type Outcome } from '@/protocol/errors';
import { Handshake } from '@/protocol/frame';
import type { Bearer, LiveMatch, LiveParts } from './parts';

export type Admitted = Bearer & { readonly since: number | null; readonly match: LiveMatch };

const bearerOf = async (
  parts: LiveParts,
  token: string | null,
  headers: Headers,
): Promise<Outcome<Bearer>> => {
  if (token !== null) return parts.readToken(token);
  const known = await parts.knownBy(headers);
  if (!known.ok) return known;
  const { viewer, expiresAt } = known.value;
  if (viewer.kind === 'nobody' || expiresAt === null) return failed('TOKEN_MISSING');
  return { ok: true, value: { viewer, expiresAt, matchId: null } };
};

/**
 * `auth` is what the handshake said, whatever its form. Failures: TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED,
 * NO_SUCH_MATCH, FORBIDDEN, MALFORMED.
 */
export const admit = async (
  parts: LiveParts,
  matchId: MatchId,
  auth: unknown,
  headers: Headers,
): Promise<Outcome<Admitted>> => {
  const said = Handshake.partial({ token: true }).safeParse(auth);
  if (!said.success) return failed(tokenIsBad(auth) ? 'TOKEN_INVALID' : 'MALFORMED');
  const bearer = await bearerOf(parts, said.data.token ?? null, headers);
  if (!bearer.ok) return bearer;
  const { viewer } = bearer.value;
  if (bearer.value.matchId !== null && bearer.value.matchId !== matchId) return failed('TOKEN_INVALID');
  const match = await parts.matchOf(matchId);
  if (match === null) return failed('NO_SUCH_MATCH');
  // Only one whom this match was open to, as their token shows, is told that it is there.
  if (!(await parts.mayWatch(matchId, viewer)))
    return failed(bearer.value.matchId === null ? 'NO_SUCH_MATCH' : 'FORBIDDEN');
  return { ok: true, value: { ...bearer.value, since: said.data.since ?? null, match } };
};

const tokenIsBad = (auth: unknown): boolean =>
  typeof auth === 'object' &&
  auth !== null &&
  'token' in auth &&
  !Handshake.shape.token.safeParse(auth.token).success;
