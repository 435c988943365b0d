// Which dismissal a delivery allows, who is out by it and whether the bowler is credited. Laws 32 to 40; free hits are a
// competition's. Doesn't know what the wicket does to the innings.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Call, Delivery, Dismissal, DismissalKind } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { HowOut } from '../vocabulary/state';
import { refuse } from '../match/refuse';

type Mode = {
  readonly law: string;
  readonly bowlers: boolean;
  readonly calls: readonly Call[];
  readonly freeHit: boolean;
};

const any: readonly Call[] = ['fair', 'wide', 'noBall'];

/** Laws 32 to 39 as a table: the Law, whether the bowler has the wicket, off which calls, and whether off a free hit. */
const modes: Readonly<Record<DismissalKind, Mode>> = {
  bowled: { law: '32', bowlers: true, calls: ['fair'], freeHit: false },
  caught: { law: '33', bowlers: true, calls: ['fair'], freeHit: false },
  handledBall: { law: '33 (2000 Code)', bowlers: false, calls: any, freeHit: true },
  hitTwice: { law: '34', bowlers: false, calls: ['fair', 'noBall'], freeHit: true },
  hitWicket: { law: '35', bowlers: true, calls: ['fair', 'wide'], freeHit: false },
  lbw: { law: '36', bowlers: true, calls: ['fair'], freeHit: false },
  obstructing: { law: '37', bowlers: false, calls: any, freeHit: true },
  runOut: { law: '38', bowlers: false, calls: any, freeHit: true },
  stumped: { law: '39', bowlers: true, calls: ['fair', 'wide'], freeHit: false },
};

/** Whether the wicket stands in the bowler's figures. */
export function isBowlers(how: HowOut): boolean {
  return how === 'timedOut' || how === 'retiredOut' ? false : modes[how].bowlers;
}

/** Who is out. A catch prevented off a fair ball costs the striker, whoever obstructed (37.3.1). */
export function batterOut(delivery: Delivery, striker: PlayerId): PlayerId | null {
  const { dismissal } = delivery;
  if (dismissal === null) return null;
  switch (dismissal.kind) {
    case 'runOut':
    case 'handledBall':
      return dismissal.batter;
    case 'obstructing':
      return dismissal.catchPrevented && delivery.call === 'fair' ? striker : dismissal.batter;
    default:
      return striker;
  }
}

/** Who had a part in a dismissal; nobody where its kind has none. */
export const fieldersOf = (dismissal: Dismissal) => ('fielders' in dismissal ? dismissal.fielders : []);

/** Whether this dismissal can come of such a ball. `atWicket`: who is in. */
export function checkDismissal(
  delivery: Delivery,
  conditions: PlayingConditions,
  freeHit: boolean,
  atWicket: (player: PlayerId) => boolean,
): Refusal | null {
  const { dismissal, call } = delivery;
  if (dismissal === null) return null;
  const mode = modes[dismissal.kind];
  const impossible = (why: string) =>
    refuse('IMPOSSIBLE_DELIVERY', mode.law, { why, kind: dismissal.kind, call });
  if (!conditions.umpiresFinal) {
    if (!mode.calls.includes(call)) return impossible('call');
    if (freeHit && !mode.freeHit)
      return refuse('IMPOSSIBLE_DELIVERY', null, { why: 'freeHit', kind: dismissal.kind });
    if (dismissal.kind === 'handledBall' && conditions.edition !== '2000') return impossible('edition');
  }
  if ('batter' in dismissal && !atWicket(dismissal.batter)) return refuse('NOT_AT_WICKET', mode.law);
  const runsStand = ['runOut', 'obstructing', 'handledBall'].includes(dismissal.kind);
  if (!runsStand && (delivery.ran > 0 || delivery.boundary !== null)) return impossible('runs');
  return null;
}
