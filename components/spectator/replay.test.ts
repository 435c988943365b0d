// A replay's board equals the fold of the log to that ball.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { append, decide, emptyBook, fold, presets, type PlayingConditions, type Scorebook } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { arranged, bowl } from '@/engine/notation/play';
import { bookAt, stepFrom, stopsOf } from './replay';

const book = bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1 . . 2 nb 1 .');

describe('replaying a match', () => {
  it('stops at every ball, wides and no-balls by the number of the ball they were meant to be', () => {
    expect(stopsOf(book.state).map(({ place }) => place)).toEqual([
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '1.1',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.5',
      '1.6',
    ]);
  });

  it('shows at each ball the fold of the log to there', () => {
    for (const { seq } of stopsOf(book.state))
      expect(bookAt(book, seq).state).toEqual(fold(book.entries.filter((entry) => entry.seq <= seq)).state);
  });

  it('goes from key moment to key moment', () => {
    const stops = stopsOf(book.state);
    expect(stepFrom(stops, 0, 1, true)).toBe(3);
    expect(stepFrom(stops, 3, 1, true)).toBe(5);
    expect(stepFrom(stops, 3, -1, true)).toBeNull();
    expect(stepFrom(stops, 3, -1, false)).toBe(2);
  });

  it('ends at the last ball', () => {
    const stops = stopsOf(book.state);
    expect(stepFrom(stops, stops.length - 1, 1, false)).toBeNull();
  });
});

/** A whole match by chance, played on from the sides of a sample. */
const played = (conditions: PlayingConditions, seed: number): Scorebook => {
  const first = arranged(conditions);
  const { sides } = first.state;
  if (sides === null) throw new Error('no sides');
  let now = emptyBook;
  for (const command of simulate({ seed, conditions, sides })) {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(decision.refusal.code);
    for (const event of decision.events)
      now = append(now, { seq: now.entries.length + 1, at: '2026-01-01T00:00:00.000Z', event });
  }
  return now;
};

/** The log is folded once, entry by entry; at every ball the replay must show what it had come to. */
const expectExact = (book: Scorebook): number => {
  const stops = new Set(stopsOf(book.state).map(({ seq }) => seq));
  let now = emptyBook;
  for (const entry of book.entries) {
    now = append(now, entry);
    if (!stops.has(entry.seq)) continue;
    const shown = bookAt(book, entry.seq);
    if (!isDeepStrictEqual(shown.state, now.state)) expect(shown.state, `at ${entry.seq}`).toEqual(now.state);
  }
  return stops.size;
};

describe('whole matches', () => {
  const twoInnings: PlayingConditions = { ...presets.t20, inningsPerSide: 2, superOver: null };
  it.each([
    ['a T20', presets.t20, 1],
    ['another', presets.t20, 2],
    ['a Hundred', presets.theHundred, 3],
    ['fifty overs', presets.oneDay50, 4],
    ['two innings a side', twoInnings, 5],
  ])('%s: every ball equals the fold to there', { timeout: 120_000 }, (_name, conditions, seed) => {
    expect(expectExact(played(conditions, seed))).toBeGreaterThan(100);
  });
});
