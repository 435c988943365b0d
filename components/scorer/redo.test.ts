// Undo and redo, several deep, from the log alone.
import { expect, test } from 'vitest';
import { currentInnings, presets, type Command, type Scorebook } from '@/engine';
import { arranged, bowl, record } from '@/engine/notation/play';
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
