// One delivery of a match file as the umpire saw it: the file's runs and extras put back into what was run, what
// reached the rope and what was called. Doesn't know the match.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Boundary, Delivery, Dismissal, Fielder } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import { dotBall } from '../vocabulary/plain';
import type { FileDelivery } from './file';

export type FileWicket = NonNullable<FileDelivery['wickets']>[number];

/** Names of the innings as ids. */
export type InningsNames = {
  readonly batter: (name: string) => PlayerId;
  readonly fielder: (name: string) => PlayerId;
};

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const impossible = (why: string): Read<never> => ({ ok: false, why });

/** Wickets that fall with no ball in play (Laws 25.4, 40): they stand on the delivery before. */
const betweenBalls = new Set(['retired hurt', 'retired out', 'retired not out', 'timed out']);
export const isBetweenBalls = (wicket: FileWicket): boolean => betweenBalls.has(wicket.kind);

type Ran = Pick<Delivery, 'ran' | 'boundary'>;
const rope = (allowance: number): Boundary => ({ allowance, overthrow: false });

/** Four and six are boundaries unless the file says `non_boundary`; four extras went to the rope. */
function ranOff(runs: number, boundaries: readonly number[], allRun: boolean): Ran {
  return !allRun && boundaries.includes(runs)
    ? { ran: 0, boundary: rope(runs) }
    : { ran: runs, boundary: null };
}

/** Call, runs and what they came off. */
function readRuns(ball: FileDelivery, conditions: PlayingConditions): Read<Partial<Delivery>> {
  const { wides = 0, noballs = 0, byes = 0, legbyes = 0 } = ball.extras ?? {};
  const bat = ball.runs.batter;
  if (wides > 0 && noballs > 0) return impossible('a wide and a no-ball at once');
  if ([bat, byes, legbyes].filter((runs) => runs > 0).length > 1) {
    return impossible('runs off the bat and byes at once');
  }
  if (wides > 0) {
    const more = wides - conditions.wideRuns + bat + byes + legbyes;
    if (more < 0) return impossible('a wide worth less than a wide');
    const off = bat > 0 ? 'bat' : 'byes';
    return { ok: true, value: { call: 'wide', off, ...ranOff(more, [conditions.fourRuns], false) } };
  }
  const call = noballs > 0 ? 'noBall' : 'fair';
  const more = noballs > 0 ? noballs - conditions.noBallRuns : 0;
  if (more < 0) return impossible('a no-ball worth less than a no-ball');
  if (bat > 0) {
    const boundaries = [conditions.fourRuns, conditions.sixRuns];
    return {
      ok: true,
      value: { call, off: 'bat', ...ranOff(bat, boundaries, ball.runs.non_boundary === true) },
    };
  }
  const off = legbyes > 0 ? 'legByes' : byes > 0 || more > 0 ? 'byes' : 'bat';
  return { ok: true, value: { call, off, ...ranOff(byes + legbyes + more, [conditions.fourRuns], false) } };
}

const fieldersOf = (wicket: FileWicket, names: InningsNames): Fielder[] =>
  (wicket.fielders ?? []).map((fielder) => ({
    player: fielder.name === undefined ? null : names.fielder(fielder.name),
    substitute: fielder.substitute === true,
  }));

/**
 * A wicket as it fell. Files don't say which wicket was broken, nor whether the batters had crossed: a run out is put
 * at the end the batter was nearest to having made, a catch before anyone crossed, and the strike of the next delivery
 * tells where that was wrong.
 */
function readWicket(wicket: FileWicket, ball: FileDelivery, names: InningsNames): Read<Dismissal> {
  const batter = names.batter(wicket.player_out);
  const fielders = fieldersOf(wicket, names);
  const isStriker = wicket.player_out === ball.batter;
  if (!isStriker && wicket.player_out !== ball.non_striker) return impossible('out, and not at the wicket');
  const end = isStriker ? 'striker' : 'bowler';
  const strikerOnly = (dismissal: Dismissal): Read<Dismissal> =>
    isStriker ? { ok: true, value: dismissal } : impossible(`the non-striker ${wicket.kind}`);
  switch (wicket.kind) {
    case 'bowled':
      return strikerOnly({ kind: 'bowled' });
    case 'lbw':
      return strikerOnly({ kind: 'lbw' });
    case 'hit wicket':
      return strikerOnly({ kind: 'hitWicket' });
    case 'hit the ball twice':
      return strikerOnly({ kind: 'hitTwice' });
    case 'stumped':
      return strikerOnly({ kind: 'stumped', fielders });
    case 'caught':
      return strikerOnly({ kind: 'caught', fielders, crossed: false });
    case 'caught and bowled': {
      const bowler = { player: names.fielder(ball.bowler), substitute: false };
      return strikerOnly({ kind: 'caught', fielders: [bowler], crossed: false });
    }
    case 'handled the ball':
      return { ok: true, value: { kind: 'handledBall', batter } };
    case 'run out':
      return { ok: true, value: { kind: 'runOut', batter, end, fielders } };
    case 'obstructing the field':
      return { ok: true, value: { kind: 'obstructing', batter, end, catchPrevented: false } };
    default:
      return impossible(`out "${wicket.kind}"`);
  }
}

/** The delivery of a file, but for what happened after it (retirements, timed out). */
export function readDelivery(
  ball: FileDelivery,
  conditions: PlayingConditions,
  names: InningsNames,
): Read<Delivery> {
  const runs = readRuns(ball, conditions);
  if (!runs.ok) return runs;
  const [wicket, ...more] = (ball.wickets ?? []).filter((each) => !isBetweenBalls(each));
  if (more.length > 0) return impossible('two out off one ball');
  const dismissal = wicket === undefined ? null : readWicket(wicket, ball, names);
  if (dismissal !== null && !dismissal.ok) return dismissal;
  const penalty = ball.extras?.penalty ?? 0;
  return {
    ok: true,
    value: {
      ...dotBall,
      ...runs.value,
      dismissal: dismissal?.value ?? null,
      penalties: penalty > 0 ? [{ to: 'batting', runs: penalty, reason: 'other' }] : [],
    },
  };
}
