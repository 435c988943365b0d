// The match as it stood after any entry, for a replay: the corrected log folded up to there. Nothing is kept, so it is
// always what the fold says. Doesn't know clocks or speeds.
import { overlay } from '../scorebook/overlay';
import { foldFacts } from '../scorebook/scorebook';
import type { Seq } from '../vocabulary/ids';
import type { MatchState, Scorebook } from '../vocabulary/state';

/** The state just after the entry, with every later correction of what came before it laid over; null where it doesn't stand. */
export function stateAt(book: Scorebook, seq: Seq): MatchState | null {
  const { facts } = overlay(book.entries);
  const place = facts.findIndex((fact) => fact.seq === seq);
  return place < 0 ? null : foldFacts(facts.slice(0, place + 1)).state;
}
