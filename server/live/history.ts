// The last frames of one match, kept for those who come back after a short gap. What the process has not sent itself
// (it was restarted) is made again from the log, entry by entry. Doesn't know who asks.
import { append, fold, type Scorebook } from '@/engine';
import type { Announcement } from '@/protocol/announcements';
import type { Frame } from '@/protocol/frame';
import { newcomersIn } from '@/protocol/newcomers';
import type { LiveMatch } from './parts';
import { headOf } from './wire';

/** The events of the entries that `after` has beyond `before`, in the order of the contract. */
export type Announce = (
  before: Scorebook,
  after: Scorebook,
  match: Pick<LiveMatch, 'id' | 'roster'>,
) => readonly Announcement[];

/** The frame that brings a reader from `before` to `match`. */
export const frameBetween = (announce: Announce, before: Scorebook, match: LiveMatch): Frame => {
  const entries = match.book.entries.slice(before.entries.length);
  return {
    seq: headOf(match.book),
    prevSeq: headOf(before),
    entries,
    events: [...announce(before, match.book, match)],
    names: newcomersIn(entries, match.book.entries[0], match.roster),
  };
};

export type History = {
  /** Keeps a frame as it was published. */
  readonly keep: (frame: Frame) => void;
  /** What was announced after `since`, in order; `since` is at most the limit below the head. */
  readonly since: (since: number, match: LiveMatch) => readonly Announcement[];
};

/** `limit`: the entries that may be missed. */
export const makeHistory = (announce: Announce, limit: number): History => {
  let frames: Frame[] = [];

  const keep = (frame: Frame): void => {
    if (frames.at(-1)?.seq !== frame.prevSeq) frames = [];
    frames.push(frame);
    const reach = frame.seq - limit;
    const first = frames.findIndex(({ seq }) => seq > reach);
    if (first > 0) frames = frames.slice(first);
  };

  const makeAgain = (match: LiveMatch): void => {
    const { entries } = match.book;
    const from = Math.max(0, entries.length - limit);
    let book = fold(entries.slice(0, from));
    frames = entries.slice(from).map((entry) => {
      const before = book;
      book = append(before, entry);
      return frameBetween(announce, before, { ...match, book });
    });
  };

  return {
    keep,
    since: (since, match) => {
      const first = frames[0];
      const covers =
        first !== undefined && first.prevSeq <= since && frames.at(-1)?.seq === headOf(match.book);
      if (!covers && since < headOf(match.book)) makeAgain(match);
      return frames.filter(({ seq }) => seq > since).flatMap(({ events }) => events);
    },
  };
};
