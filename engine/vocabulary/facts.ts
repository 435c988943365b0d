// What a log can say: the facts that scorers and umpires witnessed, in the past tense. Over complete, all out, target
// reached and the result are no facts of anybody's: the fold works them out, so that a corrected log tells them afresh.
import { z } from 'zod';
import { PlayingConditions, PowerplayKind } from './conditions';
import { Delivery, PenaltyReason, Remark } from './delivery';
import { PlayerId, Seq, SideIndex, TeamId } from './ids';

/** A team on the day. Players in the order named; names are in the roster, not here. */
export const Side = z.strictObject({
  teamId: TeamId,
  players: z.array(PlayerId).min(1).max(40),
  captain: PlayerId.nullable(),
  keeper: PlayerId.nullable(),
});
export type Side = z.infer<typeof Side>;

/** What play stopped for. */
export const StopReason = z.enum([
  'drinks',
  'lunch',
  'tea',
  'innings',
  'stumps',
  'rain',
  'badLight',
  'wetGround',
  'injury',
  'other',
]);
export type StopReason = z.infer<typeof StopReason>;

/** How a changed target was worked out; the umpires' figure is the record. */
export const RevisionMethod = z.enum(['DLS', 'DL', 'VJD', 'runRate', 'other']);
export type RevisionMethod = z.infer<typeof RevisionMethod>;

export const MatchArranged = z.strictObject({
  type: z.literal('matchArranged'),
  sides: z.tuple([Side, Side]),
  conditions: PlayingConditions,
});

/** Every fact but the corrections. */
export const PlainFact = z.discriminatedUnion('type', [
  MatchArranged,
  z.strictObject({ type: z.literal('conditionsChanged'), conditions: PlayingConditions }),
  z.strictObject({ type: z.literal('sideChanged'), side: SideIndex, players: Side }),
  z.strictObject({ type: z.literal('tossDecided'), winner: SideIndex, elected: z.enum(['bat', 'bowl']) }),
  /** The first two at the wicket of an innings; `nonStriker` is null where one bats alone. `batting` only where the order is a choice (super over). */
  z.strictObject({
    type: z.literal('inningsOpened'),
    batting: SideIndex,
    striker: PlayerId,
    nonStriker: PlayerId.nullable(),
  }),
  /** Who bowls the next over, or the rest of this one (Law 17.7, 17.8). */
  z.strictObject({ type: z.literal('bowlerNamed'), bowler: PlayerId }),
  z.strictObject({ type: z.literal('ballBowled'), delivery: Delivery }),
  /** A batter comes in; to the end that is empty. `returning` after a retirement. */
  z.strictObject({ type: z.literal('batterArrived'), batter: PlayerId }),
  /** Hurt, or any cause but with the umpires' leave: not out (25.4.2). Without: out (25.4.3). */
  z.strictObject({
    type: z.literal('batterRetired'),
    batter: PlayerId,
    as: z.enum(['hurt', 'notOut', 'out']),
  }),
  z.strictObject({ type: z.literal('batterTimedOut'), batter: PlayerId }),
  /** The non-striker run out by the bowler before the delivery (38.3). */
  z.strictObject({ type: z.literal('nonStrikerRunOut') }),
  /** A batter who can't bat any more this innings without having been out. */
  z.strictObject({ type: z.literal('batterAbsent'), side: SideIndex, batter: PlayerId }),
  z.strictObject({ type: z.literal('battersSwapped'), reason: z.string().max(200) }),
  /** Penalty runs with no ball in play (41.17, 42), to a side of the match, whichever bats. */
  z.strictObject({
    type: z.literal('penaltyAwarded'),
    to: SideIndex,
    runs: z.number().int().min(1).max(50),
    reason: PenaltyReason,
  }),
  /** Dead ball before the striker could receive it (20.4): not one of the over. */
  z.strictObject({ type: z.literal('deadBallCalled'), note: z.string().max(200) }),
  /** The umpire called over after fewer balls, and it stands (17.5). */
  z.strictObject({ type: z.literal('overCalled') }),
  /** The umpire did not call over after the last ball due: one more in the same over (17.5). */
  z.strictObject({ type: z.literal('overExtended') }),
  /** The umpire signalled that a powerplay begins with the next ball, or that it is over. */
  z.strictObject({ type: z.literal('powerplayStarted'), kind: PowerplayKind }),
  z.strictObject({ type: z.literal('powerplayEnded') }),
  z.strictObject({
    type: z.literal('bowlerSuspended'),
    bowler: PlayerId,
    until: z.enum(['innings', 'match']),
  }),
  z.strictObject({
    type: z.literal('inningsClosed'),
    reason: z.enum(['declared', 'forfeited', 'time', 'agreed']),
  }),
  z.strictObject({ type: z.literal('followOnDecided'), enforced: z.boolean() }),
  z.strictObject({ type: z.literal('playStopped'), reason: StopReason, note: z.string().max(200) }),
  z.strictObject({ type: z.literal('playResumed') }),
  z.strictObject({ type: z.literal('dayEnded') }),
  /** Fewer balls for this innings, another target, or both, as the umpires gave them. Target: runs needed to win. */
  z.strictObject({
    type: z.literal('inningsRevised'),
    ballsPerInnings: z.number().int().min(1).max(10_000).nullable(),
    target: z.number().int().min(1).max(10_000).nullable(),
    method: RevisionMethod,
  }),
  z.strictObject({
    type: z.literal('playerReplaced'),
    side: SideIndex,
    out: PlayerId.nullable(),
    in: PlayerId,
    reason: z.enum(['concussion', 'impact', 'national', 'injury', 'covid', 'tactical', 'unknown']),
  }),
  z.strictObject({ type: z.literal('keeperChanged'), side: SideIndex, keeper: PlayerId }),
  z.strictObject({ type: z.literal('runnerCame'), batter: PlayerId, runner: PlayerId.nullable() }),
  /** The match ends by the umpires' or captains' word, not by the score (16.2, 16.3, or a competition's). */
  z.strictObject({
    type: z.literal('matchEnded'),
    how: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('awarded'), to: SideIndex }),
      z.strictObject({ kind: z.literal('conceded'), by: SideIndex }),
      z.strictObject({ kind: z.literal('abandoned') }),
      z.strictObject({ kind: z.literal('noResult') }),
      z.strictObject({ kind: z.literal('drawn') }),
      z.strictObject({ kind: z.literal('tied') }),
      z.strictObject({
        kind: z.literal('decided'),
        winner: SideIndex,
        by: z.enum(['bowlOut', 'countback', 'coinToss']),
      }),
    ]),
    note: z.string().max(200),
  }),
  /** The umpires agreed the scores with the scorers after the result, which then stands (3.2, 16.10). */
  z.strictObject({ type: z.literal('scoresAgreed') }),
  z.strictObject({ type: z.literal('playerOfTheMatchNamed'), players: z.array(PlayerId).max(4) }),
  z.strictObject({ type: z.literal('noteAdded'), text: z.string().max(500) }),
  /** What is said of a ball beside the score; nothing where that ball does not stand any more. */
  z.strictObject({ type: z.literal('ballRemarked'), target: Seq, remark: Remark }),
]);
export type PlainFact = z.infer<typeof PlainFact>;

/** Another part of the same correction is in the next entry: until the last is in, the match stands as it did. */
const more = z.boolean();

/** A correction names an earlier entry by its seq and never touches it; the fold overlays it. Law 3.2. */
export const Correction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('entryVoided'), target: Seq, more }),
  z.strictObject({ type: z.literal('entryAmended'), target: Seq, fact: PlainFact, more }),
  /** The new fact takes its place just before `before`, and goes by the seq of the entry that inserted it. */
  z.strictObject({ type: z.literal('entryInserted'), before: Seq, fact: PlainFact, more }),
  z.strictObject({ type: z.literal('entryMoved'), target: Seq, before: Seq, more }),
]);
export type Correction = z.infer<typeof Correction>;

/** One entry's content. */
export const MatchEvent = z.union([PlainFact, Correction]);
export type MatchEvent = z.infer<typeof MatchEvent>;
export type Fact<T extends PlainFact['type']> = Extract<PlainFact, { type: T }>;

/** An event at its place in the log. `at`: server time, ISO 8601; the fold reads it only to show it. */
export const LogEntry = z.strictObject({ seq: Seq, at: z.iso.datetime(), event: MatchEvent });
export type LogEntry = z.infer<typeof LogEntry>;
