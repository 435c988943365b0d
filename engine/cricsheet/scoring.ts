// How a scorer enters what a match file shows: a generator that yields one command, is sent the book as it then stands,
// and so always knows what the match awaits. What every part of the import is made of; knows no innings and no file.
import type { Command } from '../vocabulary/commands';
import type { PlayerId } from '../vocabulary/ids';
import type { Innings, Scorebook } from '../vocabulary/state';

/** Where in the file a command came from. Innings and delivery from 1, over from 0 as in the file. */
export type Place = {
  readonly innings: number;
  readonly over: number | null;
  readonly delivery: number | null;
};

/** What is entered next, or why nothing more can be: the file contradicts itself. */
export type Step =
  | { readonly kind: 'entered'; readonly command: Command; readonly place: Place }
  | { readonly kind: 'stopped'; readonly why: string; readonly place: Place };

/** Yields steps, is sent the book after each, and ends with what it has to say. Nothing is sent after a stop. */
export type Scoring<T> = Generator<Step, T, Scorebook>;

/** Two batters by the end they are at. */
export type Pair = { readonly striker: PlayerId; readonly nonStriker: PlayerId };

/** The innings being scored, or null between innings. */
export function inningsOf(book: Scorebook): Innings | null {
  const last = book.state.innings.at(-1);
  return last !== undefined && last.ended === null ? last : null;
}

/** Enters commands one after the other; the book after the last. */
export function* enter(book: Scorebook, place: Place, ...commands: Command[]): Scoring<Scorebook> {
  let now = book;
  for (const command of commands) now = yield { kind: 'entered', command, place };
  return now;
}

/** Says why the file can't be scored any further. */
export function* stop(why: string, place: Place): Scoring<Scorebook> {
  return yield { kind: 'stopped', why, place };
}
