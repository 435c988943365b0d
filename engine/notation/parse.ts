// Reads the over notation (`1 . 4 W 2lb nb+4 wd | 3b 5nb 6`) into deliveries: the way a scorer would say them, so that
// a test reads as prose and a pad can catch up on an over. Grammar: engine/notation/README.md. Doesn't know the match:
// what a ball came to, and whether it could be, is for the engine.
import { dotBall } from '../vocabulary/plain';
import { Delivery } from '../vocabulary/delivery';
import type { Boundary, Call, Penalty, RunsOff } from '../vocabulary/delivery';
import { readDismissal } from './dismissal';
import { readPenalty } from './penalty';

/** Why a text is no over. `position` is the place of the offending ball in the text, from 0. */
export type NotationError = {
  readonly code: 'UNREADABLE_BALL' | 'UNREADABLE_DISMISSAL' | 'UNREADABLE_PENALTY';
  readonly position: number;
  readonly ball: string;
};

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: NotationError };

type Runs = Pick<Delivery, 'ran' | 'boundary' | 'short' | 'off'>;

const STROKE = /^(?:(wd|nb)(?:\+(.+))?|(\d+)(wd|nb)|(.*))$/;
const RUNS = /^(\d+)?(r)?(?:([>+])(\d+))?(?:-(\d))?(b|lb)?$/;
const OFF: Readonly<Record<string, RunsOff>> = { b: 'byes', lb: 'legByes' };
const CALL: Readonly<Record<string, Call>> = { wd: 'wide', nb: 'noBall' };
const REFUSED: Readonly<Record<string, NonNullable<Delivery['disallowed']>>> = {
  noShot: 'noShot',
  secondHit: 'secondHit',
  deliberateShort: 'deliberateShort',
};

/** `4` and `6` off the bat, and four byes or leg byes, are boundaries unless said to be run (`4r`). */
function plainBoundary(runs: number, off: RunsOff): Boundary | null {
  const toTheRope = runs === 4 || (runs === 6 && off === 'bat');
  return toTheRope ? { allowance: runs, overthrow: false } : null;
}

function readRuns(text: string): Runs | null {
  const match = RUNS.exec(text);
  if (text === '' || match === null) return null;
  const [, ranText, allRun, joint, allowance, short, offText] = match;
  const ran = Number(ranText ?? '0');
  if (ran > 20 || (ranText === undefined && joint === undefined)) return null;
  const off = offText === undefined ? 'bat' : (OFF[offText] ?? 'bat');
  const rest = { short: Number(short ?? '0'), off };
  if (joint !== undefined) {
    return { ...rest, ran, boundary: { allowance: Number(allowance), overthrow: joint === '+' } };
  }
  const boundary = allRun === undefined && short === undefined ? plainBoundary(ran, off) : null;
  return { ...rest, ran: boundary === null ? ran : 0, boundary };
}

/** The runs of `5nb` and `5wd`, which give the sum with the one for the call in it. */
function readSum(sum: number): Runs | null {
  if (sum < 1) return null;
  return readRuns(String(sum - 1));
}

function readStroke(text: string): Delivery | null {
  if (text === '.' || text === '') return dotBall;
  const [, call, more, sum, summed, fair] = STROKE.exec(text) ?? [];
  if (call !== undefined) {
    const runs = more === undefined ? { ran: 0 } : readRuns(more);
    return runs && { ...dotBall, ...runs, call: CALL[call] ?? 'fair' };
  }
  if (sum !== undefined && summed !== undefined) {
    const runs = readSum(Number(sum));
    return runs && { ...dotBall, ...runs, call: CALL[summed] ?? 'fair' };
  }
  const runs = readRuns(fair ?? '');
  return runs && { ...dotBall, ...runs };
}

/** One ball, or why it is none. */
function readBall(ball: string): Delivery | NotationError['code'] {
  const [play = '', ...penaltyTexts] = ball.split('/');
  const penalties: Penalty[] = [];
  for (const text of penaltyTexts) {
    const penalty = readPenalty(text);
    if (penalty === null) return 'UNREADABLE_PENALTY';
    penalties.push(penalty);
  }
  const [scored = '', refusedText] = play.split('!');
  const disallowed = refusedText === undefined ? null : (REFUSED[refusedText] ?? undefined);
  const at = scored.indexOf('W');
  const stroke = readStroke(at < 0 ? scored : scored.slice(0, at));
  if (stroke === null || disallowed === undefined || play === '') return 'UNREADABLE_BALL';
  const dismissal = at < 0 ? null : readDismissal(scored.slice(at + 1));
  if (dismissal === undefined) return 'UNREADABLE_DISMISSAL';
  const delivery = Delivery.safeParse({ ...stroke, disallowed, dismissal, penalties });
  return delivery.success ? delivery.data : 'UNREADABLE_BALL';
}

/** The balls of one over, or of any stretch; bars between overs are read over. */
export function parseBalls(text: string): Parsed<Delivery[]> {
  const overs = parseOvers(text);
  return overs.ok ? { ok: true, value: overs.value.flat() } : overs;
}

/** The overs of a text, with a bar between them; an empty text is one over of no balls. */
export function parseOvers(text: string): Parsed<Delivery[][]> {
  const overs: Delivery[][] = [[]];
  for (const { 0: ball, index: position } of text.matchAll(/[^\s|]+|\|/g)) {
    if (ball === '|') {
      overs.push([]);
      continue;
    }
    const read = readBall(ball);
    if (typeof read === 'string') return { ok: false, error: { code: read, position, ball } };
    overs.at(-1)?.push(read);
  }
  return { ok: true, value: overs };
}
