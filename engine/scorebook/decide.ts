// The answer to a command: the events to be appended, or why not. Pure: the same book and command give the same answer
// on the pad and on the server. Knows nothing of who asks.
import type { Command } from '../vocabulary/commands';
import type { Correction, MatchEvent } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import type { Scorebook } from '../vocabulary/state';
import { check } from '../match/check';
import { refuse } from '../match/refuse';
import { factOf, type Correcting } from './facts-of-commands';
import { lay, overlay, stands } from './overlay';
import { foldFacts } from './scorebook';

export type Decision =
  | { readonly ok: true; readonly events: readonly MatchEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

const accept = (event: MatchEvent): Decision => ({ ok: true, events: [event] });
const decline = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** What a command comes to. */
export function decide(book: Scorebook, command: Command): Decision {
  switch (command.type) {
    case 'Undo':
      return undo(book, command.target);
    case 'VoidEntry':
    case 'AmendEntry':
    case 'InsertEntry':
    case 'MoveEntry':
      return correct(book, correctionOf(command));
    default: {
      const fact = factOf(command);
      const refusal = check(book.state, fact);
      return refusal === null ? accept(fact) : decline(refusal);
    }
  }
}

function correctionOf(command: Exclude<Correcting, { type: 'Undo' }>): Correction {
  switch (command.type) {
    case 'VoidEntry':
      return { ...command, type: 'entryVoided' };
    case 'AmendEntry':
      return { ...command, type: 'entryAmended' };
    case 'InsertEntry':
      return { ...command, type: 'entryInserted' };
    case 'MoveEntry':
      return { ...command, type: 'entryMoved' };
  }
}

/** Voids the last fact that stands, if it is the one meant. */
function undo(book: Scorebook, target: number): Decision {
  const last = overlay(book.entries).facts.at(-1);
  if (last === undefined) return decline(refuse('NOTHING_TO_UNDO'));
  if (last.seq !== target) return decline(refuse('NOT_THE_LAST', null, { last: last.seq }));
  return accept({ type: 'entryVoided', target });
}

/** A correction is accepted if the log it leaves could have been scored so from the beginning. */
function correct(book: Scorebook, correction: Correction): Decision {
  const { facts } = overlay(book.entries);
  if (!stands(facts, correction)) return decline(refuse('NO_SUCH_ENTRY', '3.2'));
  const seq = book.entries.length + 1;
  const { conflict } = foldFacts(lay(facts, correction, seq, ''));
  return conflict === null ? accept(correction) : decline(refuse('CORRECTION_CONFLICTS', '3.2', conflict));
}
