// The first message on a connection and the answer to a gap: what was missed, or the whole log and why. Each is made and
// encoded once for a head of the log, however many join; of those who hold different seqs the last few are kept. Doesn't
// know connections.
import type { Announcement } from '@/protocol/announcements';
import type { Hello } from '@/protocol/frame';
import { newcomersIn } from '@/protocol/newcomers';
import type { History } from './history';
import type { LiveMatch } from './parts';
import { encodeUpdate, headOf, type Encoded } from './wire';

/** Why a joiner gets the whole log. */
export type SnapshotReason = 'first' | 'gapTooLong' | 'ahead';

/** CONNECTION_ESTABLISHED; `at` is server time, ISO 8601. */
export type Establish = (match: LiveMatch, reason: SnapshotReason | null, at: string) => Announcement;

/** Null: what was missed will do. `since` null: the reader holds nothing. `limit`: entries that may be missed. */
const snapshotReason = (since: number | null, head: number, limit: number): SnapshotReason | null => {
  if (since === null) return 'first';
  if (since > head) return 'ahead';
  return head - since > limit ? 'gapTooLong' : null;
};

/** Greetings of one head that are kept: whoever lost the connection at one moment holds one seq. */
const mostKept = 8;

export type Greeter = { readonly greet: (match: LiveMatch, since: number | null) => Encoded<Hello> };

export const makeGreeter = (
  establish: Establish,
  history: History,
  now: () => Date,
  limit: number,
): Greeter => {
  let head: LiveMatch | null = null;
  const made = new Map<SnapshotReason | number, Encoded<Hello>>();

  const make = (match: LiveMatch, since: number | null): Hello => {
    const seq = headOf(match.book);
    const reason = snapshotReason(since, seq, limit);
    const established = establish(match, reason, now().toISOString());
    if (reason !== null || since === null) {
      const { entries } = match.book;
      const snapshot = { seq, entries: [...entries], roster: match.roster };
      return { seq, prevSeq: 0, entries: [], events: [established], snapshot };
    }
    const entries = match.book.entries.filter((entry) => entry.seq > since);
    return {
      seq,
      prevSeq: since,
      entries,
      events: [established, ...history.since(since, match)],
      names: newcomersIn(entries, match.book.entries[0], match.roster),
      snapshot: null,
    };
  };

  return {
    greet: (match, since) => {
      if (head !== match) made.clear();
      head = match;
      const key = snapshotReason(since, headOf(match.book), limit) ?? since ?? 'first';
      const known = made.get(key);
      if (known !== undefined) return known;
      const [oldest] = made.keys();
      if (made.size >= mostKept && oldest !== undefined) made.delete(oldest);
      const fresh = encodeUpdate(match.id, make(match, since));
      made.set(key, fresh);
      return fresh;
    },
  };
};
