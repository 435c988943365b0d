// What the pad is given and what it gives back. A type only; doesn't know where a command goes.
import type { Command, PlayerId, Scorebook } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import type { Roster } from '@/protocol/roster';
import type { ScorerSpeech } from '@/words/messages';
import type { PadPen } from './pad-pen';
import type { EntryState, HeldCommand, Sync } from './sync';

export type ScoringPadProps = {
  readonly speech: ScorerSpeech;
  readonly book: Scorebook;
  readonly roster: Roster;
  /** `names`: whom the command names for the first time, by the ids it calls them by. */
  readonly onCommand: (command: Command, names: NewNames) => void;
  /** An id for somebody who has none yet. */
  readonly newPlayerId: () => PlayerId;
  /** False until the device has read what it kept: no tap is taken before. */
  readonly ready: boolean;
  /** What must be said at once: the device could not keep a tap. Null for nothing. */
  readonly alarm: string | null;
  readonly stateOf: (seq: number) => EntryState;
  readonly sync: Sync;
  /** Whether the browser promised to keep what is not sent yet; null until it answers. */
  readonly lasting: boolean | null;
  readonly held: readonly HeldCommand[];
  readonly pen: PadPen;
  readonly onRetry: () => void;
  readonly onDiscard: (held: HeldCommand) => void;
  readonly onExport: () => void;
  /** The board's address, to show it to others; null while the server doesn't know the match. */
  readonly boardPath: string | null;
};
