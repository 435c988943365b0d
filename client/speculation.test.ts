// What the pad keeps of its last view gives the same view as folding everything anew, and is not folded again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, type Scorebook } from '@/engine';
import { makeCommandIds } from './command-id';
import { headOf } from './incoming';
import type { Waiting } from './kept';
import { makeSpeculation } from './speculation';
import { four, makeScoringServer, matchId, single, wide } from './testing/scoring-server';

const confirmed: Scorebook = makeScoringServer().book();
const ids = makeCommandIds(
  () => 1_780_000_000_000,
  (bytes) => bytes.fill(7),
);
const tapped = (command: Waiting['command']): Waiting => ({
  matchId,
  scorer: 'a scorer',
  fence: 1,
  commandId: ids(),
  command,
  events: [],
  basedOn: 0,
  at: 1_780_000_000_000,
  sent: false,
  problem: null,
  recordedTo: null,
  flying: false,
  keeping: false,
});

test('one tap more folds one tap more', () => {
  const view = makeSpeculation();
  const balls = [tapped(single), tapped(four)];
  const before = view(confirmed, balls);
  expect(view(confirmed, balls).book).toBe(before.book);
  const after = view(confirmed, [...balls, tapped(wide)]);
  expect(after.book.entries.slice(0, -1)).toEqual(before.book.entries);
  expect(after.places.size).toBe(3);
});

test('whatever is tapped, taken out or recorded, the view is that of folding it all', () => {
  const step = fc.record({
    kind: fc.constantFrom('tap', 'tap', 'tap', 'discard', 'record'),
    command: fc.constantFrom(single, four, wide),
    place: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (stepsMade) => {
      const view = makeSpeculation();
      let book = confirmed;
      let waiting: readonly Waiting[] = [];
      for (const { kind, command, place } of stepsMade) {
        if (kind === 'tap') waiting = [...waiting, tapped(command)];
        if (kind === 'discard') waiting = waiting.filter((_, index) => index !== place);
        if (kind === 'record' && waiting.length > 0) {
          const shown = view(book, waiting).book.entries.slice(0, headOf(book) + 1);
          const next = shown.at(-1);
          if (next !== undefined && next.seq > headOf(book)) book = append(book, next);
          waiting = waiting.slice(1);
        }
        const { book: found, places } = view(book, waiting);
        const anew = makeSpeculation()(book, waiting);
        expect(found.state).toEqual(anew.book.state);
        expect([...places]).toEqual([...anew.places]);
      }
    }),
    { numRuns: 200 },
  );
});
