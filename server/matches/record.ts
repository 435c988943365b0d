// Recording a command (the fifth step of a ball's journey): is it known? decide on the book at its head, append it under
// the seq it was decided for, and only when it is durable tell the boards, then the scorer. Never drops silently, never
// publishes what might be lost. Doesn't know how the command came, nor who may send it.
import { setImmediate } from 'node:timers/promises';
import {
  append,
  decide,
  refusalText,
  type CommandId,
  type MatchId,
  type Refusal,
  type Scorebook,
} from '@/engine';
import { english } from '@/engine/words/english';
import type { BatchAnswer, CommandRequest, RecordAnswer } from '@/protocol/recording';
import type { Metrics } from '../metrics';
import type { Books, OpenBook } from './books';
import { canonicalJson } from './canonical-json';
import { sha256 } from './hash-chain';
import { listLine } from './list-line';
import type { KnownCommand, MatchLog, Packet } from './log';
import type { PenMark } from './match-file';
import type { Newcomers, Welcomed } from './newcomers';
import type { Queue } from './queue';

export type RecordParts = {
  readonly log: MatchLog;
  readonly books: Books;
  readonly newcomers: Newcomers;
  readonly queue: Queue;
  readonly now: () => Date;
  readonly metrics: Metrics;
  /** Whose the pen is now, read afresh, with a name to say; null where there is no such match. */
  readonly penNow: (matchId: MatchId) => Promise<(PenMark & { readonly name: string }) | null>;
  /** Tells everyone who watches here; in the order of the log, after the commit. */
  readonly publish: (before: Scorebook, after: OpenBook) => void;
  /** This process recorded it, and no other: for what may be told only once in all. */
  readonly recorded: (before: Scorebook, after: OpenBook) => void;
};

/** Commands of one sender in order; after the first that is not recorded the rest are held. Null: no such match. */
export type Record = (
  matchId: MatchId,
  commands: readonly CommandRequest[],
  by: string,
) => Promise<BatchAnswer | null>;

/** Races lost in a row after which something else must be wrong. */
const mostTries = 50;

export const makeRecord = (parts: RecordParts): Record => {
  const { books, queue, metrics } = parts;
  return (matchId, commands, by) => {
    const began = performance.now();
    return queue(matchId, async () => {
      const results: RecordAnswer[] = [];
      let stopped = false;
      for (const request of commands) {
        const answer: RecordAnswer | null = stopped
          ? { status: 'held', commandId: request.commandId }
          : await recordOne(parts, matchId, request, by);
        if (answer === null) return null;
        results.push(answer);
        stopped = answer.status !== 'recorded' && answer.status !== 'duplicate';
        // SQLite answers without ever waiting: a long batch must let the others have their turn.
        if (commands.length > 1) await setImmediate();
      }
      metrics.recorded(results, (performance.now() - began) / 1000);
      const open = await books.kept(matchId);
      return open === null ? null : { head: open.head.seq, results };
    });
  };
};

const recordOne = async (
  parts: RecordParts,
  matchId: MatchId,
  request: CommandRequest,
  by: string,
): Promise<RecordAnswer | null> => {
  const { commandId, command, basedOn, fence = null } = request;
  const bodyHash = sha256(
    canonicalJson(request.names === undefined ? command : { command, names: request.names }),
  );
  for (let tried = 0; tried < mostTries; tried += 1) {
    const known = await parts.log.command(matchId, commandId);
    if (known !== null) return answeredBefore(commandId, bodyHash, known);
    const open = await levelAndTold(parts, matchId);
    if (open === null) return null;
    if (!holdsPen(open.file.pen, by, fence)) {
      const pen = await parts.penNow(matchId);
      if (pen === null) return null;
      if (!holdsPen(pen, by, fence)) return penTaken(commandId, pen);
    }
    const head = open.head.seq;
    if (typeof basedOn === 'number' && basedOn !== head) return stale(commandId, head);
    const decision = decide(open.book, command);
    if (!decision.ok) return refused(commandId, decision.refusal);
    const newcomers = await parts.newcomers(open.file, request.names ?? {});
    if (!newcomers.ok) return taken(commandId, newcomers.player);
    const packet = { matchId, commandId, bodyHash, by, fence, head: open.head, events: decision.events };
    if (await appendAndTell(parts, { ...open, file: newcomers.file }, packet, newcomers.writes)) {
      return { status: 'recorded', commandId, firstSeq: head + 1, seq: head + decision.events.length };
    }
  }
  throw new Error(`Lost ${mostTries} races for the head of match ${matchId}`);
};

/** Level with the log; what another process wrote meanwhile is published here too. */
const levelAndTold = async ({ books, publish }: RecordParts, matchId: MatchId): Promise<OpenBook | null> => {
  const before = await books.kept(matchId);
  const open = await books.level(matchId);
  if (before !== null && open !== null && open.head.seq > before.head.seq) publish(before.book, open);
  return open;
};

/** False where another writer was quicker: nothing was written, and the answer may be another now. */
const appendAndTell = async (
  { log, books, publish, recorded, now, penNow }: RecordParts,
  open: OpenBook,
  decided: Omit<Packet, 'at' | 'line'>,
  before: Welcomed['writes'],
): Promise<boolean> => {
  const at = now().toISOString();
  const entries = decided.events.map((event, index) => ({ seq: open.head.seq + 1 + index, at, event }));
  const book = entries.reduce(append, open.book);
  const appended = await log.append({ ...decided, at, line: listLine(book.state, open.file.roster) }, before);
  if (!appended.ok) {
    if (appended.why === 'penPassed') await penNow(decided.matchId);
    return false;
  }
  const after = books.keep({ ...open, book, head: appended.head });
  publish(open.book, after);
  recorded(open.book, after);
  return true;
};

/** The first answer again, or, for another body under the same id, none. */
const answeredBefore = (commandId: CommandId, bodyHash: string, known: KnownCommand): RecordAnswer =>
  known.bodyHash === bodyHash
    ? { status: 'duplicate', commandId, firstSeq: known.firstSeq, seq: known.seq }
    : { status: 'reused', commandId };

const refused = (commandId: CommandId, refusal: Refusal): RecordAnswer => ({
  status: 'refused',
  commandId,
  code: refusal.code,
  law: refusal.law,
  message: refusalText(refusal, english),
  detail: { ...refusal.detail },
});

/** An id that a command names somebody by is another player's. */
const taken = (commandId: CommandId, player: string): RecordAnswer => ({
  status: 'refused',
  commandId,
  code: 'PLAYER_TAKEN',
  law: null,
  message: 'The id given to a new player is that of another player; give a fresh one.',
  detail: { player },
});

const stale = (commandId: CommandId, head: number): RecordAnswer => ({
  status: 'stale',
  commandId,
  head,
  code: 'STALE',
  message: 'The match has moved on since; look at it before you enter this.',
});

/** A program without a pen writes only while nobody holds it. */
const holdsPen = (pen: PenMark, by: string, fence: number | null): boolean =>
  fence === null ? pen.holder === null : pen.fence === fence && pen.holder === by;

const penTaken = (commandId: CommandId, pen: PenMark & { readonly name: string }): RecordAnswer => ({
  status: 'penTaken',
  commandId,
  code: 'PEN_TAKEN',
  message: pen.holder === null ? 'The pen was taken from this device.' : `${pen.name} has the pen now.`,
  fence: pen.fence,
});
