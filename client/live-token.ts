// The token a page shows at the live door: fetched with the session's cookie (or the code of a private match), used until
// shortly before it ends. Doesn't know the door.
import type { MatchId } from '@/engine';
import { fetchJson, type Answer } from './fetch-json';

export type LiveTokens = {
  readonly token: () => Promise<Answer<string>>;
  /** The last one was not accepted. */
  readonly forget: () => void;
};

type Issued = { readonly token: string; readonly expiresAt: string };
const isIssued = (value: unknown): value is Issued =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  typeof value.token === 'string' &&
  'expiresAt' in value &&
  typeof value.expiresAt === 'string';

/** A token that ends sooner than this is not used for a new connection. Milliseconds. */
const leewayMs = 30_000;

/** `code`: the match's code, where that opens it. */
export const makeLiveTokens = (matchId: MatchId, code: string | null, now: () => number): LiveTokens => {
  let issued: Issued | null = null;
  return {
    token: async () => {
      if (issued !== null && Date.parse(issued.expiresAt) - now() > leewayMs)
        return { ok: true, value: issued.token };
      const answer = await fetchJson(
        `/api/v1/matches/${encodeURIComponent(matchId)}/spectator-tokens`,
        code === null ? {} : { code },
        isIssued,
      );
      if (!answer.ok) return answer;
      issued = answer.value;
      return { ok: true, value: issued.token };
    },
    forget: () => {
      issued = null;
    },
  };
};
