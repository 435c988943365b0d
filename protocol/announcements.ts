// The events of the contract: what a board, an overlay or a program is told, made from the log and never fed back into
// it. Zod schemas are the source of the types, the documents and the validation. All that one command caused travels in
// one frame, in the order of this file. Doesn't know sockets.
import { z } from 'zod';
import { Delivery, MatchId, PlayerId, Seq, SideIndex, TeamId } from '@/engine/vocabulary/schemas';
import { SignedHead } from './signed-head';

/** Of this file's shapes. Words may be added within a version, never taken away. */
export const schemaVersion = 1;

const runs = z.number().int();
const rate = z.number().nullable();

/** A player as a board shows one. */
export const PlayerRef = z.strictObject({ id: PlayerId, name: z.string() });
export type PlayerRef = z.infer<typeof PlayerRef>;
export const TeamRef = z.strictObject({ id: TeamId, name: z.string(), shortName: z.string() });
export type TeamRef = z.infer<typeof TeamRef>;

/** Strike rate: runs per 100 balls; null before the first ball. */
export const BatterFigures = PlayerRef.extend({
  runs,
  balls: runs,
  fours: runs,
  sixes: runs,
  strikeRate: rate,
});
export type BatterFigures = z.infer<typeof BatterFigures>;
/** `overs` as "3.2"; economy: runs per over (six balls; five in The Hundred); null before the first ball. */
export const BowlerFigures = PlayerRef.extend({
  overs: z.string(),
  maidens: runs,
  runs,
  wickets: runs,
  economy: rate,
});
export type BowlerFigures = z.infer<typeof BowlerFigures>;

/** Score "145/4", overs "15.3", rates in runs per over. */
export const InningsStanding = z.strictObject({
  number: z.number().int().min(1),
  battingTeam: TeamRef,
  bowlingTeam: TeamRef,
  score: z.string(),
  overs: z.string(),
  runRate: rate,
  requiredRate: rate,
  lastSixOversRate: rate,
  target: z.number().int().nullable(),
});
export type InningsStanding = z.infer<typeof InningsStanding>;

export const ExtrasKind = z.enum(['wide', 'noBall', 'bye', 'legBye', 'penalty']);
export type ExtrasKind = z.infer<typeof ExtrasKind>;
export const Verification = z.enum(['unverified', 'agreed', 'disputed', 'ruled']);
export type Verification = z.infer<typeof Verification>;

/** What the match's page says it is: not begun, in play, stopped, over. */
export const MatchStatus = z.enum(['coming', 'live', 'stopped', 'finished', 'abandoned']);
export type MatchStatus = z.infer<typeof MatchStatus>;

const dataOf = {
  CONNECTION_ESTABLISHED: z.strictObject({
    matchId: MatchId,
    matchCode: z.string(),
    status: MatchStatus,
    teams: z.tuple([TeamRef, TeamRef]),
    currentInnings: InningsStanding.nullable(),
    innings: z.array(
      z.strictObject({ number: z.number().int(), team: TeamRef, score: z.string(), overs: z.string() }),
    ),
    striker: BatterFigures.nullable(),
    nonStriker: BatterFigures.nullable(),
    bowler: BowlerFigures.nullable(),
    thisOver: z.array(z.string()),
    recentCommentary: z.array(z.strictObject({ seq: Seq, text: z.string() })),
    disputesOpen: z.array(z.string()),
    result: z.string().nullable(),
    /** What has to be entered next, before anything else can be; what happens between balls may come before a ball. */
    awaits: z.enum([
      'arrangement',
      'toss',
      'openers',
      'bowler',
      'ball',
      'batter',
      'followOn',
      'resumption',
      'nothing',
    ]),
    seq: z.number().int().min(0),
    /** SHA-256 of the last entry, hex; null on an empty log. */
    headHash: z.string().nullable(),
    /** The same with the server's signature. */
    signedHead: SignedHead.nullable(),
    /**
     * Why there is a snapshot here and not just what was missed; null where `since` was served. `corrected` is for servers
     * that change what was sent: this one never does, since a correction is one more entry of the log.
     */
    snapshotReason: z.enum(['first', 'gapTooLong', 'ahead', 'corrected']).nullable(),
  }),
  BALL_BOWLED: z.strictObject({
    ballId: z.string(),
    inningsNumber: z.number().int(),
    /** From 0, as in "15.3". */
    over: z.number().int(),
    ballInOver: z.number().int(),
    bowler: BowlerFigures,
    striker: BatterFigures,
    nonStriker: BatterFigures.nullable(),
    runsOffBat: runs,
    totalRuns: runs,
    boundary: z.enum(['FOUR', 'SIX']).nullable(),
    extras: z.array(z.strictObject({ kind: ExtrasKind, runs })),
    isWicket: z.boolean(),
    symbol: z.string(),
    inningsState: InningsStanding,
    verification: Verification,
    commentary: z.string(),
  }),
  WICKET_FALLEN: z.strictObject({
    ballId: z.string().nullable(),
    dismissalKind: z.string(),
    batterOut: BatterFigures,
    bowler: PlayerRef.nullable(),
    fielders: z.array(z.strictObject({ id: PlayerId.nullable(), name: z.string(), substitute: z.boolean() })),
    inningsState: InningsStanding,
    /** "149/5 (15.4)". */
    fallOfWicket: z.string(),
    partnership: z.strictObject({ runs, balls: runs, partner: PlayerRef.nullable() }),
    commentary: z.string(),
  }),
  OVER_COMPLETE: z.strictObject({
    over: z.number().int(),
    bowler: BowlerFigures,
    runs,
    wickets: runs,
    balls: z.array(z.string()),
    maiden: z.boolean(),
    inningsState: InningsStanding,
    nextBowler: PlayerRef.nullable(),
  }),
  INNINGS_COMPLETE: z.strictObject({
    number: z.number().int(),
    team: TeamRef,
    score: z.string(),
    overs: z.string(),
    reason: z.enum([
      'allOut',
      'oversBowled',
      'targetReached',
      'declared',
      'forfeited',
      'time',
      'agreed',
      'matchEnded',
    ]),
    extras: z.strictObject({
      wides: runs,
      noBalls: runs,
      byes: runs,
      legByes: runs,
      penalties: runs,
      total: runs,
    }),
    topBatters: z.array(BatterFigures),
    topBowlers: z.array(BowlerFigures),
    nextInnings: z
      .strictObject({
        number: z.number().int(),
        team: TeamRef,
        target: z.number().int().nullable(),
        equation: z.string().nullable(),
      })
      .nullable(),
  }),
  MATCH_COMPLETE: z.strictObject({
    result: z.string(),
    winner: TeamRef.nullable(),
    margin: z.strictObject({
      runs: runs.nullable(),
      wickets: runs.nullable(),
      innings: z.boolean(),
      tied: z.boolean(),
      drawn: z.boolean(),
      noResult: z.boolean(),
      awarded: z.boolean(),
      method: z.string().nullable(),
    }),
    playerOfTheMatch: z
      .strictObject({ player: PlayerRef, reason: z.string(), confirmed: z.boolean() })
      .nullable(),
    scores: z.array(
      z.strictObject({ number: z.number().int(), team: TeamRef, score: z.string(), overs: z.string() }),
    ),
    highlights: z.array(z.strictObject({ seq: Seq, text: z.string() })),
  }),
  SCORING_DISPUTE_RAISED: z.strictObject({
    disputeId: z.string(),
    ballId: z.string(),
    innings: z.number().int(),
    over: z.number().int(),
    ball: z.number().int(),
    claims: z
      .array(z.strictObject({ side: z.union([SideIndex, z.literal('umpire')]), delivery: Delivery }))
      .min(2),
    kind: z.enum(['runs', 'extras', 'wicket', 'boundary', 'dismissal', 'players']),
    fields: z.array(z.string()),
    message: z.string(),
  }),
  DISPUTE_RESOLVED: z.strictObject({
    disputeId: z.string(),
    ballId: z.string(),
    delivery: Delivery.nullable(),
    method: z.enum(['agreement', 'majority', 'umpireOverride', 'captains', 'videoReview', 'ballAbandoned']),
    resolver: z.string().nullable(),
    notes: z.string(),
    inningsState: InningsStanding,
  }),
  PLAYER_CHANGED: z.strictObject({
    kind: z.enum([
      'batter',
      'bowler',
      'retirement',
      'return',
      'substitute',
      'replacement',
      'keeper',
      'runner',
      'absent',
    ]),
    reason: z.string(),
    playerOut: PlayerRef.nullable(),
    playerIn: PlayerRef.nullable(),
    battingPosition: z.number().int().nullable(),
  }),
  MILESTONE_ACHIEVED: z.strictObject({
    kind: z.enum(['batter', 'partnership', 'team', 'hatTrick', 'fiveWickets', 'tenWickets', 'maidenOver']),
    player: PlayerRef.nullable(),
    pair: z.tuple([PlayerRef, PlayerRef]).nullable(),
    team: TeamRef.nullable(),
    figures: z.string(),
    message: z.string(),
  }),
  ERROR: z.strictObject({
    code: z.string(),
    message: z.string(),
    whatToDo: z.string(),
    /** Where the server goes down: this client's own turn to come back, so that not all come at once. Milliseconds. */
    comeBackInMs: z.number().int().min(0).optional(),
  }),
  SCORE_CORRECTED: z.strictObject({
    kind: z.enum(['voided', 'amended', 'inserted', 'moved']),
    target: Seq,
    /** Words for what stood and what stands; null is nothing. */
    stood: z.string().nullable(),
    stands: z.string().nullable(),
    inningsState: InningsStanding.nullable(),
  }),
  PRESENCE: z.strictObject({ spectators: z.number().int().min(0) }),
  STATUS_CHANGED: z.strictObject({
    kind: z.enum([
      'arranged',
      'toss',
      'start',
      'interval',
      'stopped',
      'resumed',
      'targetRevised',
      'dayEnded',
      'conditions',
      'followOn',
      'penalty',
    ]),
    status: MatchStatus,
    message: z.string(),
  }),
} as const;

export type AnnouncementType = keyof typeof dataOf;
/** The data of one type. */
export type AnnouncementData<T extends AnnouncementType> = z.infer<(typeof dataOf)[T]>;
/** The schema of each type's data, by type. */
export const announcementData = dataOf;

const envelope = <T extends AnnouncementType>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    seq: z.number().int().min(0),
    matchId: MatchId,
    at: z.iso.datetime(),
    schemaVersion: z.literal(schemaVersion),
    data: dataOf[type],
  });

/** One event in its envelope. */
export const Announcement = z.discriminatedUnion('type', [
  envelope('CONNECTION_ESTABLISHED'),
  envelope('BALL_BOWLED'),
  envelope('WICKET_FALLEN'),
  envelope('OVER_COMPLETE'),
  envelope('INNINGS_COMPLETE'),
  envelope('MATCH_COMPLETE'),
  envelope('SCORING_DISPUTE_RAISED'),
  envelope('DISPUTE_RESOLVED'),
  envelope('PLAYER_CHANGED'),
  envelope('MILESTONE_ACHIEVED'),
  envelope('ERROR'),
  envelope('SCORE_CORRECTED'),
  envelope('PRESENCE'),
  envelope('STATUS_CHANGED'),
]);
export type Announcement = z.infer<typeof Announcement>;
/** Type and data without the envelope: what the engine's projections make. */
export type Happening = {
  [T in AnnouncementType]: { readonly type: T; readonly data: z.infer<(typeof dataOf)[T]> };
}[AnnouncementType];
