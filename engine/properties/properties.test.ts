// What holds for every match and every sequence of commands, sensible or not: the invariants of a scorebook as properties.
// SEQUENCES in the environment sets how many sequences the wild scorer plays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, commandOf, decide, emptyBook, fold, overlay } from '../index';
import type { Command, LogEntry, MatchState, PlainFact, Scorebook } from '../index';
import { LogEntry as StoredEntry } from '../vocabulary/schemas';
import { broken } from './invariants';
import { aCommand, aDelivery, diceFrom, theAwaited, type Dice } from './wild-scorer';

const sequences = Number(process.env.SEQUENCES ?? (process.env.CI === undefined ? 2_000 : 100_000));
const thorough = Math.min(500, Math.max(50, Math.round(sequences / 20)));
const aSeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const entryAfter = (book: Scorebook, event: LogEntry['event']): LogEntry => ({
  seq: book.entries.length + 1,
  at: '2026-06-01T11:00:00Z',
  event,
});

/** The book after a command; the same book where it is refused. */
function after(book: Scorebook, command: Command): Scorebook {
  const decision = decide(book, command);
  if (!decision.ok) return book;
  return decision.events.reduce((now, event) => append(now, entryAfter(now, event)), book);
}

/** A book that a wild scorer left after so many commands. */
function wildBook(dice: Dice, commands: number): Scorebook {
  let book = emptyBook;
  for (let count = 0; count < commands; count += 1) book = after(book, aCommand(book, dice));
  return book;
}

/** A state without the places in the log that its balls, falls and retirements came from. */
const withoutSeqs = (state: MatchState): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === 'seq' || key === 'at' ? null : value)));

/** The innings without what was said of their balls, which nothing counts. */
const withoutRemarks = ({ innings }: MatchState): unknown =>
  JSON.parse(JSON.stringify(innings, (key, value: unknown) => (key === 'remark' ? null : value)));

describe('properties of every match', () => {
  it('no sequence of commands throws or breaks an invariant', { timeout: 1_200_000 }, () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 1, max: 40 }), (seed, length) => {
        const dice = diceFrom(seed);
        expect(broken(wildBook(dice, length))).toEqual([]);
      }),
      { numRuns: sequences },
    );
  });

  it('every invariant holds after every command of long matches', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        let book = emptyBook;
        for (let count = 0; count < 120; count += 1) {
          book = after(book, aCommand(book, dice));
          expect(broken(book)).toEqual([]);
        }
      }),
      { numRuns: thorough },
    );
  });

  it(
    'the fold of a log, and of each of its prefixes, is the state as it was scored',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(aSeed, (seed) => {
          const dice = diceFrom(seed);
          const books = [emptyBook];
          for (let count = 0; count < 60; count += 1) {
            const last = books.at(-1) ?? emptyBook;
            books.push(after(last, aCommand(last, dice)));
          }
          const whole = books.at(-1) ?? emptyBook;
          for (const book of [whole, dice.pick(books), dice.pick(books)]) {
            expect(fold(whole.entries.slice(0, book.entries.length))).toEqual(book);
          }
        }),
        { numRuns: thorough },
      );
    },
  );

  it('a refused command changes nothing, and deciding never changes the book', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const book = wildBook(dice, 30);
        const before = JSON.stringify(book);
        for (let count = 0; count < 20; count += 1) after(book, aCommand(book, dice));
        expect(JSON.stringify(book)).toBe(before);
      }),
      { numRuns: thorough },
    );
  });

  it('every entry that is accepted can be stored and read again', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const { entries } = wildBook(diceFrom(seed), 60);
        for (const entry of entries)
          expect(StoredEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
      }),
      { numRuns: thorough },
    );
  });

  it('undo gives the match as it was before', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const before = wildBook(dice, 40);
        const command = theAwaited(before.state, dice);
        const scored = after(before, command);
        fc.pre(scored !== before && !before.state.scoresAgreed);
        const undone = after(scored, { type: 'Undo', target: scored.entries.length });
        expect(undone.state).toEqual(before.state);
      }),
      { numRuns: thorough },
    );
  });

  it('once the scores are agreed no command changes the result', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const over = after(wildBook(dice, 40), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' });
        const agreed = after(over, { type: 'AgreeScores' });
        fc.pre(agreed.state.scoresAgreed);
        let book = agreed;
        for (let count = 0; count < 20; count += 1) book = after(book, aCommand(book, dice));
        expect(book.state.result).toEqual(agreed.state.result);
        expect(withoutRemarks(book.state)).toEqual(withoutRemarks(agreed.state));
      }),
      { numRuns: thorough },
    );
  });

  it('an entry amended to itself changes nothing', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const book = wildBook(dice, 40);
        const { facts } = overlay(book.entries);
        fc.pre(facts.length > 0 && !book.state.scoresAgreed);
        const { seq, fact } = dice.pick(facts);
        const amended = after(book, { type: 'AmendEntry', target: seq, fact });
        expect(amended.entries).toHaveLength(book.entries.length + 1);
        expect(amended.state).toEqual(book.state);
      }),
      { numRuns: thorough },
    );
  });

  it('the last entry voided and entered again is as if never voided', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const book = wildBook(dice, 40);
        const last = overlay(book.entries).facts.at(-1);
        fc.pre(last !== undefined && !book.state.scoresAgreed);
        const voided = after(book, { type: 'VoidEntry', target: last.seq });
        const again = after(voided, commandOf(last.fact));
        expect(withoutSeqs(again.state)).toEqual(withoutSeqs(book.state));
      }),
      { numRuns: thorough },
    );
  });

  it('a corrected log is a log that was right from the beginning', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dice = diceFrom(seed);
        const book = wildBook(dice, 60);
        const { facts, corrections } = overlay(book.entries);
        fc.pre(corrections.length > 0);
        const places = new Map(facts.map(({ seq }, index) => [seq, index + 1]));
        // A remark names its ball by the seq, which is another in the log that was right from the beginning.
        const placed = (fact: PlainFact): PlainFact =>
          fact.type === 'ballRemarked' ? { ...fact, target: places.get(fact.target) ?? 10_000 } : fact;
        const right = facts.map(({ fact, at }, index) => ({ seq: index + 1, at, event: placed(fact) }));
        expect(withoutSeqs(fold(right).state)).toEqual(withoutSeqs(book.state));
      }),
      { numRuns: thorough },
    );
  });

  it(
    'until there is a result what is awaited can be answered, or the innings closed',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(aSeed, (seed) => {
          const dice = diceFrom(seed);
          const book = wildBook(dice, 50);
          fc.pre(book.state.result === null);
          const ways: Command[] = [
            ...Array.from({ length: 80 }, () => theAwaited(book.state, dice)),
            { type: 'BowlBall', delivery: { ...aDelivery(book.state, dice), dismissal: null } },
            { type: 'CloseInnings', reason: 'declared' },
            { type: 'CloseInnings', reason: 'forfeited' },
          ];
          expect(ways.some((command) => decide(book, command).ok)).toBe(true);
        }),
        { numRuns: thorough },
      );
    },
  );
});
