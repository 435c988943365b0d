// What the pad is given about the pen: whether this device has it, what it holds apart from the book, and the ways to pass
// it on. Values only; doesn't know how they travel.
import type { CommandId } from '@/engine';
import type { HandoverCode, PenHere } from '@/protocol/pen';
import type { ScorerSpeech } from '@/words/messages';
import type { HeldCommand } from './sync';

/** `after`: the last seq of the book it was entered behind. `inBook`: the book has the same entry in that very place. */
export type Apart = HeldCommand & {
  readonly at: number;
  readonly after: number;
  readonly inBook: boolean;
};

export type PadPen = {
  readonly here: PenHere;
  /** Entered under a pen that this device has lost, in order: for a person to enter or to drop. */
  readonly apart: readonly Apart[];
  /** The code to be shown to the other scorer, or why there is none. */
  readonly onShowCode: () => Promise<HandoverCode | { readonly problem: string }>;
  /** Checks the other's code, and with `confirmed` takes the pen. Null, or why not. */
  readonly onHandOver: (code: string, confirmed: boolean) => Promise<string | null>;
  /** Takes it without a code, where that may be. Null, or why not. */
  readonly onTake: () => Promise<string | null>;
  readonly onEnter: (ids: readonly CommandId[]) => void;
  readonly onDrop: (ids: readonly CommandId[]) => void;
  /** Where the people of the match are; null without a network. */
  readonly peoplePath: string | null;
};

/** Why nothing can be entered here; null where it can. */
export function whyNoPen(here: PenHere, { say }: ScorerSpeech): string | null {
  switch (here.kind) {
    case 'unknown':
    case 'mine':
      return null;
    case 'barred':
      return say('pen.barred');
    case 'elsewhere':
      return here.state.holder === null
        ? say('pen.nobody')
        : say('pen.holder', { name: here.state.holder.name });
  }
}
