// The scorebooks this process has open: a cache of folds, each level with its log when asked for. Any of it may be thrown
// away at any time and is folded again from the log. Doesn't know who asks.
import { append, fold, type MatchId, type Scorebook } from '@/engine';
import type { StoredEntry } from './hash-chain';
import { headOf, type Head, type MatchLog } from './log';
import type { MatchFile, PenMark } from './match-file';

/** A match with its book at its head. */
export type OpenBook = {
  readonly file: MatchFile;
  readonly book: Scorebook;
  readonly head: Head;
  /** How often the match had been forgotten when its file was read: what was read before the last time is not kept. */
  readonly reading: number;
};

export type Books = {
  /** As this process last saw it, read from the log where it never did; null where there is no such match. */
  readonly kept: (matchId: MatchId) => Promise<OpenBook | null>;
  /** Level with the log, whoever wrote it. */
  readonly level: (matchId: MatchId) => Promise<OpenBook | null>;
  /** Keeps a book that has just been written further; not one whose match was forgotten meanwhile. */
  readonly keep: (open: OpenBook) => OpenBook;
  /** The pen was found in these hands. */
  readonly setPen: (matchId: MatchId, pen: PenMark) => void;
  /** Names, officials or the match itself changed: read it afresh next time. */
  readonly forget: (matchId: MatchId) => void;
};

/** `most`: matches kept open at once; the one not asked for longest goes first. */
export const makeBooks = (
  log: Pick<MatchLog, 'since'>,
  readFile: (matchId: MatchId) => Promise<MatchFile | null>,
  most = 500,
): Books => {
  const open = new Map<MatchId, OpenBook>();
  const forgotten = new Map<MatchId, number>();
  const readingOf = (matchId: MatchId): number => forgotten.get(matchId) ?? 0;

  const keep = (made: OpenBook): OpenBook => {
    // Its names may be those that somebody has just had hidden.
    if (made.reading !== readingOf(made.file.id)) return made;
    open.delete(made.file.id);
    open.set(made.file.id, made);
    const [oldest] = open.keys();
    if (open.size > most && oldest !== undefined) open.delete(oldest);
    return made;
  };

  const read = async (matchId: MatchId): Promise<OpenBook | null> => {
    const reading = readingOf(matchId);
    const [file, entries] = await Promise.all([readFile(matchId), log.since(matchId, 0)]);
    if (file === null) return null;
    return keep({ file, book: fold(entries.map(plain)), head: headOf(entries), reading });
  };

  return {
    keep,
    kept: async (matchId) => open.get(matchId) ?? read(matchId),
    async level(matchId) {
      const known = open.get(matchId);
      if (known === undefined) return read(matchId);
      const missed = await log.since(matchId, known.head.seq);
      // Who wrote them may have named somebody new.
      const reading = missed.length === 0 ? known.reading : readingOf(matchId);
      const file = missed.length === 0 ? known.file : await readFile(matchId);
      if (file === null) return null;
      // Another caller may have gone on meanwhile: never step back.
      const now = open.get(matchId);
      if (now !== undefined && now.head.seq > known.head.seq) return now;
      return keep(missed.length === 0 ? known : after({ ...known, file, reading }, missed));
    },
    setPen: (matchId, pen) => {
      const known = open.get(matchId);
      if (known !== undefined) keep({ ...known, file: { ...known.file, pen } });
    },
    forget: (matchId) => {
      forgotten.set(matchId, readingOf(matchId) + 1);
      open.delete(matchId);
    },
  };
};

const after = (before: OpenBook, entries: readonly StoredEntry[]): OpenBook => ({
  ...before,
  book: entries.map(plain).reduce(append, before.book),
  head: headOf(entries),
});

/** What the engine and the boards see of an entry. */
export const plain = ({ seq, at, event }: StoredEntry) => ({ seq, at, event });
