// To whom the runs of a delivery go: the striker, or the extras by their kind, and which of them the bowler is charged.
// Laws 21.15 to 21.17 (no-ball), 22.6 to 22.8 (wide), 23 (byes and leg byes), 41.17 (penalties). Knows no state.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery } from '../vocabulary/delivery';
import type { Extras } from '../vocabulary/state';
import { noExtras } from '../match/blank';
import { inEvens } from './last-man';
import { runsThatCount } from './winning-hit';

/** What a delivery is worth. Runs. */
export type Worth = {
  readonly batRuns: number;
  readonly extras: Extras;
  readonly runs: number;
  readonly bowlerRuns: number;
  /** Whether the side has what it needs with it, before any wicket could fall (16.6). */
  readonly wins: boolean;
};

/** The runs for the call alone (21.15, 22.6; a competition may set them higher). Runs. */
export function penaltyOfCall(delivery: Delivery, conditions: PlayingConditions): number {
  switch (delivery.call) {
    case 'fair':
      return 0;
    case 'wide':
      return conditions.wideRuns;
    case 'noBall':
      return conditions.noBallRuns;
  }
}

const penaltiesToBatting = (delivery: Delivery): number =>
  delivery.penalties.reduce((sum, award) => (award.to === 'batting' ? sum + award.runs : sum), 0);

/** Runs off a no-ball that came off neither bat nor hand were no-balls before October 2017; byes or leg byes since. */
const areNoBalls = (delivery: Delivery, conditions: PlayingConditions): boolean =>
  delivery.call === 'noBall' && delivery.off !== 'bat' && conditions.edition === '2000';

/** A ball that was hit is no wide (22.4); but an old book may have both, and is entered as it is. */
const isOffTheBat = (delivery: Delivery, conditions: PlayingConditions): boolean =>
  conditions.umpiresFinal && delivery.off === 'bat';

function split(delivery: Delivery, conditions: PlayingConditions, made: number): [number, Extras] {
  const call = penaltyOfCall(delivery, conditions);
  const penalties = penaltiesToBatting(delivery);
  if (delivery.call === 'wide') {
    return isOffTheBat(delivery, conditions)
      ? [made, { ...noExtras, wides: call, penalties }]
      : [0, { ...noExtras, wides: call + made, penalties }];
  }
  if (areNoBalls(delivery, conditions)) return [0, { ...noExtras, noBalls: call + made, penalties }];
  switch (delivery.off) {
    case 'bat':
      return [made, { ...noExtras, noBalls: call, penalties }];
    case 'byes':
      return [0, { ...noExtras, noBalls: call, byes: made, penalties }];
    case 'legByes':
      return [0, { ...noExtras, noBalls: call, legByes: made, penalties }];
  }
}

/**
 * What a delivery is worth to each.
 * @param need runs the batting side needs to win, or null
 * @param alone whether the striker bats without a partner (a competition's last man)
 */
export function worthOf(
  delivery: Delivery,
  conditions: PlayingConditions,
  need: number | null,
  alone: boolean,
): Worth {
  const call = penaltyOfCall(delivery, conditions);
  const toWin = conditions.umpiresFinal ? null : need;
  const counting = runsThatCount(delivery, call, toWin);
  const [batRuns, extras] = split(delivery, conditions, alone ? inEvens(counting) : counting);
  const { byes, legByes, wides, noBalls, penalties } = extras;
  const withoutPenalties = batRuns + byes + legByes + wides + noBalls;
  return {
    batRuns,
    extras,
    runs: withoutPenalties + penalties,
    bowlerRuns: batRuns + wides + noBalls,
    wins: toWin !== null && withoutPenalties >= toWin,
  };
}

/** Two counts of extras added, kind by kind. */
export const addExtras = (one: Extras, other: Extras): Extras => ({
  byes: one.byes + other.byes,
  legByes: one.legByes + other.legByes,
  wides: one.wides + other.wides,
  noBalls: one.noBalls + other.noBalls,
  penalties: one.penalties + other.penalties,
});
