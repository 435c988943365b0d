// What the umpire signals once the ball is dead (Law 18.3 and others), as changes of the delivery: of the last ball from the
// umpire's page, of any earlier one when it is put right. Doesn't know whether the Laws allow it.
import type { Delivery, PenaltyReason } from '@/engine';

/** Runs of a penalty by the Laws (41.17). */
export const penaltyRuns = 5;

export type BallSignal = {
  readonly kind: 'oneShort' | 'noShot' | 'secondHit' | 'deliberateShort';
  readonly change: (delivery: Delivery) => Delivery;
};

export const ballSignals: readonly BallSignal[] = [
  { kind: 'oneShort', change: (ball) => ({ ...ball, short: ball.short + 1 }) },
  { kind: 'noShot', change: (ball) => ({ ...ball, disallowed: 'noShot' }) },
  { kind: 'secondHit', change: (ball) => ({ ...ball, disallowed: 'secondHit' }) },
  {
    kind: 'deliberateShort',
    change: (ball) => ({
      ...withPenalty(ball, 'fielding', 'shortRunning'),
      disallowed: 'deliberateShort',
    }),
  },
];

/** The delivery with penalty runs that belong to it, to the side batting or fielding. */
export const withPenalty = (
  delivery: Delivery,
  to: 'batting' | 'fielding',
  reason: PenaltyReason,
  runs = penaltyRuns,
): Delivery => ({ ...delivery, penalties: [...delivery.penalties, { to, runs, reason }] });

/** The delivery as if nothing had been signalled after it. */
export const withoutSignals = (delivery: Delivery): Delivery => ({
  ...delivery,
  short: 0,
  disallowed: null,
  penalties: [],
});

/** Offences for which runs are awarded, in the order of the keys; `inPlay`: the award belongs to the ball itself. */
export const offences: readonly {
  readonly reason: PenaltyReason;
  readonly law: string | null;
  readonly inPlay: boolean;
}[] = [
  { reason: 'helmet', law: '28.3', inPlay: true },
  { reason: 'illegalFielding', law: '28.2', inPlay: true },
  { reason: 'fielderReturned', law: '24.4', inPlay: true },
  { reason: 'fielderMoved', law: '28.6', inPlay: false },
  { reason: 'deception', law: '41.5', inPlay: true },
  { reason: 'distraction', law: '41.4', inPlay: false },
  { reason: 'timeWasting', law: '41.9', inPlay: false },
  { reason: 'pitchDamage', law: '41.12', inPlay: false },
  { reason: 'stealingRun', law: '41.16', inPlay: false },
  { reason: 'unfairPlay', law: '41.2', inPlay: false },
  { reason: 'conduct', law: '42', inPlay: false },
  { reason: 'other', law: null, inPlay: false },
];
