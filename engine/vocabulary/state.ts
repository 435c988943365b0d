// What the log adds up to: one immutable value. Only evolve makes it. Every figure here could be thrown away and folded
// again; projections read it, nothing writes it. Types only: a page that folds ships no schema library.
import type { PlayingConditions, PowerplayKind } from './conditions';
import type { Delivery, DismissalKind, Fielder } from './delivery';
import type { Fact, LogEntry, RevisionMethod, Side, StopReason } from './facts';
import type { PlayerId, Seq, SideIndex } from './ids';

/** What must come before anything else can: the pad is one exhaustive switch over it. */
export type Awaiting =
  | { readonly kind: 'arrangement' }
  | { readonly kind: 'toss' }
  | { readonly kind: 'followOn'; readonly leader: SideIndex }
  | { readonly kind: 'openers'; readonly batting: SideIndex }
  | { readonly kind: 'batter'; readonly end: 'striker' | 'nonStriker' }
  | { readonly kind: 'bowler' }
  | { readonly kind: 'ball' }
  | { readonly kind: 'resumption'; readonly reason: StopReason }
  | { readonly kind: 'nothing'; readonly result: Result };

/** Law 16, and what competitions add. `text` is for words: see projections/result-text. */
export type Result =
  | {
      readonly kind: 'win';
      readonly winner: SideIndex;
      readonly margin: Margin;
      readonly method: RevisionMethod | null;
    }
  | { readonly kind: 'tie'; readonly method: RevisionMethod | null }
  | { readonly kind: 'draw' }
  | { readonly kind: 'noResult'; readonly why: 'noResult' | 'abandoned' };

export type Margin =
  | { readonly by: 'runs'; readonly runs: number; readonly innings: boolean }
  | { readonly by: 'wickets'; readonly wickets: number }
  /** The side batting last was all out short, and an award of penalty runs took it past (16.7). */
  | { readonly by: 'penaltyRuns' }
  | { readonly by: 'superOver' }
  | { readonly by: 'bowlOut' | 'countback' | 'coinToss' }
  | { readonly by: 'awarded' | 'conceded' };

/** How a batter's innings stands. */
export type HowOut = DismissalKind | 'timedOut' | 'retiredOut';
export type BatterStatus = 'batting' | 'out' | 'retiredHurt' | 'retiredNotOut' | 'notOut';

/** One batter's line. Runs, balls (each delivery but a wide), fours and sixes as boundaries. */
export type BatterLine = {
  readonly player: PlayerId;
  readonly runs: number;
  readonly balls: number;
  readonly fours: number;
  readonly sixes: number;
  readonly status: BatterStatus;
  readonly out: {
    readonly how: HowOut;
    readonly bowler: PlayerId | null;
    readonly fielders: readonly Fielder[];
  } | null;
};

/** One bowler's line. `balls`: legal balls; `overs`: whole overs by the umpire's count; runs as charged to a bowler. */
export type BowlerLine = {
  readonly player: PlayerId;
  readonly balls: number;
  readonly overs: number;
  /** Legal balls of overs not completed by this bowler alone, to be shown behind the whole overs. */
  readonly ballsOver: number;
  readonly maidens: number;
  readonly runs: number;
  readonly wickets: number;
  readonly wides: number;
  readonly noBalls: number;
  readonly wideRuns: number;
  readonly noBallRuns: number;
  readonly dots: number;
};

/** Runs by kind. */
export type Extras = {
  readonly byes: number;
  readonly legByes: number;
  readonly wides: number;
  readonly noBalls: number;
  readonly penalties: number;
};

export type FallOfWicket = {
  readonly wicket: number;
  readonly score: number;
  readonly over: number;
  readonly ball: number;
  readonly player: PlayerId;
  readonly seq: Seq;
};

/** A batter left without being out. A return ends it: the batter's line tells. */
export type Retirement = {
  readonly player: PlayerId;
  readonly as: 'hurt' | 'notOut';
  readonly score: number;
  readonly wickets: number;
  readonly over: number;
  readonly ball: number;
  readonly seq: Seq;
};

export type Partnership = {
  readonly wicket: number;
  readonly batters: readonly [PlayerId, PlayerId | null];
  readonly runs: number;
  /** Deliveries but wides. */
  readonly balls: number;
  readonly legalBalls: number;
  /** Each one's runs off the bat, as `batters` stand. */
  readonly contributions: readonly [number, number];
  readonly end: 'wicket' | 'unbroken' | 'retiredHurt' | 'retiredNotOut';
};

/** One delivery with what it came to: the unit of commentary, charts and replay. */
export type Ball = {
  readonly seq: Seq;
  readonly at: string;
  /** Over of the innings from 0, and this ball's place: the legal balls of the over with it (a wide repeats the number). */
  readonly over: number;
  readonly ballInOver: number;
  /** Deliveries of the over with it, from 1. */
  readonly deliveryInOver: number;
  readonly striker: PlayerId;
  readonly nonStriker: PlayerId | null;
  readonly bowler: PlayerId;
  readonly delivery: Delivery;
  readonly freeHit: boolean;
  /** Whether it was one of the over. */
  readonly counts: boolean;
  readonly batRuns: number;
  readonly extras: Extras;
  /** All runs of the ball to the batting side. */
  readonly runs: number;
  readonly bowlerRuns: number;
  readonly out: PlayerId | null;
  /** The innings after it. */
  readonly score: number;
  readonly wickets: number;
};

/** A whole or partial over. `over` from 0. */
export type OverSummary = {
  readonly over: number;
  readonly bowlers: readonly PlayerId[];
  readonly runs: number;
  readonly wickets: number;
  readonly legalBalls: number;
  readonly maiden: boolean;
  readonly complete: boolean;
  /** Index in `balls` of its first delivery, and one past its last. */
  readonly from: number;
  readonly to: number;
};

/** Where an over stands, and what the bowling rules need to remember. */
export type OverInProgress = {
  readonly number: number;
  readonly legalBalls: number;
  readonly deliveries: number;
  /** Everyone who bowled a part of it, in order. */
  readonly bowlers: readonly PlayerId[];
  /** Legal balls after which the umpire should call over: the over's length, more where he let it go on (17.5). */
  readonly ballsDue: number;
};

/** A powerplay as it was signalled. Indexes in `balls`: of its first ball, and one past its last; null while it lasts. */
export type PowerplayTaken = {
  readonly kind: PowerplayKind;
  readonly from: number;
  readonly to: number | null;
};

export type InningsEnd =
  'allOut' | 'oversBowled' | 'targetReached' | 'declared' | 'forfeited' | 'time' | 'agreed' | 'matchEnded';

export type Innings = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly superOver: boolean;
  readonly followingOn: boolean;
  readonly runs: number;
  readonly wickets: number;
  readonly legalBalls: number;
  readonly extras: Extras;
  readonly penaltiesBefore: number;
  readonly penaltiesAfter: number;
  /** Runs that are neither bat nor extras: what pairs start with, less what their wickets cost; else 0. */
  readonly handicap: number;
  /** Balls this innings may last now (after revisions); null without limit. */
  readonly ballsAllotted: number | null;
  /** Runs needed to win, in the innings where that is known; `method` where the umpires revised it. */
  readonly target: { readonly runs: number; readonly method: RevisionMethod | null } | null;
  readonly batters: readonly BatterLine[];
  readonly bowlers: readonly BowlerLine[];
  readonly falls: readonly FallOfWicket[];
  readonly retirements: readonly Retirement[];
  readonly partnerships: readonly Partnership[];
  readonly overs: readonly OverSummary[];
  readonly balls: readonly Ball[];
  /** Those signalled; powerplays that the conditions fix by the ball are not told. */
  readonly powerplays: readonly PowerplayTaken[];
  /** The crease. Null is an empty end. */
  readonly striker: PlayerId | null;
  readonly nonStriker: PlayerId | null;
  /** Who is bowling, or null between overs until the next is named. */
  readonly bowler: PlayerId | null;
  /** Who bowled a part of the over before this one: they may not bowl this one (17.6). */
  readonly lastOverBowlers: readonly PlayerId[];
  readonly thisOver: OverInProgress;
  readonly freeHit: boolean;
  readonly absent: readonly PlayerId[];
  /** Who runs for whom (Law 25.5). */
  readonly runners: readonly { readonly batter: PlayerId; readonly runner: PlayerId }[];
  readonly ended: InningsEnd | null;
};

/** What was said before the innings it is meant for began; by side where it is a side's. */
export type Waiting = {
  /** Penalty runs a side starts with (41.17). */
  readonly penalties: readonly [number, number];
  /** Batters who will not bat. */
  readonly absent: readonly [readonly PlayerId[], readonly PlayerId[]];
  readonly revision: {
    readonly ballsPerInnings: number | null;
    readonly target: number | null;
    readonly method: RevisionMethod;
  } | null;
};

/** One entry laid over another: what stood and what stands (null: nothing). */
export type CorrectionNote = {
  readonly seq: Seq;
  readonly at: string;
  readonly kind: 'voided' | 'amended' | 'inserted' | 'moved';
  readonly target: Seq;
};

export type MatchState = {
  readonly conditions: PlayingConditions | null;
  readonly sides: readonly [Side, Side] | null;
  readonly toss: { readonly winner: SideIndex; readonly elected: 'bat' | 'bowl' } | null;
  readonly innings: readonly Innings[];
  readonly awaiting: Awaiting;
  readonly result: Result | null;
  readonly stopped: StopReason | null;
  readonly day: number;
  readonly suspended: readonly {
    readonly player: PlayerId;
    readonly until: 'innings' | 'match';
    readonly innings: number;
  }[];
  readonly playersOfTheMatch: readonly PlayerId[];
  /** The result stands for good (16.10). */
  readonly scoresAgreed: boolean;
  /** The leader's choice once it had one (Law 14); null before. */
  readonly followOn: boolean | null;
  /** Players whose place another took for the rest of the match (1.3). */
  readonly withdrawn: readonly PlayerId[];
  readonly waiting: Waiting;
  /** How the umpires or captains ended the match; null where the score did, or will. */
  readonly word: Fact<'matchEnded'>['how'] | null;
};

/** The scorebook: the log as written, and what it adds up to with every correction laid over. */
export type Scorebook = {
  readonly entries: readonly LogEntry[];
  readonly state: MatchState;
  readonly corrections: readonly CorrectionNote[];
};
