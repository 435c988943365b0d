import { describe, expect, it } from 'vitest';
import type { LogEntry } from '@/engine';
import { duePictures, seqOnAir } from './timeline';

/** Entries of which only the time counts here, at these seconds. */
const at = (...seconds: number[]): LogEntry[] =>
  seconds.map((second, index) => ({
    seq: index + 1,
    at: new Date(second * 1000).toISOString(),
    event: { type: 'noteAdded', text: '' },
  }));
const seqs = (...given: Parameters<typeof duePictures>): readonly number[] =>
  duePictures(...given).map(({ seq }) => seq);

describe('what is due on an overlay', () => {
  it('is on air when its delay is over, to the millisecond', () => {
    expect(seqOnAir(at(10, 20), 17_999, 8_000)).toBe(0);
    expect(seqOnAir(at(10, 20), 18_000, 8_000)).toBe(1);
    expect(seqOnAir(at(10, 20), 28_000, 8_000)).toBe(2);
    expect(seqOnAir(at(10, 20), 20_000, 0)).toBe(2);
  });

  it('is all that is still to be shown, each with its own time', () => {
    expect(duePictures(at(10, 20, 30), 1, 31_000, 60_000)).toEqual([
      { seq: 2, at: 20_000 },
      { seq: 3, at: 30_000 },
    ]);
  });

  it('is, after a time without network, what should be on air and what comes after, not all that was missed', () => {
    expect(seqs(at(10, 20, 30, 40, 50), 1, 45_000, 10_000)).toEqual([3, 4, 5]);
    expect(seqs(at(10, 20, 30), 0, 99_000, 0)).toEqual([3]);
    expect(seqs(at(10, 20, 30), 3, 99_000, 0)).toEqual([]);
  });

  it('is one picture for what one command caused, and few for what came late in one go', () => {
    expect(seqs(at(10, 10, 10, 20), 0, 10_000, 60_000)).toEqual([3, 4]);
    const flush = at(...Array.from({ length: 100 }, (_, index) => 10 + index / 100));
    const due = duePictures(flush, 0, 10_000, 60_000);
    expect(due.length).toBeLessThanOrEqual(5);
    expect(due.at(-1)).toEqual({ seq: 100, at: 10_990 });
  });
});
