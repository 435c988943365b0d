// The scorebook: a log and what it adds up to. Folding it again always gives the same; a correction folds it again.
import type { LogEntry } from '../vocabulary/facts';
import type { RefusalCode } from '../vocabulary/refusal';
import type { MatchState, Scorebook } from '../vocabulary/state';
import { blankMatch } from '../match/blank';
import { check } from '../match/check';
import { evolve, type Placed } from '../match/evolve';
import { isCorrection, overlay } from './overlay';

/** A log with nothing in it. */
export const emptyBook: Scorebook = { entries: [], state: blankMatch, corrections: [] };

/** A log that could not have been scored: a fault of a program, or somebody's hand. Never a scorer's mistake. */
export class BrokenLog extends Error {
  override readonly name = 'BrokenLog';
  constructor(
    readonly seq: number,
    readonly code: RefusalCode,
  ) {
    super(`entry ${seq} does not follow from those before it: ${code}`);
  }
}

/** The first fact that the match as folded so far would refuse. */
export type Conflict = { readonly seq: number; readonly code: RefusalCode };
/** The state reached, and what stopped the fold, if anything did. */
export type Folded = { readonly state: MatchState; readonly conflict: Conflict | null };

/** Folds facts in order, up to the first that can't be. */
export function foldFacts(facts: readonly Placed[], from: MatchState = blankMatch): Folded {
  let state = from;
  for (const placed of facts) {
    const refusal = check(state, placed.fact);
    if (refusal !== null) return { state, conflict: { seq: placed.seq, code: refusal.code } };
    state = evolve(state, placed);
  }
  return { state, conflict: null };
}

/** The state of facts that were all accepted once. @throws BrokenLog where one was not */
function stateOf(facts: readonly Placed[], from?: MatchState): MatchState {
  const { state, conflict } = foldFacts(facts, from);
  if (conflict !== null) throw new BrokenLog(conflict.seq, conflict.code);
  return state;
}

/** The book of a log. @throws BrokenLog where the log could not have been scored */
export function fold(entries: readonly LogEntry[]): Scorebook {
  const { facts, corrections } = overlay(entries);
  return { entries, state: stateOf(facts), corrections };
}

/** The book with one more entry. @throws BrokenLog where decide would have refused it */
export function append(book: Scorebook, entry: LogEntry): Scorebook {
  const entries = [...book.entries, entry];
  const { seq, at, event } = entry;
  if (isCorrection(event)) return event.more ? { ...book, entries } : fold(entries);
  return { ...book, entries, state: stateOf([{ seq, at, fact: event }], book.state) };
}
