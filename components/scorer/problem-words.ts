// Why the server would not take something, to the person: it answers programs in English, by a code; another language says
// what the code means.
import type { RefusalCode } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';

type Problem = { readonly code: string; readonly message: string };

const ofTheLaws: Readonly<Record<RefusalCode, true>> = {
  NOT_AWAITED: true,
  MATCH_OVER: true,
  SCORES_AGREED: true,
  ALREADY_ARRANGED: true,
  NOT_IN_SIDE: true,
  SIDE_INVALID: true,
  CONDITIONS_FIXED: true,
  ALREADY_BATTING: true,
  ALREADY_OUT: true,
  MAY_NOT_RETURN: true,
  NOT_AT_WICKET: true,
  SAME_PLAYER: true,
  BOWLED_LAST_OVER: true,
  QUOTA_BOWLED: true,
  BOWLER_SUSPENDED: true,
  BARRED_IN_SUPER_OVER: true,
  IMPOSSIBLE_DELIVERY: true,
  NOTHING_TO_UNDO: true,
  NOT_THE_LAST: true,
  NO_SUCH_ENTRY: true,
  CORRECTION_CONFLICTS: true,
  NOT_ALLOWED_HERE: true,
};
const isOfTheLaws = (code: string): code is RefusalCode => Object.hasOwn(ofTheLaws, code);

const told = [
  'STALE',
  'PEN_TAKEN',
  'FORBIDDEN',
  'WRONG_CODE',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'NOT_SIGNED_IN',
] as const;

/** A sentence. In English it is the server's own, which knows more than its code. */
export function problemInWords({ code, message }: Problem, { language, say }: ScorerSpeech): string {
  if (language.startsWith('en')) return message;
  if (isOfTheLaws(code)) return say('refusal.sentence', { what: say(`refused.${code}`) });
  return say(`problem.${told.find((one) => one === code) ?? 'other'}`);
}
