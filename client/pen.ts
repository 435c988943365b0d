// What a scorer's device knows: the live match, and the commands it keeps until the server has them. Values only.
import type { Command, CommandId, Refusal, Scorebook } from '@/engine';
import type { MatchExport } from '@/protocol/match-export';
import type { NewNames } from '@/protocol/recording';
import type { StorageTrouble } from './device/database';
import type { HandoverCode, PenHere } from '@/protocol/pen';
import type { Answer, Trouble } from './fetch-json';
import type { Problem } from './kept';
import type { LiveMatch } from './live-match';

/** Where an entry of the pad's view stands on its way into the log; `entered`: not on the device yet. */
export type EntryState = 'entered' | 'recorded' | 'onDevice' | 'inFlight' | 'refused';

/** A command of this device that the confirmed log doesn't hold yet. */
export type Pending = {
  readonly commandId: CommandId;
  readonly command: Command;
  /** When it was entered, epoch milliseconds. */
  readonly at: number;
  readonly state: EntryState;
  readonly problem: Problem | null;
  /** The entries it makes in the view; null where it doesn't fit the log any more. */
  readonly seqs: { readonly first: number; readonly last: number } | null;
};

/** Entered under a pen that this device has lost. `after`: the last seq of the book it was entered behind. */
export type Apart = Pending & { readonly after: number; readonly inBook: boolean };

/** What the last sending met. `since`: epoch milliseconds. */
export type Reach =
  | { readonly kind: 'reached' }
  | { readonly kind: 'unreachable'; readonly since: number }
  /** Nobody is signed in (any more). */
  | { readonly kind: 'signedOut' }
  /** The server would not take the match that was set up here. */
  | { readonly kind: 'notArranged'; readonly problem: Problem };

/** The sync pill. `waiting`: commands kept on this device, `balls` of which are balls. `since`: epoch milliseconds. */
export type Sync =
  | { readonly kind: 'synced' }
  | { readonly kind: 'sending'; readonly waiting: number }
  | { readonly kind: 'offline'; readonly since: number; readonly waiting: number; readonly balls: number }
  | { readonly kind: 'signIn'; readonly waiting: number }
  | { readonly kind: 'notArranged'; readonly problem: Problem; readonly waiting: number }
  | { readonly kind: 'needsYou'; readonly problem: Pending; readonly waiting: number };

/**
 * What became of a tap: kept on the device, refused by the Laws as the pad's own book has it, or not kept since the device
 * keeps nothing more; then it is not entered.
 */
export type Submitted =
  | { readonly ok: true; readonly commandId: CommandId }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly notKept: StorageTrouble };

export type Pen = LiveMatch & {
  /** The match's code; null while the server doesn't know the match. */
  readonly code: string | null;
  /** The confirmed log with every pending command folded on top: what the pad shows. */
  readonly view: Scorebook;
  readonly pending: readonly Pending[];
  readonly stateOf: (seq: number) => EntryState;
  readonly sync: Sync;
  readonly pen: PenHere;
  /** In order, for a person to enter or to drop; none of it is in the view. */
  readonly apart: readonly Apart[];
  readonly enterApart: (ids: readonly CommandId[]) => Promise<void>;
  readonly dropApart: (ids: readonly CommandId[]) => Promise<void>;
  /** A code for the other scorer's device. */
  readonly showCode: () => Promise<Answer<HandoverCode>>;
  /** Checks the code of the other device, and with `confirmed` takes the pen. Null, or why not. */
  readonly handOver: (code: string, confirmed: boolean) => Promise<Trouble | null>;
  /** Takes the pen knowingly, where that may be without a code. Null, or why not. */
  readonly takePen: () => Promise<Trouble | null>;
  /** What the device could not keep, of what it should; null where it keeps everything. */
  readonly storage: StorageTrouble | null;
  /** False until what the device kept has been read; the pad takes no tap before. */
  readonly ready: boolean;
  /** Resolves when the command is kept on the device: the pad may say done. */
  /** `names`: whom it names for the first time, by the ids it calls them by. */
  readonly submit: (command: Command, names?: NewNames) => Promise<Submitted>;
  /** Sends the held command, and those behind it, once more, as they fit the match now. */
  readonly retry: () => Promise<void>;
  /** Takes a refused command out of the outbox: the person's own choice, never the outbox's. */
  readonly discard: (commandId: CommandId) => Promise<void>;
  /** The match as this device has it, with everything pending, to be saved into a file. */
  readonly exported: () => MatchExport;
};
