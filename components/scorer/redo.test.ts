// Undo and redo, several deep, from the log alone.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentInnings,
  decide,
  dotBall,
  emptyBook,
  overlay,
  presets,
  type Command,
  type Scorebook,
} from '@/engine';
import { arranged, bowl, record } from '@/engine/notation/play';
import { aCommand, diceFrom } from '@/engine/properties/wild-scorer';
import { redoCommand, undoCommand } from './redo';

const t20 = arranged(presets.t20);
const runs = (book: Scorebook) => currentInnings(book.state)?.runs;
const after = (book: Scorebook, command: Command | null): Scorebook => {
  if (command === null) throw new Error('there must be one');
  return record(book, command);
};
const undo = (book: Scorebook) => after(book, undoCommand(book));
const redo = (book: Scorebook) => after(book, redoCommand(book));

test('an undone ball can be entered again, and then no more', () => {
  const book = bowl(t20, '1 4');
  const undone = undo(book);
  expect(runs(undone)).toBe(1);
  const again = redo(undone);
  expect(runs(again)).toBe(5);
  expect(redoCommand(again)).toBeNull();
});

test('two undone, two entered again, in their order', () => {
  const undone = undo(undo(bowl(t20, '1 4 2')));
  expect(runs(undone)).toBe(1);
  expect(runs(redo(undone))).toBe(5);
  expect(runs(redo(redo(undone)))).toBe(7);
});

test('another ball instead ends what could be entered again', () => {
  const instead = bowl(undo(bowl(t20, '1 4')), '2');
  expect(redoCommand(instead)).toBeNull();
});

test('the ball as it was put right comes back, not as it was first entered', () => {
  const book = bowl(t20, '1 4');
  const last = currentInnings(book.state)?.balls.at(-1);
  if (last === undefined) throw new Error('no ball');
  const amended = record(book, {
    type: 'AmendEntry',
    target: last.seq,
    fact: { type: 'ballBowled', delivery: { ...last.delivery, boundary: null, ran: 2 } },
  });
  expect(runs(redo(undo(amended)))).toBe(3);
});

test('the toss can be undone, the arrangement of the match not', () =>
  expect(undoCommand(undo(t20))).toBeNull());

const contents = (book: Scorebook) => overlay(book.entries).facts.map(({ fact }) => fact);
const ballAt = (book: Scorebook, place: number) => {
  const ball = currentInnings(book.state)?.balls[place];
  if (ball === undefined) throw new Error('no ball');
  return ball;
};

describe('a correction is undone as a whole, and the ball stays', () => {
  const book = bowl(t20, '1 4 2 .');
  const short = record(book, {
    type: 'AmendEntry',
    target: ballAt(book, 2).seq,
    fact: { type: 'ballBowled', delivery: { ...dotBall, ran: 2, short: 1 } },
  });

  test('one short signalled and taken back: two again, then one short again', () => {
    expect(runs(short)).toBe(6);
    expect(runs(undo(short))).toBe(7);
    expect(runs(redo(undo(short)))).toBe(6);
    expect(redoCommand(redo(undo(short)))).toBeNull();
  });

  test('undone, undo goes on with what was done before it', () => {
    const one = undo(undo(short));
    expect(contents(one)).toHaveLength(contents(book).length - 1);
    expect(contents(redo(redo(one)))).toEqual(contents(short));
  });

  test('a ball taken out and put in elsewhere comes back where it was', () => {
    const gone = record(book, {
      type: 'CorrectEntries',
      changes: [
        { type: 'VoidEntry', target: ballAt(book, 1).seq },
        { type: 'InsertEntry', before: ballAt(book, 0).seq, fact: { type: 'battersSwapped', reason: '' } },
      ],
    });
    expect(contents(undo(gone))).toEqual(contents(book));
    expect(contents(redo(undo(gone)))).toEqual(contents(gone));
    // The ball goes by another seq now: what was done before it is undone all the same.
    expect(contents(undo(undo(gone)))).toEqual(contents(book).slice(0, -1));
  });

  test('across innings: the last ball of the first one, a correction in it, the first ball of the second', () => {
    const oneOver = arranged({ ...presets.t20, ballsPerInnings: 6, superOver: null });
    const first = bowl(oneOver, '. . . . . 1');
    const target = ballAt(first, 5).seq;
    const two = { type: 'ballBowled', delivery: { ...dotBall, ran: 2 } } as const;
    const second = bowl(record(first, { type: 'AmendEntry', target, fact: two }), '4');
    let back = second;
    while (back.state.innings.length > 1) back = undo(back);
    expect(back.state.innings[0]?.runs).toBe(2);
    expect(undo(back).state.innings[0]?.runs).toBe(1);
    expect(undo(undo(back)).state.innings[0]?.legalBalls).toBe(5);
    let again = undo(undo(back));
    while (redoCommand(again) !== null) again = redo(again);
    expect(contents(again)).toEqual(contents(second));
  });
});

const isCorrectionOf = ({ type }: Command): boolean => type.endsWith('Entry') || type === 'CorrectEntries';

test('whatever a wild scorer did last, undo leads to where it stood, and redo back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const dice = diceFrom(seed);
      let book = emptyBook;
      for (let count = 0; count < 40; count += 1) {
        const before = book;
        const command = aCommand(book, dice);
        if (!decide(book, command).ok) continue;
        book = record(book, command);
        const back = undoCommand(book);
        // What took something back itself, changed nothing, or can't be taken back by a correction is not told here.
        const tells =
          command.type !== 'Undo' &&
          redoCommand(book) === null &&
          !isDeepStrictEqual(contents(book), contents(before));
        const plain = isCorrectionOf(command) === (back?.type !== 'Undo');
        if (!tells || !plain || back === null || !decide(book, back).ok) continue;
        const undone = record(book, back);
        expect(contents(undone)).toEqual(contents(before));
        expect(contents(redo(undone))).toEqual(contents(book));
      }
    }),
    { numRuns: 60 },
  );
});
