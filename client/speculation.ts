// The pad's view: the confirmed log with this device's pending commands folded on top by the same engine the server runs.
// A command that no longer fits is left out of the view, never out of the outbox. What was folded for the last tap is kept,
// so that the fortieth over without a network costs a tap no more than the first.
import { append, decide, type CommandId, type Scorebook } from '@/engine';
import { headOf } from './incoming';
import type { Waiting } from './kept';

export type Place = { readonly first: number; readonly last: number };
export type View = { readonly book: Scorebook; readonly places: ReadonlyMap<CommandId, Place> };

/** What one pending command came to: the book after it, and where in it it stands; null where it doesn't fit. */
type Step = { readonly commandId: CommandId; readonly book: Scorebook; readonly place: Place | null };

/** A view of its own for each pad. A command never changes under its id, so a step holds while all before it are the same. */
export const makeSpeculation = () => {
  let base: Scorebook | null = null;
  let steps: readonly Step[] = [];
  return (confirmed: Scorebook, waiting: readonly Waiting[]): View => {
    const known = base === confirmed ? steps : [];
    const changed = known.findIndex(({ commandId }, place) => waiting[place]?.commandId !== commandId);
    const still = changed < 0 ? known : known.slice(0, changed);
    let book = still.at(-1)?.book ?? confirmed;
    const more = waiting.slice(still.length).map((one): Step => {
      const step = stepOf(book, one);
      book = step.book;
      return step;
    });
    base = confirmed;
    steps = [...still, ...more];
    const places = steps.flatMap(({ commandId, place }) =>
      place === null ? [] : [[commandId, place] as const],
    );
    return { book, places: new Map(places) };
  };
};

const stepOf = (before: Scorebook, { command, commandId, at }: Waiting): Step => {
  const decision = decide(before, command);
  if (!decision.ok) return { commandId, book: before, place: null };
  const time = new Date(at).toISOString();
  const book = decision.events.reduce(
    (now, event) => append(now, { seq: headOf(now) + 1, at: time, event }),
    before,
  );
  return { commandId, book, place: { first: headOf(before) + 1, last: headOf(book) } };
};
