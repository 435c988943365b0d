// One delivery, as the umpire saw it and nothing derived: who scored, who is charged and who faces next follow from it.
// Laws 17 to 41. Doesn't know the match it is part of.
import { z } from 'zod';
import { PlayerId } from './ids';
import { mostOfABall } from './plain';

/** The umpire's call (Laws 21, 22). A no-ball beats a wide (Law 21.12/21.13). */
export const Call = z.enum(['fair', 'wide', 'noBall']);
export type Call = z.infer<typeof Call>;

/** What the ball came off when runs were made. On a wide every run is a wide, whatever stands here. */
export const RunsOff = z.enum(['bat', 'byes', 'legByes']);
export type RunsOff = z.infer<typeof RunsOff>;

/** A boundary: 4 or 6 as the conditions have it, or a throw that reached the rope (Law 19.8), added to the runs run. */
export const Boundary = z.strictObject({
  allowance: z.number().int().min(1).max(20),
  overthrow: z.boolean(),
});
export type Boundary = z.infer<typeof Boundary>;

/** A fielder who had a part in a wicket. `player` is null where nobody knows who (a substitute without a name). */
export const Fielder = z.strictObject({ player: PlayerId.nullable(), substitute: z.boolean() });
export type Fielder = z.infer<typeof Fielder>;

/** Which wicket was broken, seen from the ball's start: the striker's or the bowler's. */
export const End = z.enum(['striker', 'bowler']);
export type End = z.infer<typeof End>;

/**
 * A wicket that falls while the ball is in play. Bowled, caught, lbw, stumped, hit wicket and hit twice are always
 * the striker; a run out and an obstruction name the batter.
 */
export const Dismissal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bowled') }),
  z.strictObject({ kind: z.literal('lbw') }),
  z.strictObject({ kind: z.literal('hitWicket') }),
  z.strictObject({ kind: z.literal('hitTwice') }),
  z.strictObject({ kind: z.literal('handledBall'), batter: PlayerId }),
  /**
   * The first of `fielders` held it, whom the card names; those after it had a part before (33.2). `crossed` decides
   * the strike in editions before 2022 (Law 18.11). Fielder null: not recorded who.
   */
  z.strictObject({
    kind: z.literal('caught'),
    fielders: z.array(Fielder).max(mostOfABall.fielders.caught),
    crossed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('stumped'),
    fielders: z.array(Fielder).max(mostOfABall.fielders.stumped),
  }),
  /** The batter out leaves the end that was broken; the other batter is at the other end (Law 38.4). */
  z.strictObject({
    kind: z.literal('runOut'),
    batter: PlayerId,
    end: End,
    fielders: z.array(Fielder).max(mostOfABall.fielders.runOut),
  }),
  /** `end` is the one the batter out was making for or at (Law 18.12); a prevented catch lets no run stand (37.5). */
  z.strictObject({ kind: z.literal('obstructing'), batter: PlayerId, end: End, catchPrevented: z.boolean() }),
]);
export type Dismissal = z.infer<typeof Dismissal>;
export type DismissalKind = Dismissal['kind'];

/** Why penalty runs were awarded: each is an offence of the Laws; `other` is what a competition adds. */
export const PenaltyReason = z.enum([
  'fielderReturned', // 24.4
  'fielderMoved', // 27.4, 28.6
  'illegalFielding', // 28.2
  'helmet', // 28.3
  'unfairPlay', // 41.2, 41.3 and later
  'distraction', // 41.4
  'deception', // 41.5
  'timeWasting', // 41.9, 41.10
  'pitchDamage', // 41.12, 41.14
  'stealingRun', // 41.16
  'shortRunning', // 18.5
  'conduct', // 42
  'other',
]);
export type PenaltyReason = z.infer<typeof PenaltyReason>;

/** Penalty runs with the ball in play. `to` is seen from the innings: the side batting or the side fielding. Runs. */
export const Penalty = z.strictObject({
  to: z.enum(['batting', 'fielding']),
  runs: z.number().int().min(1).max(50),
  reason: PenaltyReason,
});
export type Penalty = z.infer<typeof Penalty>;

/** Where the ball went, seen by the striker: degrees clockwise from straight down the ground, share of the boundary 0 to 1. */
export const Place = z.strictObject({
  angle: z.number().min(0).max(360),
  distance: z.number().min(0).max(1),
});
export type Place = z.infer<typeof Place>;

/** The side a batter stands at the bat: whose off side is whose (Law appendix A.13). */
export const Hand = z.enum(['right', 'left']);
export type Hand = z.infer<typeof Hand>;

/** What a scorer may add to any ball and no rule reads: where it went, how it was played and bowled, a word on it. */
export const Remark = z.strictObject({
  place: Place.nullable(),
  /** How the striker stood, which tells the parts of the field apart; left out where nobody said. */
  hand: Hand.optional(),
  shot: z.string().max(40).nullable(),
  pitch: z.string().max(40).nullable(),
  /** Who fielded it; left out where nobody said. */
  fielder: PlayerId.optional(),
  note: z.string().max(500).nullable(),
  video: z
    .strictObject({ url: z.url({ protocol: /^https$/ }).max(500), atSeconds: z.number().min(0) })
    .nullable(),
});
export type Remark = z.infer<typeof Remark>;

/** One delivery. */
export const Delivery = z.strictObject({
  call: Call,
  off: RunsOff,
  /**
   * Runs the batters ran, with the one in progress where they had crossed; it tells the strike (Laws 18.1, 18.12). At a
   * run out or an obstruction only those completed, for only they count (38.4, 37.5): there the broken end tells. Runs.
   */
  ran: z.number().int().min(0).max(mostOfABall.ran),
  boundary: Boundary.nullable(),
  /** Of the runs run, how many were short and not deliberate (Law 18.3); the strike goes by the feet all the same. Runs. */
  short: z.number().int().min(0).max(mostOfABall.ran),
  /** Runs that don't stand and send the batters back: no shot offered (23.3), second hit (34.4), deliberate short (18.5). */
  disallowed: z.enum(['noShot', 'secondHit', 'deliberateShort']).nullable(),
  dismissal: Dismissal.nullable(),
  penalties: z.array(Penalty).max(mostOfABall.penalties),
  remark: Remark.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;
