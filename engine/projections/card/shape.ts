// The printed card's shape: a match by names, in plain values, one line of JSON. The names of its fields are a public
// contract (`npm run card`, GET /matches/{id}/card), so they are snake case and stay as they are.
export type CardBatter = {
  readonly name: string;
  readonly runs: number;
  readonly balls: number;
  readonly fours: number;
  readonly sixes: number;
  readonly out: boolean;
  /** "c X b Y", "not out". */
  readonly how: string;
  readonly kind: string | null;
  readonly bowler: string | null;
  readonly fielders: readonly string[];
};

export type CardBowler = {
  readonly name: string;
  readonly balls: number;
  readonly maidens: number;
  readonly runs: number;
  readonly wickets: number;
  readonly wides: number;
  readonly noballs: number;
  readonly wide_runs: number;
  readonly noball_runs: number;
  readonly dots: number;
  readonly overs: string;
};

export type CardFall = {
  readonly w: number;
  readonly score: number;
  readonly over: string;
  readonly player: string;
};

export type CardRetirement = {
  readonly score: number;
  readonly wkts: number;
  readonly over: string;
  readonly player: string;
  readonly kind: string;
};

export type CardPartnership = {
  readonly wicket: number;
  readonly batters: readonly string[];
  readonly runs: number;
  readonly balls: number;
  readonly legal_balls: number;
  readonly end: string;
};

export type CardPowerplay = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  readonly wickets: number;
};

export type CardInnings = {
  readonly n: number;
  readonly team: string;
  readonly super_over: boolean;
  readonly declared: boolean;
  readonly forfeited: boolean;
  readonly all_out: boolean;
  readonly total: number;
  readonly wickets: number;
  readonly legal_balls: number;
  readonly overs: string;
  readonly extras: {
    readonly b: number;
    readonly lb: number;
    readonly w: number;
    readonly nb: number;
    readonly p: number;
    readonly total: number;
  };
  readonly penalty_pre: number;
  readonly penalty_post: number;
  readonly batting: readonly CardBatter[];
  readonly dnb: readonly string[];
  readonly absent_hurt: readonly string[];
  readonly bowling: readonly CardBowler[];
  readonly fow: readonly CardFall[];
  readonly retirements: readonly CardRetirement[];
  readonly partnerships: readonly CardPartnership[];
  readonly powerplays: readonly CardPowerplay[];
  /** `overs` as it is written: 5.1 is five overs and one ball. */
  readonly target: { readonly overs: number | null; readonly runs: number } | null;
};

export type CardResult =
  | {
      readonly kind: 'win';
      readonly winner: string;
      readonly runs?: number;
      readonly wickets?: number;
      readonly by_innings?: true;
      readonly method?: string;
      readonly why?: string;
    }
  | {
      readonly kind: 'tie';
      readonly eliminator?: string;
      readonly bowl_out?: string;
      /** By team: boundaries of the match and its super overs, and the sixes among them. */
      readonly countback?: Readonly<Record<string, readonly [number, number]>>;
      readonly method?: string;
    }
  | { readonly kind: 'draw' }
  | { readonly kind: 'no result'; readonly why: string };

/** What a card says of the match besides the cricket. */
export type CardHead = {
  readonly id: string;
  readonly type: string;
  readonly gender: string | null;
  readonly team_type: string | null;
  readonly dates: readonly string[];
  readonly event: string | null;
};

export type Card = CardHead & {
  readonly teams: readonly [string, string];
  readonly balls_per_over: number;
  readonly overs_limit: number | null;
  readonly innings: readonly CardInnings[];
  /** Null while the match goes on. */
  readonly result: CardResult | null;
  readonly result_text: string;
};
