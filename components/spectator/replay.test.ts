// A replay's board equals the fold of the log to that ball.
import { describe, expect, it } from 'vitest';
import { fold, presets } from '@/engine';
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
