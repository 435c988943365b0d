// The log as it stands: every fact in its place, with each correction laid over what it names. Nothing is rewritten; the
// entries stay as they were entered. Law 3.2 (correctness of scores). Knows no rule of the game.
import type { Correction, LogEntry, MatchEvent } from '../vocabulary/facts';
import type { CorrectionNote } from '../vocabulary/state';
import type { Placed } from '../match/evolve';

/** Whether an entry changes what was entered, rather than adding to the match. */
export function isCorrection(event: MatchEvent): event is Correction {
  return (
    event.type === 'entryVoided' ||
    event.type === 'entryAmended' ||
    event.type === 'entryInserted' ||
    event.type === 'entryMoved'
  );
}

/** The facts in the order they stand, and what was corrected. */
export type Overlay = { readonly facts: readonly Placed[]; readonly corrections: readonly CorrectionNote[] };

const placeOf = (facts: readonly Placed[], seq: number): number =>
  facts.findIndex((each) => each.seq === seq);

/** Which entry a correction is about, or comes before. */
export const namedBy = (correction: Correction): readonly number[] => {
  switch (correction.type) {
    case 'entryVoided':
    case 'entryAmended':
      return [correction.target];
    case 'entryInserted':
      return [correction.before];
    case 'entryMoved':
      return [correction.target, correction.before];
  }
};

/** Whether the facts a correction names all stand. An inserted fact goes by the seq of the entry that inserted it. */
export const stands = (facts: readonly Placed[], correction: Correction): boolean =>
  namedBy(correction).every((seq) => placeOf(facts, seq) >= 0);

/** The facts with one correction laid over; unchanged where it names none that stands. */
export function lay(
  facts: readonly Placed[],
  correction: Correction,
  seq: number,
  at: string,
): readonly Placed[] {
  if (!stands(facts, correction)) return facts;
  switch (correction.type) {
    case 'entryVoided':
      return facts.filter((each) => each.seq !== correction.target);
    case 'entryAmended':
      return facts.map((each) =>
        each.seq === correction.target ? { ...each, fact: correction.fact } : each,
      );
    case 'entryInserted':
      return facts.toSpliced(placeOf(facts, correction.before), 0, { seq, at, fact: correction.fact });
    case 'entryMoved': {
      const moved = facts.filter((each) => each.seq === correction.target);
      const others = facts.filter((each) => each.seq !== correction.target);
      const place = placeOf(others, correction.before);
      return place < 0 ? facts : others.toSpliced(place, 0, ...moved);
    }
  }
}

/** What a correction leaves to be shown of itself. */
export function noteOf(correction: Correction, seq: number, at: string): CorrectionNote {
  switch (correction.type) {
    case 'entryVoided':
      return { seq, at, kind: 'voided', target: correction.target };
    case 'entryAmended':
      return { seq, at, kind: 'amended', target: correction.target };
    case 'entryInserted':
      return { seq, at, kind: 'inserted', target: seq };
    case 'entryMoved':
      return { seq, at, kind: 'moved', target: correction.target };
  }
}

/** A log without a correction at its end of which parts are still to come. */
function withoutUnfinished(entries: readonly LogEntry[]): readonly LogEntry[] {
  const last = entries.findLastIndex(({ event }) => !isCorrection(event) || !event.more);
  return entries.slice(0, last + 1);
}

/** Lays every correction of a log over it, in the order they were made. */
export function overlay(log: readonly LogEntry[]): Overlay {
  const entries = withoutUnfinished(log);
  let facts: readonly Placed[] = [];
  let standing: Placed[] = [];
  const corrections: CorrectionNote[] = [];
  for (const { seq, at, event } of entries) {
    if (isCorrection(event)) {
      facts = lay([...facts, ...standing], event, seq, at);
      standing = [];
      corrections.push(noteOf(event, seq, at));
    } else {
      standing.push({ seq, at, fact: event });
    }
  }
  return { facts: [...facts, ...standing], corrections };
}
