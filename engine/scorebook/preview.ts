// A correction looked at before it is made: everything that would be different, or what stands against it and what must
// be answered first. Pure: the book it is asked of stays as it is. Law 3.2.
import type { Change, Command } from '../vocabulary/commands';
import type { PlainFact } from '../vocabulary/facts';
import type { Seq } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Awaiting, Scorebook } from '../vocabulary/state';
import { check } from '../match/check';
import { blankMatch } from '../match/blank';
import { evolve } from '../match/evolve';
import { consequencesOf, type Consequence } from './consequences';
import { changesOf, decide, layAll } from './decide';
import { append } from './scorebook';

/** Where a corrected log could not go on as it was scored. */
export type Clash = {
  /** The first entry that no longer fits, what it says and why it doesn't. */
  readonly seq: Seq;
  readonly fact: PlainFact;
  readonly refusal: Refusal;
  /** What the match would wait for just before it: to be answered by an entry inserted there, or the entry voided. */
  readonly awaiting: Awaiting;
};

/** The book as it would be with every difference, or why not and where it clashes. */
export type Preview =
  | { readonly ok: true; readonly book: Scorebook; readonly consequences: readonly Consequence[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly clash: Clash | null };

/** What a command would do to the book: meant for corrections, true of any. */
export function preview(book: Scorebook, command: Command): Preview {
  const decision = decide(book, command);
  if (!decision.ok) {
    return { ok: false, refusal: decision.refusal, clash: clashOf(book, changesOf(command)) };
  }
  const at = book.entries.at(-1)?.at ?? '';
  const after = decision.events.reduce(
    (now, event) => append(now, { seq: now.entries.length + 1, at, event }),
    book,
  );
  return { ok: true, book: after, consequences: consequencesOf(book.state, after.state) };
}

/** The first entry of the corrected log that would not fit; null where the changes name what doesn't stand. */
function clashOf(book: Scorebook, changes: readonly Change[]): Clash | null {
  const facts = layAll(book.entries, changes);
  let state = blankMatch;
  for (const { seq, at, fact } of facts ?? []) {
    const refusal = check(state, fact);
    if (refusal !== null) return { seq, fact, refusal, awaiting: state.awaiting };
    state = evolve(state, { seq, at, fact });
  }
  return null;
}
