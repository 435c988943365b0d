// Empties the outbox of one match, in order: one command by the page's own way, several by the REST batch; again after a
// while when the server can't be reached. A match that was set up here is made known first. Stops before a command that
// needs a person. One tab of a device sends at a time;
// where the browser has no locks the server's idempotency alone keeps a command from being recorded twice.
import type { CommandId, MatchId } from '@/engine';
import type { PenHere } from '@/protocol/pen';
import type { BatchAnswer, CommandRequest, RecordAnswer } from '@/protocol/recording';
import { unreachable, type Answer, type Trouble } from './fetch-json';
import { isApart, type Kept, type Problem } from './kept';
import type { Change, Outbox } from './outbox';
import type { Reach } from './pen';

export type Send = (matchId: MatchId, commands: readonly CommandRequest[]) => Promise<Answer<BatchAnswer>>;

export type SenderParts = {
  readonly matchId: MatchId;
  readonly outbox: Outbox;
  /** Makes the match known to the server, where it isn't yet. */
  readonly arrange: () => Promise<Answer<unknown>>;
  /** Whether this device has the pen, as far as it knows; `ask` asks the server. */
  readonly pen: { readonly here: () => PenHere; readonly ask: () => Promise<PenHere> };
  /** The page's own way for one command: the server action. */
  readonly sendOne: Send;
  readonly sendBatch: Send;
  /** Runs the task while no other tab runs one for this match. */
  readonly alone: (task: () => Promise<void>) => Promise<void>;
  readonly retryMs: number;
  readonly onFlying: (ids: readonly CommandId[], flying: boolean) => void;
  /** What lies in the outbox changed. */
  readonly onChanged: () => Promise<void>;
  /** What the last try met. */
  readonly onReach: (reach: Reach['kind'], problem?: Problem) => void;
  /** The device would not say what it keeps. */
  readonly onTrouble: (error: DOMException) => void;
};

export type Sender = {
  /** Sends what waits; a call while it sends is heard. */
  readonly kick: () => void;
  /** Resolves when what is being sent has its answer, or hasn't in time. */
  readonly stop: () => Promise<void>;
};

/** As many as one batch may hold. */
const largestBatch = 500;

/** Failures that pass by themselves; every other one is a person's. */
const passes = (code: string): boolean =>
  code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'RATE_LIMITED';

export const makeSender = (parts: SenderParts): Sender => {
  let wanted = false;
  let running = false;
  let stopped = false;
  let run: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sendAll = async (): Promise<void> => {
    running = true;
    try {
      while (wanted && !stopped) {
        wanted = false;
        await parts.alone(async () => {
          if (!stopped) await flush(parts);
        });
      }
      parts.onReach('reached');
    } catch (error) {
      if (error instanceof NotReached) {
        parts.onReach('unreachable');
        if (!stopped) timer = setTimeout(kick, parts.retryMs);
      } else if (error instanceof NeedsPerson) parts.onReach(error.reach, error.problem);
      else if (error instanceof DOMException) parts.onTrouble(error);
      else throw error;
    } finally {
      running = false;
    }
    if (wanted) kick();
  };
  const kick = (): void => {
    clearTimeout(timer);
    wanted = true;
    if (!running && !stopped) run = sendAll();
  };
  return {
    kick,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return run;
    },
  };
};

/** The server can't be reached or can't serve now: what was sent may have been recorded all the same. */
class NotReached extends Error {
  override readonly name = 'NotReached';
}

/** Nothing of this match is taken until somebody signs in, or puts its set-up right. */
class NeedsPerson extends Error {
  override readonly name = 'NeedsPerson';
  constructor(
    readonly reach: 'signedOut' | 'notArranged',
    readonly problem: Problem,
  ) {
    super(problem.code);
  }
}

const arrangeFirst = async (parts: SenderParts): Promise<void> => {
  const arranged = await parts.arrange();
  if (arranged.ok) return;
  const { code } = arranged.failure;
  if (passes(code)) throw new NotReached(code);
  throw new NeedsPerson(code === 'NOT_SIGNED_IN' ? 'signedOut' : 'notArranged', problemOf(arranged.failure));
};

/** Sends until nothing is left but what needs a person. @throws NotReached, NeedsPerson */
const flush = async (parts: SenderParts): Promise<void> => {
  await arrangeFirst(parts);
  for (;;) {
    const pen = await penOf(parts);
    const kept = await parts.outbox.all();
    const batch = nextBatch(
      kept.filter(({ recordedTo }) => recordedTo === null),
      pen,
    );
    if (batch.length === 0) {
      // Another tab may have emptied it without a word: it was closed meanwhile.
      await parts.onChanged();
      return;
    }
    const ids = batch.map(({ commandId }) => commandId);
    await parts.outbox.change(ids.map((commandId) => ({ commandId, change: { sent: true } })));
    await parts.onChanged();
    parts.onFlying(ids, true);
    try {
      await settle(parts, batch, await deliver(parts, batch, pen));
    } finally {
      parts.onFlying(ids, false);
    }
  }
};

/** Nothing is sent before the device knows whose the pen is. */
const penOf = async ({ pen }: SenderParts): Promise<PenHere> => {
  const here = pen.here();
  const known = here.kind === 'unknown' ? await pen.ask() : here;
  if (known.kind === 'unknown') throw new NotReached('the pen');
  return known;
};

/**
 * What was entered under this pen, in order, up to what needs a person. First what was sent under another one and never
 * answered: the server's word tells whether it was recorded.
 */
const nextBatch = (all: readonly Kept[], pen: PenHere): readonly Kept[] => {
  const open = all.filter((one) => isApart(one, pen) && one.sent && one.problem === null);
  if (open.length > 0) return open.slice(0, largestBatch);
  const own = all.filter((one) => !isApart(one, pen));
  const held = own.findIndex(({ problem }) => problem !== null);
  return own.slice(0, held === -1 ? largestBatch : Math.min(held, largestBatch));
};

const deliver = async (
  parts: SenderParts,
  batch: readonly Kept[],
  pen: PenHere,
): Promise<Answer<BatchAnswer>> => {
  const ours = pen.kind === 'mine' ? pen.fence : null;
  const commands = batch.map(({ commandId, basedOn, command, names, fence }) => ({
    ...{ commandId, basedOn, command, fence: fence ?? ours },
    ...(names === undefined ? {} : { names }),
  }));
  if (batch.length > 1) return parts.sendBatch(parts.matchId, commands);
  try {
    return await inTime(parts.sendOne(parts.matchId, commands));
  } catch {
    // A server action throws where the network fails, and where the page is older than the server.
    return parts.sendBatch(parts.matchId, commands);
  }
};

/** A server action has no time limit of its own. Milliseconds. */
const patienceMs = 10_000;

const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReached('no answer in time')), patienceMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

const settle = async (
  parts: SenderParts,
  batch: readonly Kept[],
  answer: Answer<BatchAnswer>,
): Promise<void> => {
  if (!answer.ok) {
    const { code } = answer.failure;
    if (passes(code)) throw new NotReached(code);
    // Nothing of it was recorded now; what an earlier try did to a command is still not known.
    const signedOut = code === 'NOT_SIGNED_IN';
    await parts.outbox.change(
      batch.map(({ commandId, sent }, place) => ({
        commandId,
        change: place === 0 && !signedOut ? { sent, problem: problemOf(answer.failure) } : { sent },
      })),
    );
    await parts.onChanged();
    if (signedOut) throw new NeedsPerson('signedOut', problemOf(answer.failure));
    return;
  }
  const results = new Map(answer.value.results.map((result) => [result.commandId, result]));
  const changes: Change[] = [];
  for (const { commandId } of batch) {
    const result = results.get(commandId);
    if (result === undefined) throw new NotReached(unreachable.code);
    changes.push({ commandId, change: outcomeOf(result) });
  }
  await parts.outbox.change(changes);
  if (changes.some(({ change }) => change.problem?.code === 'PEN_TAKEN')) await parts.pen.ask();
  await parts.onChanged();
};

/** What the server's word on it changes at a command. */
const outcomeOf = (result: RecordAnswer): Partial<Kept> => {
  switch (result.status) {
    case 'recorded':
    case 'duplicate':
      return { recordedTo: result.seq };
    case 'refused':
      return held({ code: result.code, message: result.message, law: result.law });
    case 'stale':
      return held({ code: 'STALE', message: result.message, law: null });
    case 'penTaken':
      return held({ code: result.code, message: result.message, law: null });
    case 'reused':
      return held({
        code: 'COMMAND_REUSED',
        message: 'The server knows this command as another one.',
        law: null,
      });
    case 'held':
      return { sent: false };
  }
};

/** The server's word on this very command: it was not recorded and waits for a person. */
const held = (problem: Problem): Partial<Kept> => ({ problem, sent: false });

const problemOf = ({ code, message }: Trouble): Problem => ({ code, message, law: null });
