// The log of each match as it is kept: entries appended under the seq they were decided for, read back in order, never
// changed. The unique key (matchId, seq) is the guard between two writers. Doesn't know the Laws.
import type { CommandId, MatchEvent, MatchId } from '@/engine';
import { MatchEvent as MatchEventSchema, CommandId as CommandIdSchema } from '@/engine/vocabulary/schemas';
import { Prisma } from '@/generated/sqlite/client';
import type { Database } from '../db/database';
import { canonicalJson } from './canonical-json';
import { entryHash, type HashedEntry, type StoredEntry } from './hash-chain';

/** Where a log ends: its last seq (0 when empty) and that entry's hash. */
export type Head = { readonly seq: number; readonly hash: string | null };

/** A command that was recorded before, and the entries that came of it. */
export type KnownCommand = { readonly bodyHash: string; readonly firstSeq: number; readonly seq: number };

/** What the match's row shows of the log, kept with it for lists; can be made again from the log at any time. */
export type ListLine = {
  readonly status: string;
  readonly firstScore: string | null;
  readonly secondScore: string | null;
  readonly result: string | null;
  /** The result as facts, JSON (protocol/outcome.ts). */
  readonly outcome: string | null;
};

/** What one command came to. */
export type Turn = {
  readonly commandId: CommandId;
  /** SHA-256 of the command's canonical JSON. */
  readonly bodyHash: string;
  readonly events: readonly MatchEvent[];
};

/** Where entries go, by whom, and how the match is listed with them. */
export type Place = {
  readonly matchId: MatchId;
  readonly head: Head;
  readonly at: string;
  readonly by: string;
  readonly line: ListLine;
  /** The fence it was entered under, of the pen that `by` holds; null asks that nobody holds it. */
  readonly fence: number | null;
};

/** One command's entries, decided on the log ending at `head`. */
export type Packet = Place & Turn;

/**
 * `raced`: the log goes on after the head the packet was decided on, or has this command; `penPassed`: the pen is in other
 * hands. Nothing was written.
 */
export type Appended =
  { readonly ok: true; readonly head: Head } | { readonly ok: false; readonly why: 'raced' | 'penPassed' };

export type MatchLog = {
  /** Entries after `since`, in order, at most `limit`. */
  readonly since: (matchId: MatchId, since: number, limit?: number) => Promise<readonly StoredEntry[]>;
  /** The same as they were hashed: for whoever checks them. */
  readonly asHashed: (matchId: MatchId, since: number, limit?: number) => Promise<readonly HashedEntry[]>;
  readonly command: (matchId: MatchId, commandId: CommandId) => Promise<KnownCommand | null>;
  /** Durable once it answers: all of the packet, and of what is written `before` it, or nothing. */
  readonly append: (packet: Packet, before?: readonly Prisma.PrismaPromise<unknown>[]) => Promise<Appended>;
  /** The same for the turns of a whole match: all of them or none. */
  readonly appendAll: (
    place: Place,
    turns: readonly Turn[],
    before?: readonly Prisma.PrismaPromise<unknown>[],
  ) => Promise<Appended>;
};

/** The log over a database. */
export const makeMatchLog = (db: Database): MatchLog => ({
  async since(matchId, since, limit) {
    const rows = await rowsOf(db, matchId, since, limit);
    return rows.map(({ commandId, event, ...row }) => ({
      ...row,
      commandId: CommandIdSchema.parse(commandId),
      event: MatchEventSchema.parse(JSON.parse(event)),
    }));
  },
  async asHashed(matchId, since, limit) {
    const rows = await rowsOf(db, matchId, since, limit);
    return rows.map(({ event, ...row }) => ({ ...row, event: parsed(event) }));
  },
  async command(matchId, commandId) {
    return db.command.findUnique({
      where: { matchId_commandId: { matchId, commandId } },
      select: { bodyHash: true, firstSeq: true, seq: true },
    });
  },
  append: ({ commandId, bodyHash, events, ...place }, before = []) =>
    appendTurns(db, place, [{ commandId, bodyHash, events }], before),
  appendAll: (place, turns, before = []) => appendTurns(db, place, turns, before),
});

/** Rows of one statement: a database takes only so many values at once. */
const mostRows = 500;

const appendTurns = async (
  db: Database,
  place: Place,
  turns: readonly Turn[],
  before: readonly Prisma.PrismaPromise<unknown>[],
): Promise<Appended> => {
  const { matchId, line, fence, at, by } = place;
  const { entries, commands } = chained(place, turns);
  // Asked in the same statement that every packet writes, so that no pen passes on in between.
  const pen = fence === null ? { penHolder: null } : { penHolder: by, penFence: fence };
  const heard = fence === null ? {} : { penHeardAt: new Date(at) };
  try {
    await db.$transaction([
      ...before,
      ...slices(entries).map((some) =>
        db.logEntry.createMany({
          data: some.map((entry) => ({ ...entry, matchId, event: canonicalJson(entry.event) })),
        }),
      ),
      ...slices(commands).map((some) => db.command.createMany({ data: [...some] })),
      db.match.update({
        where: { id: matchId, ...pen },
        data: { ...line, ...heard },
        select: { id: true },
      }),
    ]);
    return { ok: true, head: headOf(entries) };
  } catch (error) {
    if (isTaken(error)) return { ok: false, why: 'raced' };
    if (isMissing(error)) return { ok: false, why: 'penPassed' };
    throw error;
  }
};

const slices = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) =>
    rows.slice(index * mostRows, (index + 1) * mostRows),
  );

const rowsOf = (db: Database, matchId: MatchId, since: number, limit: number | undefined) =>
  db.logEntry.findMany({
    where: { matchId, seq: { gt: since } },
    orderBy: { seq: 'asc' },
    omit: { matchId: true },
    ...(limit === undefined ? {} : { take: limit }),
  });

const parsed = (json: string): unknown => JSON.parse(json);

/** Where a log with these last entries ends. */
export const headOf = (entries: readonly HashedEntry[]): Head => {
  const last = entries.at(-1);
  return last === undefined ? { seq: 0, hash: null } : { seq: last.seq, hash: last.hash };
};

/** The turns' events as entries that follow the head, and where each command's lie. */
const chained = ({ matchId, head, at, by }: Place, turns: readonly Turn[]) => {
  const entries: StoredEntry[] = [];
  let { seq, hash: prevHash } = head;
  const commands = turns.map(({ commandId, bodyHash, events }) => {
    const firstSeq = seq + 1;
    for (const event of events) {
      seq += 1;
      const entry = { seq, at, by, commandId, event, prevHash };
      const hash = entryHash(matchId, entry);
      entries.push({ ...entry, hash });
      prevHash = hash;
    }
    return { matchId, commandId, bodyHash, firstSeq, seq };
  });
  return { entries, commands };
};

/** A unique key is taken. Which one, the adapters tell differently, so that only the code counts. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/** A row that should be changed is not there, or not as was asked. */
const isMissing = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025';
