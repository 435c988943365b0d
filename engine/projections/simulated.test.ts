// Whole simulated matches of every kind, read by every projection: the sums of each come out, what is said of a ball has
// its runs, and the chain behind the strike ends with who faces.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged } from '../notation/play';
import { decide } from '../scorebook/decide';
import { append, emptyBook } from '../scorebook/scorebook';
import { simulate } from '../simulate/simulate';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Ball, Innings, Scorebook } from '../vocabulary/state';
import { matchups } from './charts/matchups';
import { overByOver } from './charts/overs';
import { phasesOf } from './charts/phases';
import { spells } from './charts/spells';
import { worm } from './charts/worm';
import { commentaryOf, type CommentaryCode } from './commentary';
import { currentInnings } from './score';
import { stateAt } from './replay';
import { whyOnStrike } from './why-on-strike';

const at = '2026-06-01T12:00:00Z';

/** Every book on the way to the end of a simulated match. */
function* books(conditions: PlayingConditions, seed: number): Generator<Scorebook> {
  const sides = arranged(conditions).state.sides;
  if (sides === null) throw new Error('no sides');
  let book = emptyBook;
  for (const command of simulate({ seed, conditions, sides: [sides[0], sides[1]] })) {
    const decision = decide(book, command);
    if (!decision.ok) throw new Error(`${command.type} was refused`);
    for (const event of decision.events) book = append(book, { seq: book.entries.length + 1, at, event });
    yield book;
  }
}

const about: ReadonlySet<CommentaryCode> = new Set(['short', 'freeHitBall', 'penaltyToFielding']);
const runsSaid = (ball: Ball, conditions: PlayingConditions): number =>
  commentaryOf(ball, conditions)
    .filter(({ code }) => !about.has(code))
    .reduce((sum, { runs }) => sum + runs, 0);

const total = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((sum, one) => sum + of(one), 0);

function checkInnings(innings: Innings, conditions: PlayingConditions): void {
  const { balls, bowlers, batters } = innings;
  const runs = total(balls, (ball) => ball.runs);
  expect(total(matchups(innings, conditions), (each) => each.runs)).toBe(total(batters, (line) => line.runs));
  expect(total(spells(innings, conditions), (spell) => spell.runs)).toBe(total(bowlers, (line) => line.runs));
  expect(total(spells(innings, conditions), (spell) => spell.wickets)).toBe(
    total(bowlers, (line) => line.wickets),
  );
  expect(total(overByOver(innings, conditions), (over) => over.runs)).toBe(runs);
  expect(worm(innings, conditions)).toHaveLength(balls.length);
  const phases = phasesOf(innings, conditions);
  if (phases.length > 0) expect(total(phases, (phase) => phase.runs)).toBe(runs);
  for (const ball of balls) expect(runsSaid(ball, conditions)).toBe(ball.runs);
}

describe.each([
  ['T20', presets.t20],
  ['The Hundred', presets.theHundred],
  ['pairs', presets.pairs],
  ['junior', presets.junior],
  ['last man stands', presets.lastManStands],
  ['Test', presets.test],
] as const)('%s', (_, conditions) => {
  it.each([1, 2])('seed %i', { timeout: 60_000 }, (seed) => {
    let last = emptyBook;
    for (const book of books(conditions, seed)) {
      last = book;
      const innings = currentInnings(book.state);
      const seq = book.entries.length;
      if (innings === null || innings.ended !== null || seq % 17 !== 0) continue;
      expect(whyOnStrike(book)?.at(-1)?.faces).toBe(innings.striker);
      if (seq % 51 === 0) expect(stateAt(book, seq)).toEqual(book.state);
    }
    expect(last.state.result).not.toBeNull();
    for (const innings of last.state.innings) checkInnings(innings, conditions);
  });
});
