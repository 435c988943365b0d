// The rules of one match as data: every number and switch that the Laws leave to a competition, and the edition of
// the Laws it is played by. Presets fill it in; nothing else in the engine asks for a format's name.
import { z } from 'zod';

/** The Code the match is played under: before October 2017; 2017; its third edition of 2022; the fourth, of October 2026. */
export const LawsEdition = z.enum(['2000', '2017', '2022', '2026']);
export type LawsEdition = z.infer<typeof LawsEdition>;

const count = z.number().int().min(0).max(10_000);

/** A stretch with limits on the field. Balls of the innings, counted from 0: `from` is in it, `to` is not. */
export const Powerplay = z.strictObject({ name: z.string().max(40), fromBall: count, toBall: count });
export type Powerplay = z.infer<typeof Powerplay>;

/** Who called a powerplay: the conditions, or the side that took it. */
export const PowerplayKind = z.enum(['mandatory', 'batting', 'fielding']);
export type PowerplayKind = z.infer<typeof PowerplayKind>;

/** Runs for winning, losing and the rest, as a league's table counts. Points. */
export const SuperOver = z.strictObject({
  ballsPerInnings: count,
  wicketsToFall: count,
  /** Play another while it is tied; else the tie stands. */
  repeat: z.boolean(),
});
export type SuperOver = z.infer<typeof SuperOver>;

/** The overs that a day must see, and how many fewer for each change of innings that falls within a session. */
export const DayOvers = z.strictObject({ least: count, changeOfInnings: z.number().int().min(0).max(10) });
export type DayOvers = z.infer<typeof DayOvers>;

export const PlayingConditions = z.strictObject({
  name: z.string().min(1).max(60),
  edition: LawsEdition,
  playersPerSide: z.number().int().min(2).max(30),
  inningsPerSide: z.union([z.literal(1), z.literal(2)]),
  ballsPerOver: z.number().int().min(1).max(10),
  /** Balls an innings may last; null is without limit. */
  ballsPerInnings: count.nullable(),
  /** Overs bowled from one end before it changes: 1, or 2 in The Hundred. Strike changes with the end. */
  oversPerEnd: z.number().int().min(1).max(4),
  /** Overs in a row one bowler may bowl: 1 (Law 17.6), or 2 in The Hundred. */
  consecutiveOvers: z.number().int().min(1).max(4),
  /** Balls one bowler may bowl in an innings; null is without limit. */
  bowlerQuotaBalls: count.nullable(),
  /** Wickets that end an innings; null is one fewer than the players of the side (Law 13.3). */
  wicketsToFall: count.nullable(),
  /** The last batter goes on alone and scores in evens. */
  lastManStands: z.boolean(),
  wideRuns: z.number().int().min(0).max(10),
  noBallRuns: z.number().int().min(0).max(10),
  /** A wide or no-ball is bowled again (the Laws); junior cricket may say no, but for the agreed overs. */
  extrasRebowled: z.enum(['always', 'never', 'lastOver']),
  freeHit: z.boolean(),
  fourRuns: z.number().int().min(1).max(20),
  sixRuns: z.number().int().min(1).max(20),
  /** Runs at which a batter must retire (not out, may come back when the rest are out); null is never. */
  retirementScore: count.nullable(),
  /** Pairs cricket: what a side starts with and what a wicket costs; nobody leaves at a wicket. Runs. */
  pairs: z.strictObject({ startRuns: count, wicketCost: count, ballsPerPair: count }).nullable(),
  powerplays: z.array(Powerplay).max(6),
  /** Whether a tied match goes to a super over, and what that is. */
  superOver: SuperOver.nullable(),
  /** The follow-on (Law 14): the lead that allows it, runs; null where there is none. */
  followOnLead: count.nullable(),
  days: z.number().int().min(1).max(10),
  /** Left out where the conditions ask for no number of overs a day. */
  dayOvers: DayOvers.optional(),
  /** Batters named by the side beyond those who may bat (an impact player): 12 named, 11 bat. */
  reserves: z.number().int().min(0).max(10),
  /** What the umpires gave is entered as given, also where the Laws would refuse it (2.12): for books of matches long over. */
  umpiresFinal: z.boolean(),
});
export type PlayingConditions = z.infer<typeof PlayingConditions>;
