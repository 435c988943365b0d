// What a scorer or umpire may ask of a match, in the imperative. A command never carries a score, a wicket number or a
// ball number: those follow. Each becomes one fact of the log or is refused.
import { z } from 'zod';
import { PlayingConditions, PowerplayKind } from './conditions';
import { Delivery, PenaltyReason, Remark } from './delivery';
import { MatchArranged, PlainFact, RevisionMethod, Side, StopReason } from './facts';
import { PlayerId, Seq, SideIndex } from './ids';

const note = z.string().max(200);
const named = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

const changes = [
  named('VoidEntry', { target: Seq }),
  named('AmendEntry', { target: Seq, fact: PlainFact }),
  named('InsertEntry', { before: Seq, fact: PlainFact }),
  named('MoveEntry', { target: Seq, before: Seq }),
] as const;

/** One change to what was entered. */
export const Change = z.discriminatedUnion('type', changes);
export type Change = z.infer<typeof Change>;

export const Command = z.discriminatedUnion('type', [
  named('ArrangeMatch', { sides: MatchArranged.shape.sides, conditions: PlayingConditions }),
  named('ChangeConditions', { conditions: PlayingConditions }),
  named('ChangeSide', { side: SideIndex, players: Side }),
  named('DecideToss', { winner: SideIndex, elected: z.enum(['bat', 'bowl']) }),
  named('OpenInnings', { batting: SideIndex, striker: PlayerId, nonStriker: PlayerId.nullable() }),
  named('NameBowler', { bowler: PlayerId }),
  named('BowlBall', { delivery: Delivery }),
  named('SendBatter', { batter: PlayerId }),
  named('RetireBatter', { batter: PlayerId, as: z.enum(['hurt', 'notOut', 'out']) }),
  named('TimeOutBatter', { batter: PlayerId }),
  named('RunOutNonStriker', {}),
  named('MarkAbsent', { side: SideIndex, batter: PlayerId }),
  named('SwapBatters', { reason: note }),
  named('AwardPenalty', { to: SideIndex, runs: z.number().int().min(1).max(50), reason: PenaltyReason }),
  named('CallDeadBall', { note }),
  named('CallOver', {}),
  named('ExtendOver', {}),
  named('StartPowerplay', { kind: PowerplayKind }),
  named('EndPowerplay', {}),
  named('SuspendBowler', { bowler: PlayerId, until: z.enum(['innings', 'match']) }),
  named('CloseInnings', { reason: z.enum(['declared', 'forfeited', 'time', 'agreed']) }),
  named('DecideFollowOn', { enforced: z.boolean() }),
  named('StopPlay', { reason: StopReason, note }),
  named('ResumePlay', {}),
  named('EndDay', {}),
  named('ReviseInnings', {
    ballsPerInnings: z.number().int().min(1).max(10_000).nullable(),
    target: z.number().int().min(1).max(10_000).nullable(),
    method: RevisionMethod,
  }),
  named('ReplacePlayer', {
    side: SideIndex,
    out: PlayerId.nullable(),
    in: PlayerId,
    reason: z.enum(['concussion', 'impact', 'national', 'injury', 'covid', 'tactical', 'unknown']),
  }),
  named('ChangeKeeper', { side: SideIndex, keeper: PlayerId }),
  named('UseRunner', { batter: PlayerId, runner: PlayerId.nullable() }),
  named('EndMatch', {
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
    note,
  }),
  /** After the result: the umpires and scorers agree the scores, and the result can't change any more (16.10). */
  named('AgreeScores', {}),
  named('NamePlayerOfTheMatch', { players: z.array(PlayerId).max(4) }),
  named('AddNote', { text: z.string().max(500) }),
  /** What is to be said of a ball, `target`, that stands; in the place of what was said of it before. */
  named('RemarkBall', { target: Seq, remark: Remark }),
  /** Void the last entry that still stands. `target` is the one the scorer means, so that a race can't undo another. */
  named('Undo', { target: Seq }),
  ...changes,
  /** Several at once, where one alone would not fit: a ball becomes a wicket and the next batter comes in. */
  named('CorrectEntries', { changes: z.array(Change).min(1).max(50) }),
]);
export type Command = z.infer<typeof Command>;
export type CommandType = Command['type'];
