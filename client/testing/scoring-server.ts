// A server in memory for tests of the pen: one match, the answers of the contract, and a network that can fail before or
// after a command arrives. Frames go to whoever listens, when the test lets them.
import { append, decide, dotBall, presets, type Command, type Scorebook } from '@/engine';
import { arranged, readyForBall } from '@/engine/notation/play';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import type { Frame, Snapshot } from '@/protocol/frame';
import type { CommandRequest, RecordAnswer } from '@/protocol/recording';
import { headOf } from '../incoming';
import type { Send } from '../sender';

export const matchId = MatchId.parse('m1');
export const single: Command = { type: 'BowlBall', delivery: { ...dotBall, ran: 1 } };
/** One run, and the over goes on for ever. */
export const wide: Command = { type: 'BowlBall', delivery: { ...dotBall, call: 'wide' } };
export const four: Command = {
  type: 'BowlBall',
  delivery: { ...dotBall, boundary: { allowance: 4, overthrow: false } },
};

/** What the network does with the next sending: delivers it, loses it, or loses the answer. */
export type Network = 'delivers' | 'losesCommand' | 'losesAnswer';

export type ScoringServer = {
  readonly book: () => Scorebook;
  readonly snapshot: () => Snapshot;
  /** Frames recorded and not taken yet, in order. */
  readonly takeFrames: () => readonly Frame[];
  readonly send: Send;
  /** How many commands each sending held. */
  readonly sendings: readonly number[];
  /** Of the pen: a command under another is not recorded. */
  readonly fence: () => number;
  /** The pen is in other hands. */
  readonly passPen: () => void;
  readonly setNetwork: (network: Network) => void;
  /** Somebody else records. */
  readonly record: (command: Command) => void;
  /** These answers are given instead of trying. */
  readonly refuse: (when: (request: CommandRequest) => boolean) => void;
};

/** A T20 whose first ball is awaited. */
export const makeScoringServer = (): ScoringServer => {
  let book = readyForBall(arranged(presets.t20));
  let network: Network = 'delivers';
  let isRefused: (request: CommandRequest) => boolean = () => false;
  let fence = 1;
  const known = new Map<string, RecordAnswer>();
  const sendings: number[] = [];
  let frames: Frame[] = [];

  const append1 = (command: Command): { readonly firstSeq: number; readonly seq: number } | null => {
    const decision = decide(book, command);
    if (!decision.ok) return null;
    const before = headOf(book);
    for (const event of decision.events)
      book = append(book, { seq: headOf(book) + 1, at: '2026-06-01T12:00:00.000Z', event });
    const frame = { seq: headOf(book), prevSeq: before, entries: book.entries.slice(before), events: [] };
    frames.push(frame);
    return { firstSeq: before + 1, seq: frame.seq };
  };

  const answer = (request: CommandRequest): RecordAnswer => {
    const { commandId, basedOn } = request;
    const penTaken = {
      status: 'penTaken',
      commandId,
      code: 'PEN_TAKEN',
      message: 'Ann has it.',
      fence,
    } as const;
    const earlier = known.get(commandId);
    if (earlier !== undefined && earlier.status === 'recorded') return { ...earlier, status: 'duplicate' };
    const refused = {
      status: 'refused',
      commandId,
      code: 'NOT_AWAITED',
      law: '17.6',
      message: 'No.',
      detail: {},
    } as const;
    if (request.fence !== fence) return penTaken;
    if (isRefused(request)) return refused;
    if (typeof basedOn === 'number' && basedOn !== headOf(book))
      return { status: 'stale', commandId, head: headOf(book), code: 'STALE', message: 'Moved on.' };
    const recorded = append1(request.command);
    if (recorded === null) return refused;
    const made: RecordAnswer = { status: 'recorded', commandId, ...recorded };
    known.set(commandId, made);
    return made;
  };

  return {
    book: () => book,
    snapshot: () => ({
      seq: headOf(book),
      entries: [...book.entries],
      roster: {
        teams: [
          { id: TeamId.parse('a'), name: 'A', shortName: 'A' },
          { id: TeamId.parse('b'), name: 'B', shortName: 'B' },
        ],
        players: {},
      },
    }),
    takeFrames: () => {
      const taken = frames;
      frames = [];
      return taken;
    },
    sendings,
    fence: () => fence,
    passPen: () => {
      fence += 1;
    },
    setNetwork: (next) => {
      network = next;
    },
    record: (command) => {
      if (append1(command) === null) throw new Error(`refused: ${command.type}`);
    },
    refuse: (when) => {
      isRefused = when;
    },
    send: async (_matchId, requests) => {
      await Promise.resolve();
      if (network === 'losesCommand') throw new TypeError('Failed to fetch');
      sendings.push(requests.length);
      const results: RecordAnswer[] = [];
      for (const request of requests) {
        const failed = results.some(({ status }) => status !== 'recorded' && status !== 'duplicate');
        results.push(failed ? { status: 'held', commandId: request.commandId } : answer(request));
      }
      if (network === 'losesAnswer') throw new TypeError('Failed to fetch');
      return { ok: true, value: { head: headOf(book), results } };
    },
  };
};
