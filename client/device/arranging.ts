// Matches that were set up on this device without a network, made known to the server: in the order they were set up,
// since a later one may be between teams of an earlier one. Doesn't know their balls.
import type { MatchId } from '@/engine';
import type { MatchPlan } from '@/protocol/match-plan';
import { fetchJson, type Answer } from '../fetch-json';
import type { KeptMatches } from './kept-match';

type Arranged = { readonly code: string };
const isArranged = (value: unknown): value is Arranged =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

export type SendPlan = (id: MatchId, plan: MatchPlan) => Promise<Answer<Arranged>>;

/** The same plan sent again is the same match. */
export const sendPlan: SendPlan = (id, plan) =>
  fetchJson(`/api/v1/matches/${encodeURIComponent(id)}`, plan, isArranged, 'PUT');

/** Makes the match, and those set up before it, known to the server; tells the code it was given, where that is news. */
export const makeArranging =
  (matches: KeptMatches, send: SendPlan, match: { readonly id: MatchId; readonly scorer: string }) =>
  async (): Promise<Answer<{ readonly code: string | null }>> => {
    const unknown = (await matches.of(match.scorer)).filter(
      ({ id, plan }) => plan !== null && id <= match.id,
    );
    let code: string | null = null;
    for (const { id, plan } of unknown.sort((one, other) => (one.id < other.id ? -1 : 1))) {
      if (plan === null) continue;
      const answer = await send(id, plan);
      if (!answer.ok) return answer;
      await matches.arranged(id, answer.value.code);
      if (id === match.id) code = answer.value.code;
    }
    return { ok: true, value: { code } };
  };
