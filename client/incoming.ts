// Frames on their way into the log of this device, by the one rule of every receiver: seq at or below what it has, drop;
// the next, fold; further ahead, hold and ask. Pure.
import { append, fold, type Scorebook } from '@/engine';
import type { Announcement } from '@/protocol/announcements';
import type { Frame, Snapshot } from '@/protocol/frame';

/** `held`: frames that can't be folded yet, in order of seq. `news`: what the last folding announced. */
export type Incoming = {
  readonly book: Scorebook;
  readonly held: readonly Frame[];
  readonly news: readonly Announcement[];
};

export const headOf = (book: Scorebook): number => book.entries.at(-1)?.seq ?? 0;

/** Takes a frame in and folds as far as what is held follows. */
export const receive = (state: Incoming, frame: Frame): Incoming => {
  if (frame.seq <= headOf(state.book)) return state;
  const waiting = [...state.held, frame].sort((one, other) => one.seq - other.seq);
  let { book } = state;
  const news: Announcement[] = [];
  for (const { seq, entries, events } of waiting) {
    if (seq <= headOf(book)) continue;
    for (const entry of entries) if (entry.seq === headOf(book) + 1) book = append(book, entry);
    if (seq === headOf(book)) news.push(...events);
  }
  const held = waiting.filter(({ seq }) => seq > headOf(book));
  return book === state.book ? { ...state, held } : { book, held, news };
};

/** Whether something between the log and what is held is missing. */
export const hasGap = ({ book, held }: Incoming): boolean =>
  held[0] !== undefined && held[0].prevSeq > headOf(book);

/** Takes a whole log in: goes on from what is here where it is the same log, else begins anew with it. */
export const receiveSnapshot = (state: Incoming, snapshot: Snapshot): Incoming => {
  const have = headOf(state.book);
  const { seq, entries } = snapshot;
  const same = seq >= have && sameEntry(entries[have - 1], state.book.entries[have - 1]);
  if (!same) return { book: fold(entries), held: [], news: [] };
  const rest = { seq, prevSeq: have, entries: entries.slice(have), events: [] };
  return { ...receive(state, rest), news: [] };
};

const sameEntry = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
