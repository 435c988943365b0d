// The matches a device keeps, so that their pads open without a network: what is known of each, and its confirmed log,
// entry by entry. Doesn't know what is pending.
import type { LogEntry, MatchId } from '@/engine';
import type { Snapshot } from '@/protocol/frame';
import type { Roster } from '@/protocol/roster';
import type { Database } from './database';
import type { KeptMatch } from './shelves';

export type KeptMatches = {
  /** Of one scorer, last opened first. */
  readonly of: (scorer: string) => Promise<readonly KeptMatch[]>;
  /** By id, or by code. */
  readonly find: (named: string, scorer: string) => Promise<KeptMatch | null>;
  readonly log: (id: MatchId) => Promise<Snapshot | null>;
  /** Keeps a match with this log, whatever was kept of it. */
  readonly keep: (match: KeptMatch, entries: readonly LogEntry[]) => Promise<void>;
  /** Keeps entries behind those that are kept, and the names as they are now. */
  readonly follow: (id: MatchId, entries: readonly LogEntry[], roster: Roster) => Promise<void>;
  /** The server knows the match now. */
  readonly arranged: (id: MatchId, code: string) => Promise<void>;
  readonly forget: (id: MatchId) => Promise<void>;
};

export const makeKeptMatches = (db: Database): KeptMatches => ({
  of: (scorer) => ofScorer(db, scorer),
  find: async (named, scorer) =>
    (await ofScorer(db, scorer)).find(({ id, code }) => id === named || code === named.toUpperCase()) ?? null,
  log: async (id) => {
    const match = await db.get('matches', id);
    if (match === undefined) return null;
    const kept = await db.getAll('entries', entriesOf(id));
    const entries = kept.map(({ seq, at, event }) => ({ seq, at, event }));
    return { seq: entries.at(-1)?.seq ?? 0, entries, roster: match.roster };
  },
  keep: async (match, entries) => {
    const tx = db.transaction(['matches', 'entries'], 'readwrite');
    const shelf = tx.objectStore('entries');
    await Promise.all([
      tx.objectStore('matches').put(match),
      shelf.delete(entriesOf(match.id)),
      ...entries.map((entry) => shelf.put({ ...entry, matchId: match.id })),
      tx.done,
    ]);
  },
  follow: async (id, entries, roster) => {
    const tx = db.transaction(['matches', 'entries'], 'readwrite');
    const match = await tx.objectStore('matches').get(id);
    const shelf = tx.objectStore('entries');
    if (match !== undefined && match.roster !== roster)
      await tx.objectStore('matches').put({ ...match, roster });
    await Promise.all([...entries.map((entry) => shelf.put({ ...entry, matchId: id })), tx.done]);
  },
  arranged: async (id, code) => {
    const tx = db.transaction('matches', 'readwrite');
    const match = await tx.store.get(id);
    if (match !== undefined) await tx.store.put({ ...match, code, plan: null });
    await tx.done;
  },
  forget: async (id) => {
    const tx = db.transaction(['matches', 'entries'], 'readwrite');
    await Promise.all([
      tx.objectStore('matches').delete(id),
      tx.objectStore('entries').delete(entriesOf(id)),
      tx.done,
    ]);
  },
});

const entriesOf = (id: MatchId): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

const ofScorer = async (db: Database, scorer: string): Promise<readonly KeptMatch[]> =>
  (await db.getAll('matches'))
    .filter((match) => match.scorer === scorer)
    .sort((one, other) => other.openedAt - one.openedAt);
