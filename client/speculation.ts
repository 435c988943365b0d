// The pad's view: the confirmed log with this device's pending commands folded on top by the same engine the server runs.
// A command that no longer fits is left out of the view, never out of the outbox. Pure.
import { append, decide, type CommandId, type Scorebook } from '@/engine';
import { headOf } from './incoming';
import type { Waiting } from './kept';

export type Place = { readonly first: number; readonly last: number };
export type View = { readonly book: Scorebook; readonly places: ReadonlyMap<CommandId, Place> };

export const speculate = (confirmed: Scorebook, waiting: readonly Waiting[]): View => {
  const places = new Map<CommandId, Place>();
  let book = confirmed;
  for (const { command, commandId, at } of waiting) {
    const decision = decide(book, command);
    if (!decision.ok) continue;
    const first = headOf(book) + 1;
    for (const event of decision.events)
      book = append(book, { seq: headOf(book) + 1, at: new Date(at).toISOString(), event });
    places.set(commandId, { first, last: headOf(book) });
  }
  return { book, places };
};
