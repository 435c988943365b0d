// What the armed keys and a run key make together: one delivery as the umpire saw it. The pad's grammar, without a pad:
// a modifier arms, a run key completes. Doesn't know whether the Laws allow what comes out: the engine says that.
import {
  dotBall,
  mostOfABall,
  type Boundary,
  type Call,
  type Delivery,
  type Dismissal,
  type PlayingConditions,
  type RunsOff,
} from '@/engine';
import type { ScorerSpeech } from '@/words/messages';

/** The four keys that wait for a run key. */
export type Modifier = 'wide' | 'noBall' | 'byes' | 'legByes';

/** What the lit modifiers say of the ball to come. */
export type Armed = { readonly call: Call; readonly off: RunsOff };
export const nothingArmed: Armed = { call: 'fair', off: 'bat' };

/** The run keys as they are printed; 4 and 6 are boundaries, what was run beyond 3 is under `5+`. */
export type RunKey = 0 | 1 | 2 | 3 | 4 | 6;
export const runKeys: readonly RunKey[] = [0, 1, 2, 3, 4, 6];

/** How far the batters ran, and whether the ball reached the rope. Runs. */
export type Stroke = { readonly ran: number; readonly boundary: Boundary | null };

export const isArmed = (armed: Armed): boolean => armed.call !== 'fair' || armed.off !== 'bat';

/**
 * The modifiers after one more tap: a second tap puts it out. Every run off a wide is a wide (Law 22.7), so a wide stands
 * alone; byes and leg byes go with a no-ball (Law 21.16), but not with each other.
 */
export function arm(armed: Armed, modifier: Modifier): Armed {
  switch (modifier) {
    case 'wide':
      return armed.call === 'wide' ? nothingArmed : { call: 'wide', off: 'bat' };
    case 'noBall':
      if (armed.call === 'noBall') return { call: 'fair', off: armed.off };
      return { call: 'noBall', off: armed.call === 'wide' ? 'bat' : armed.off };
    case 'byes':
    case 'legByes':
      if (armed.off === modifier) return { call: armed.call, off: 'bat' };
      return { call: armed.call === 'wide' ? 'fair' : armed.call, off: modifier };
  }
}

export const isLit = (armed: Armed, modifier: Modifier): boolean =>
  armed.call === modifier || armed.off === modifier;

/** What a run key means: so many run, or the boundary at the match's own worth (Law 19.7). */
export function strokeOf(key: RunKey, conditions: PlayingConditions): Stroke {
  if (key === 4) return { ran: 0, boundary: { allowance: conditions.fourRuns, overthrow: false } };
  if (key === 6) return { ran: 0, boundary: { allowance: conditions.sixRuns, overthrow: false } };
  return { ran: key, boundary: null };
}

/** Strokes of each kind on one page under `5+`. */
const onePage = 5;
/** Pages under `5+`, until the most that a ball can hold has been shown. */
export const rarerPages = Math.ceil((mostOfABall.ran + 1) / onePage);

/**
 * What lies under `5+`: runs all run, and throws to the rope with the runs they add to (Law 19.8). `page` from 0: the
 * likeliest first, five of each kind on each.
 */
export function rarerStrokes(conditions: PlayingConditions, page: number): readonly Stroke[] {
  const thrown = Array.from({ length: onePage }, (_, index) => page * onePage + index);
  const canBe = (ran: number): boolean => ran <= mostOfABall.ran;
  return [
    ...thrown.map((ran) => ({ ran: ran + 4, boundary: null })),
    ...thrown.map((ran) => ({ ran, boundary: { allowance: conditions.fourRuns, overthrow: true } })),
  ].filter(({ ran }) => canBe(ran));
}

export const composeDelivery = (armed: Armed, stroke: Stroke): Delivery => ({
  ...dotBall,
  ...armed,
  ...stroke,
});

/**
 * A ball on which a wicket fell, with the runs completed before it. Runs are nobody's byes where none were run, so that
 * "bowled" entered with a lit bye key is still a ball with nothing off it.
 */
export const composeWicket = (armed: Armed, ran: number, dismissal: Dismissal): Delivery => ({
  ...dotBall,
  call: armed.call,
  off: ran === 0 ? 'bat' : armed.off,
  ran,
  dismissal,
});

/** Runs that the batters and the rope made of it, without the call's own. */
const strokeRuns = ({ ran, boundary }: Stroke): number => {
  if (boundary === null) return ran;
  return boundary.overthrow ? ran + boundary.allowance : boundary.allowance;
};

const offSign = { bat: '', byes: 'b', legByes: 'lb' } as const;

/** What a key will enter, as the relabelled pad says it: "Wd+2" and "= 3", "Nb+2lb" and "= 3", "2lb", "4". */
export type OutcomeLabel = { readonly entry: string; readonly total: string | null };

export function outcomeLabel(armed: Armed, stroke: Stroke, conditions: PlayingConditions): OutcomeLabel {
  const runs = strokeRuns(stroke);
  const plain = `${runs}${runs === 0 ? '' : offSign[armed.off]}`;
  switch (armed.call) {
    case 'fair':
      return { entry: plain === '0' ? '•' : plain, total: null };
    case 'wide':
      return withCall('Wd', runs, `${runs}`, conditions.wideRuns);
    case 'noBall':
      return withCall('Nb', runs, plain, conditions.noBallRuns);
  }
}

const withCall = (sign: string, runs: number, plain: string, worth: number): OutcomeLabel => ({
  entry: runs === 0 ? sign : `${sign}+${plain}`,
  total: `= ${worth + runs}`,
});

/** A stroke's own name, for the tiles under `5+`: "5 run", "1 + 4 overthrown". */
export const strokeName = ({ ran, boundary }: Stroke, { say }: ScorerSpeech): string =>
  boundary === null
    ? say('rarer.run', { runs: ran })
    : say('rarer.overthrown', { runs: ran, more: boundary.allowance });

/** A ball as the keys that would enter it again: what the pad shows lit when a ball is being corrected. */
export const armedOf = (delivery: Delivery): Armed => ({ call: delivery.call, off: delivery.off });
