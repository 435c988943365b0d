// The answer to a command: the events to be appended, or why not. Pure: the same book and command give the same answer
// on the pad and on the server. Knows nothing of who asks.
import type { Change, Command } from '../vocabulary/commands';
import type { Correction, LogEntry, MatchEvent } from '../vocabulary/facts';
import type { Seq } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Scorebook } from '../vocabulary/state';
import { check } from '../match/check';
import type { Placed } from '../match/evolve';
import { refuse } from '../match/refuse';
import { ballOf } from '../rules/remarks';
import { factOf } from './facts-of-commands';
import { lay, overlay, stands } from './overlay';
import { foldFacts } from './scorebook';

/** The events to be appended in this order and together, or the refusal. */
export type Decision =
  | { readonly ok: true; readonly events: readonly MatchEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

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
    case 'CorrectEntries':
      return correct(book, changesOf(command));
    case 'RemarkBall':
      return ballOf(book.state, command.target) === null
        ? decline(refuse('NO_SUCH_ENTRY'))
        : { ok: true, events: [factOf(command)] };
    default: {
      const fact = factOf(command);
      const refusal = check(book.state, fact);
      return refusal === null ? { ok: true, events: [fact] } : decline(refusal);
    }
  }
}

function correctionOf(change: Change, more: boolean): Correction {
  switch (change.type) {
    case 'VoidEntry':
      return { ...change, type: 'entryVoided', more };
    case 'AmendEntry':
      return { ...change, type: 'entryAmended', more };
    case 'InsertEntry':
      return { ...change, type: 'entryInserted', more };
    case 'MoveEntry':
      return { ...change, type: 'entryMoved', more };
  }
}

/** Voids the last fact that stands, if it is the one meant. */
function undo(book: Scorebook, target: Seq): Decision {
  if (book.state.scoresAgreed) return decline(refuse('SCORES_AGREED', '16.10'));
  const last = overlay(book.entries).facts.at(-1);
  if (last === undefined) return decline(refuse('NOTHING_TO_UNDO'));
  if (last.seq !== target) return decline(refuse('NOT_THE_LAST', null, { last: last.seq }));
  return { ok: true, events: [{ type: 'entryVoided', target, more: false }] };
}

/** The changes that a command asks for; none where it only adds to the match. */
export function changesOf(command: Command): readonly Change[] {
  switch (command.type) {
    case 'Undo':
      return [{ type: 'VoidEntry', target: command.target }];
    case 'VoidEntry':
    case 'AmendEntry':
    case 'InsertEntry':
    case 'MoveEntry':
      return [command];
    case 'CorrectEntries':
      return command.changes;
    default:
      return [];
  }
}

/** The facts of a log with changes laid over it, or null where one names a fact that doesn't stand. */
export function layAll(entries: readonly LogEntry[], changes: readonly Change[]): readonly Placed[] | null {
  let { facts } = overlay(entries);
  for (const [index, change] of changes.entries()) {
    const correction = correctionOf(change, false);
    if (!stands(facts, correction)) return null;
    facts = lay(facts, correction, entries.length + 1 + index, '');
  }
  return facts;
}

/** A correction is accepted if the log it leaves could have been scored so from the beginning. */
function correct(book: Scorebook, changes: readonly Change[]): Decision {
  if (book.state.scoresAgreed) return decline(refuse('SCORES_AGREED', '16.10'));
  const facts = layAll(book.entries, changes);
  if (facts === null) return decline(refuse('NO_SUCH_ENTRY', '3.2'));
  const { conflict } = foldFacts(facts);
  if (conflict !== null) {
    return decline(refuse('CORRECTION_CONFLICTS', '3.2', { seq: conflict.seq, code: conflict.code }));
  }
  const events = changes.map((change, index) => correctionOf(change, index < changes.length - 1));
  return { ok: true, events };
}
