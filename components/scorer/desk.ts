// What every part of the pad works with: the book in front of the scorer, the names, and the ways to say something.
// Doesn't know how a command travels.
import {
  decide,
  type Command,
  type MatchState,
  type PlayerId,
  type Refusal,
  type Scorebook,
  type SideIndex,
  type Names,
} from '@/engine';

export type Desk = {
  readonly book: Scorebook;
  readonly names: Names;
  /** Enters the command, or says why it can't be. */
  readonly enter: (command: Command) => void;
  /** Enters commands that were tried one after the other on a copy of the book. */
  readonly enterAll: (commands: readonly Command[]) => void;
  /** Puts a sentence into the readback for a while. */
  readonly say: (sentence: string) => void;
};

/** Why the book would not take the command; null where it would. Nothing is entered. */
export function refusalOf(book: Scorebook, command: Command): Refusal | null {
  const decision = decide(book, command);
  return decision.ok ? null : decision.refusal;
}

/** The players of a side in the order named; none before the match is arranged. */
export const playersOf = (state: MatchState, side: SideIndex): readonly PlayerId[] =>
  state.sides?.[side].players ?? [];
