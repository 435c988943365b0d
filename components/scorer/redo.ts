// Undo and its opposite, worked out from the log alone, so that they survive a reload and a change of device. What is undone
// is the last deed: a fact that was added, or a correction as a whole. A deed that was undone can be done again until
// something else is. Doesn't know what the facts mean.
import {
  commandOf,
  isCorrection,
  lay,
  type Change,
  type Command,
  type Correction,
  type Placed,
  type Scorebook,
  type Seq,
} from '@/engine';

type Facts = readonly Placed[];
/** One part of a correction, and the facts as they stood before it. */
type Step = { readonly seq: Seq; readonly event: Correction; readonly before: Facts };
type Deed =
  | { readonly kind: 'added'; readonly placed: Placed }
  | {
      readonly kind: 'corrected';
      readonly steps: readonly Step[];
      readonly before: Facts;
      readonly after: Facts;
    };

/** What stands, what was done to come there, and what was undone; each newest last. */
type History = { readonly standing: Facts; readonly done: readonly Deed[]; readonly undone: readonly Deed[] };

/** Takes back the last deed that stands, but never the arrangement of the match; null where there is none. */
export function undoCommand(book: Scorebook): Command | null {
  const { standing, done } = historyOf(book);
  const deed = done.at(-1);
  const last = standing.at(-1);
  if (deed === undefined || last === undefined) return null;
  const back =
    deed.kind === 'corrected' ? asCommand(inverseOf(deed, standing, book.entries.length + 1)) : null;
  if (back !== null) return back;
  return last.fact.type === 'matchArranged' ? null : { type: 'Undo', target: last.seq };
}

/** Does again what the latest undo took back; null where nothing was, or something else was done since. */
export function redoCommand(book: Scorebook): Command | null {
  const { standing, undone } = historyOf(book);
  const deed = undone.at(-1);
  if (deed === undefined) return null;
  return deed.kind === 'added'
    ? commandOf(deed.placed.fact)
    : asCommand(repeatOf(deed, standing, book.entries.length + 1));
}

/** So many changes are one command at most. */
const mostChanges = 50;

const asCommand = (changes: readonly Change[]): Command | null => {
  const [only] = changes;
  if (only === undefined || changes.length > mostChanges) return null;
  return changes.length === 1 ? only : { type: 'CorrectEntries', changes: [...changes] };
};

function historyOf({ entries }: Scorebook): History {
  const standing: Placed[] = [];
  const done: Deed[] = [];
  const undone: Deed[] = [];
  let steps: Step[] = [];
  for (const { seq, at, event } of entries) {
    if (!isCorrection(event)) {
      const placed = { seq, at, fact: event };
      standing.push(placed);
      const again = undone.at(-1);
      if (again?.kind === 'added' && isSame(again.placed.fact, event)) undone.pop();
      else undone.length = 0;
      done.push({ kind: 'added', placed });
      continue;
    }
    const before = [...standing];
    steps = [...steps, { seq, event, before }];
    standing.splice(0, standing.length, ...lay(before, event, seq, at));
    if (event.more) continue;
    note(
      { kind: 'corrected', steps, before: steps[0]?.before ?? before, after: [...standing] },
      done,
      undone,
    );
    steps = [];
  }
  return { standing, done, undone };
}

/** A correction that leads back to before the last deed is its undo; one that leads to after an undone one does it again. */
function note(deed: Extract<Deed, { kind: 'corrected' }>, done: Deed[], undone: Deed[]): void {
  const last = done.at(-1);
  const again = undone.at(-1);
  if (last?.kind === 'added' && saysSame(deed.after, deed.before.slice(0, -1))) {
    done.pop();
    undone.push(last);
  } else if (last?.kind === 'corrected' && saysSame(deed.after, last.before)) {
    done.pop();
    undone.push(last);
  } else if (again?.kind === 'corrected' && saysSame(deed.after, again.after)) {
    undone.pop();
    done.push(deed);
  } else {
    done.push(deed);
    undone.length = 0;
  }
}

/** What stands says the same as `facts`, place by place, but may go by other seqs: that a fact of theirs goes by now. */
const renamed = (facts: Facts, standing: Facts): ((seq: Seq) => Seq) => {
  const now = new Map(facts.map(({ seq }, place) => [seq, standing[place]?.seq ?? seq]));
  return (seq) => now.get(seq) ?? seq;
};

/** The changes that take a correction back, its last part first. `next`: the seq of the first entry they make. */
function inverseOf(
  deed: Extract<Deed, { kind: 'corrected' }>,
  standing: Facts,
  next: Seq,
): readonly Change[] {
  const now = renamed(deed.after, standing);
  const made = new Map<Seq, Seq>();
  const named = (seq: Seq): Seq => made.get(seq) ?? now(seq);
  const changes: Change[] = [];
  for (const { seq, event, before } of deed.steps.toReversed()) {
    const place = event.type === 'entryInserted' ? -1 : before.findIndex((one) => one.seq === event.target);
    const was = before[place];
    const follower = before[place + 1];
    switch (event.type) {
      case 'entryInserted':
        changes.push({ type: 'VoidEntry', target: named(seq) });
        break;
      case 'entryAmended':
        if (was !== undefined)
          changes.push({ type: 'AmendEntry', target: named(event.target), fact: was.fact });
        break;
      case 'entryMoved': {
        const target = named(event.target);
        if (follower !== undefined) {
          changes.push({ type: 'MoveEntry', target, before: named(follower.seq) });
          break;
        }
        // It was the last, and nothing can be moved behind the last: those it was put before go before it.
        const from = before.findIndex((one) => one.seq === event.before);
        for (const passed of before.slice(from, -1))
          changes.push({ type: 'MoveEntry', target: named(passed.seq), before: target });
        break;
      }
      case 'entryVoided':
        // Nothing can be put behind the last entry by a correction.
        if (was === undefined || follower === undefined) return [];
        made.set(event.target, next + changes.length);
        changes.push({ type: 'InsertEntry', before: named(follower.seq), fact: was.fact });
        break;
    }
  }
  return changes;
}

/** The same correction once more, on what stands now. */
function repeatOf(deed: Extract<Deed, { kind: 'corrected' }>, standing: Facts, next: Seq): readonly Change[] {
  const now = renamed(deed.before, standing);
  const made = new Map<Seq, Seq>();
  const named = (seq: Seq): Seq => made.get(seq) ?? now(seq);
  return deed.steps.map(({ seq, event }, index): Change => {
    switch (event.type) {
      case 'entryVoided':
        return { type: 'VoidEntry', target: named(event.target) };
      case 'entryAmended':
        return { type: 'AmendEntry', target: named(event.target), fact: event.fact };
      case 'entryMoved':
        return { type: 'MoveEntry', target: named(event.target), before: named(event.before) };
      case 'entryInserted': {
        const before = named(event.before);
        made.set(seq, next + index);
        return { type: 'InsertEntry', before, fact: event.fact };
      }
    }
  });
}

const saysSame = (some: Facts, others: Facts): boolean =>
  some.length === others.length && some.every(({ fact }, place) => isSame(fact, others[place]?.fact));

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
