// What the umpire signals once the ball is dead (Law 18.3 and others), as changes of the delivery: of the last ball from the
// umpire's page, of any earlier one when it is put right. Doesn't know whether the Laws allow it.
import type { Delivery, PenaltyReason } from '@/engine';

/** Runs of a penalty by the Laws (41.17). */
export const penaltyRuns = 5;

export type BallSignal = {
  readonly label: string;
  readonly note: string;
  readonly change: (delivery: Delivery) => Delivery;
};

export const ballSignals: readonly BallSignal[] = [
  { label: 'One short', note: 'a run off', change: (ball) => ({ ...ball, short: ball.short + 1 }) },
  { label: 'No shot', note: 'leg byes off', change: (ball) => ({ ...ball, disallowed: 'noShot' }) },
  { label: 'Second hit', note: 'runs off', change: (ball) => ({ ...ball, disallowed: 'secondHit' }) },
  {
    label: 'Deliberate short',
    note: `${penaltyRuns} to the field`,
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

/** Offences for which runs are awarded, by the words on the keys; `inPlay`: the award belongs to the ball itself. */
export const offences: readonly {
  readonly reason: PenaltyReason;
  readonly label: string;
  readonly law: string | null;
  readonly inPlay: boolean;
}[] = [
  { reason: 'helmet', label: 'Helmet hit', law: '28.3', inPlay: true },
  { reason: 'illegalFielding', label: 'Illegal fielding', law: '28.2', inPlay: true },
  { reason: 'fielderReturned', label: 'Fielder returned', law: '24.4', inPlay: true },
  { reason: 'fielderMoved', label: 'Fielder moved', law: '28.6', inPlay: false },
  { reason: 'deception', label: 'Deception', law: '41.5', inPlay: true },
  { reason: 'distraction', label: 'Distraction', law: '41.4', inPlay: false },
  { reason: 'timeWasting', label: 'Time wasting', law: '41.9', inPlay: false },
  { reason: 'pitchDamage', label: 'Pitch damage', law: '41.12', inPlay: false },
  { reason: 'stealingRun', label: 'Stealing a run', law: '41.16', inPlay: false },
  { reason: 'unfairPlay', label: 'Unfair play', law: '41.2', inPlay: false },
  { reason: 'conduct', label: 'Conduct', law: '42', inPlay: false },
  { reason: 'other', label: 'Other', law: null, inPlay: false },
];
