// Why a command can't be: a value, with a code and the Law where there is one. Doesn't know HTTP or any language.
/** What the engine refuses, by code; the sentence for each is in engine/words/refusals.ts. */
export type RefusalCode =
  | 'NOT_AWAITED' // the match awaits something else; detail.awaits says what
  | 'MATCH_OVER'
  | 'SCORES_AGREED'
  | 'ALREADY_ARRANGED'
  | 'NOT_IN_SIDE'
  | 'SIDE_INVALID' // too few players, one named twice, one on both sides; detail.why
  | 'CONDITIONS_FIXED'
  | 'ALREADY_BATTING'
  | 'ALREADY_OUT'
  | 'MAY_NOT_RETURN'
  | 'NOT_AT_WICKET'
  | 'SAME_PLAYER'
  | 'BOWLED_LAST_OVER'
  | 'QUOTA_BOWLED'
  | 'BOWLER_SUSPENDED'
  | 'BARRED_IN_SUPER_OVER'
  | 'IMPOSSIBLE_DELIVERY' // a dismissal or runs that the call does not allow; detail.why
  | 'NOTHING_TO_UNDO'
  | 'NOT_THE_LAST'
  | 'NO_SUCH_ENTRY'
  | 'CORRECTION_CONFLICTS' // detail.seq is the first entry that the corrected log would refuse, detail.code why
  | 'NOT_ALLOWED_HERE'; // the conditions have no such thing; detail.why

export type Refusal = {
  readonly code: RefusalCode;
  /** The Law, as "17.6"; null where it is a playing condition or a convention. */
  readonly law: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
};
