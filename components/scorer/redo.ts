// Undo and its opposite, worked out from the log alone, so that they survive a reload and a change of device. An undone
// fact can be entered again until something else is entered. Doesn't know what the facts mean.
import { commandOf, overlay, type Command, type PlainFact, type Scorebook, type Seq } from '@/engine';

/** Takes back the last fact that stands, but never the arrangement of the match; null where there is none. */
export function undoCommand(book: Scorebook): Command | null {
  const last = overlay(book.entries).facts.at(-1);
  return last === undefined || last.fact.type === 'matchArranged' ? null : { type: 'Undo', target: last.seq };
}

/** Enters again what the latest undo took back; null where nothing was, or something else came since. */
export function redoCommand(book: Scorebook): Command | null {
  const undone: PlainFact[] = [];
  const standing: { seq: Seq; fact: PlainFact }[] = [];
  for (const { seq, event } of book.entries) {
    switch (event.type) {
      case 'entryVoided': {
        const last = standing.at(-1);
        if (last?.seq === event.target) {
          standing.pop();
          undone.push(last.fact);
        } else {
          removeFrom(standing, event.target);
          undone.length = 0;
        }
        break;
      }
      case 'entryAmended': {
        const place = standing.findIndex((entry) => entry.seq === event.target);
        if (place >= 0) standing[place] = { seq: event.target, fact: event.fact };
        undone.length = 0;
        break;
      }
      case 'entryInserted':
      case 'entryMoved':
        undone.length = 0;
        break;
      default: {
        standing.push({ seq, fact: event });
        const again = undone.at(-1);
        if (again !== undefined && isSame(again, event)) undone.pop();
        else undone.length = 0;
      }
    }
  }
  const next = undone.at(-1);
  return next === undefined ? null : commandOf(next);
}

function removeFrom(standing: { seq: Seq }[], target: Seq): void {
  const place = standing.findIndex((entry) => entry.seq === target);
  if (place >= 0) standing.splice(place, 1);
}

/** Whether two values of the log are equal, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
