// The receiver's rule: drop, fold, hold and ask; and the one property of all: whatever the
// network does to the frames, the log here is the log there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append, fold, presets, type Scorebook } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import type { Frame, Snapshot } from '@/protocol/frame';
import { hasGap, headOf, receive, receiveSnapshot, type Incoming } from './incoming';

const begun = arranged(presets.t20);
const whole = bowl(begun, '1 . 4 W 2lb nb+4 wd 1 2 | 1 6 . . wd+2 4 1');

/** Each entry as the frame of one command. */
const frames: readonly Frame[] = whole.entries.slice(begun.entries.length).map((entry) => ({
  seq: entry.seq,
  prevSeq: entry.seq - 1,
  entries: [entry],
  events: [],
}));
const frame = (index: number): Frame => {
  const found = frames[index];
  if (found === undefined) throw new Error(`no frame ${index}`);
  return found;
};
const fresh: Incoming = { book: begun, held: [], news: [] };
const snapshotOf = (book: Scorebook): Snapshot => ({
  seq: headOf(book),
  entries: [...book.entries],
  roster: { teams: [team('a'), team('b')], players: {} },
});
const team = (id: string): Snapshot['roster']['teams'][0] => ({
  id: JSON.parse(JSON.stringify(id)),
  name: id,
  shortName: id,
});

test('the next frame is folded', () => {
  const state = receive(fresh, frame(0));
  expect(state.book).toEqual(append(begun, frame(0).entries[0] ?? fail()));
  expect(hasGap(state)).toBe(false);
});
const fail = (): never => {
  throw new Error('no entry');
};

test('a frame that is known already changes nothing', () => {
  const state = receive(fresh, frame(0));
  expect(receive(state, frame(0))).toBe(state);
});

test('a frame from further ahead is held, and the gap is seen until it is filled', () => {
  const ahead = receive(fresh, frame(2));
  expect(headOf(ahead.book)).toBe(headOf(begun));
  expect(hasGap(ahead)).toBe(true);
  const filled = receive(receive(ahead, frame(1)), frame(0));
  expect(headOf(filled.book)).toBe(frame(2).seq);
  expect(filled.held).toEqual([]);
});

test('a frame that overlaps what is here brings only what is new', () => {
  const state = receive(fresh, frame(0));
  const both = {
    ...frame(1),
    prevSeq: frame(0).prevSeq,
    entries: [...frame(0).entries, ...frame(1).entries],
  };
  expect(headOf(receive(state, both).book)).toBe(frame(1).seq);
});

describe('a snapshot', () => {
  test('of the same log goes on from what is here', () => {
    const state = receiveSnapshot(fresh, snapshotOf(whole));
    expect(state.book).toEqual(fold(whole.entries));
  });
  test('of another or a shorter log takes its place', () => {
    const here = receive(fresh, frame(0));
    expect(receiveSnapshot(here, snapshotOf(begun)).book).toEqual(fold(begun.entries));
    const other = bowl(begun, '6 6 6');
    expect(receiveSnapshot(here, snapshotOf(other)).book).toEqual(fold(other.entries));
  });
});

test('however frames are doubled, mixed up and lost, what was there and is asked for again makes the same log', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(frames.length - 1), { maxLength: 60 }), (order) => {
      let state = fresh;
      for (const index of order) {
        state = receive(state, frame(index));
        const seqs = state.book.entries.map(({ seq }) => seq);
        expect(seqs).toEqual(seqs.map((_, place) => place + 1));
      }
      const missing = whole.entries.slice(headOf(state.book));
      const hello = { seq: headOf(whole), prevSeq: headOf(state.book), entries: missing, events: [] };
      state = receive(state, hello);
      expect(state.book).toEqual(fold(whole.entries));
      expect(hasGap(state)).toBe(false);
    }),
    { numRuns: 50 },
  );
});
