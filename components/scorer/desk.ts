// What every part of the pad works with: the book in front of the scorer, the names, and the ways to say something.
// Doesn't know how a command travels.
import {
  decide,
  preview,
  refusalText,
  type Command,
  type MatchState,
  type PlayerId,
  type Refusal,
  type Scorebook,
  type SideIndex,
} from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { PadWords } from '@/words/messages';

export type Desk = {
  readonly book: Scorebook;
  /** Says every text of the pad in the scorer's language, and who an id is. */
  readonly names: PadWords;
  readonly roster: Roster;
  /** Somebody whom nobody named before: gives the id to call them by. The name goes along with the command that does. */
  readonly introduce: (name: string) => PlayerId;
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

/** The same in words. Of a change to what was entered it says what the changed entry itself would offend against. */
export function whyNot({ book, names }: Pick<Desk, 'book' | 'names'>, command: Command): string | null {
  const refusal = refusalOf(book, command);
  if (refusal === null) return null;
  const after = refusal.code === 'CORRECTION_CONFLICTS' ? preview(book, command) : null;
  const clash = after === null || after.ok ? null : after.clash;
  return refusalText(clash?.refusal ?? refusal, names);
}

/** Those the match knows who play for neither side: in a squad, or named before as a substitute. */
export function peopleAside({ book, roster }: Desk): readonly PlayerId[] {
  const playing = new Set<string>((book.state.sides ?? []).flatMap(({ players }) => players));
  const isPlayer = (id: string): id is PlayerId => Object.hasOwn(roster.players, id);
  return Object.keys(roster.players)
    .filter(isPlayer)
    .filter((id) => !playing.has(id));
}

/** The players of a side in the order named; none before the match is arranged. */
export const playersOf = (state: MatchState, side: SideIndex): readonly PlayerId[] =>
  state.sides?.[side].players ?? [];
