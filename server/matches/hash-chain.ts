// Each entry of a log carries the SHA-256 of its own canonical JSON, the hash of the entry before it among it: to change
// one entry unseen, every later one would have to change too. Doesn't know where entries are kept.
import { createHash } from 'node:crypto';
import type { CommandId, LogEntry, MatchId } from '@/engine';
import { canonicalJson } from './canonical-json';

/** An entry as it is kept: what was witnessed, who entered it, and its place in the chain. Hashes in hex. */
export type StoredEntry = LogEntry & {
  readonly by: string;
  readonly commandId: CommandId;
  /** Null in the first entry. */
  readonly prevHash: string | null;
  readonly hash: string;
};

/** An entry with its event as it was hashed, whatever this version of the program makes of it. */
export type HashedEntry = Omit<StoredEntry, 'event' | 'commandId'> & {
  readonly commandId: string;
  readonly event: unknown;
};

/** SHA-256 of a text, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What is hashed of an entry: everything but the hash, and the match, so that no entry fits into another log. */
export const entryHash = (matchId: MatchId, entry: Omit<HashedEntry, 'hash'>): string => {
  const { seq, at, by, commandId, event, prevHash } = entry;
  return sha256(canonicalJson({ matchId, seq, at, by, commandId, event, prevHash }));
};

/** The seq of the first entry that doesn't follow from those before it, or null where all do. */
export const firstBreak = (matchId: MatchId, entries: readonly HashedEntry[]): number | null => {
  let prevHash: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const follows = entry.seq === index + 1 && entry.prevHash === prevHash;
    if (!follows || entry.hash !== entryHash(matchId, entry)) return entry.seq;
    prevHash = entry.hash;
  }
  return null;
};
