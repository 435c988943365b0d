// A scorer's device for tests: a store, an outbox in an IndexedDB of its own, and a pen on the server in memory. A second
// page on the same device shares the outbox.
import 'fake-indexeddb/auto';
import type { PenHere } from '@/protocol/pen';
import { makeCommandIds } from '../command-id';
import { unreachable } from '../fetch-json';
import { openDatabase } from '../device/database';
import { makeOutbox, type Outbox } from '../outbox';
import { makeScoring, type Scoring } from '../scoring';
import type { Send } from '../sender';
import { makeSpeculation } from '../speculation';
import { makeStore, type MatchStore } from '../store';
import { openTabs } from '../tabs';
import { matchId, type ScoringServer } from './scoring-server';

export const scorer = 'Sam';

export type Page = {
  readonly store: MatchStore;
  readonly scoring: Scoring;
  readonly outbox: Outbox;
  /** Lets the frames that were recorded meanwhile arrive. */
  readonly arrive: (frames?: ReturnType<ScoringServer['takeFrames']>) => void;
  readonly runs: () => number;
  /** The device hears that another has the pen now. */
  readonly losePen: () => Promise<void>;
  /** It has the pen again, as the server has it now. */
  readonly getPen: () => Promise<void>;
  readonly close: () => Promise<void>;
};

let devices = 0;
let chance = 0;
const commandIds = makeCommandIds(
  () => 1_780_000_000_000,
  (bytes) => bytes.fill((chance += 1) % 256),
);

/** Opens a page; pages of one `device` share its outbox. */
export const openPage = async (server: ScoringServer, device = newDevice()): Promise<Page> => {
  const store = makeStore(server.snapshot(), null, makeSpeculation());
  const outbox = makeOutbox(await openDatabase(device), matchId, scorer);
  const tabs = openTabs(matchId, oneAtATime(device), () => void scoring.reread());
  /** REST tells an unreachable server as a value, a server action throws. */
  const sendBatch: Send = async (id, commands) => {
    try {
      return await server.send(id, commands);
    } catch {
      return { ok: false, failure: unreachable };
    }
  };
  let pen: PenHere = { kind: 'mine', fence: server.fence() };
  store.setPen(pen);
  const setPen = (next: PenHere): Promise<void> => {
    pen = next;
    store.setPen(next);
    return scoring.penPassed();
  };
  const scoring = makeScoring({
    pen: { here: () => pen, ask: async () => pen },
    matchId,
    scorer,
    store,
    outbox,
    keepLog: async () => undefined,
    arrange: async () => ({ ok: true, value: null }),
    tabs,
    commandIds,
    now: () => 1_780_000_000_000,
    sendOne: server.send,
    sendBatch,
    retryMs: 60_000,
    onReach: (kind) =>
      store.setReach(
        kind === 'unreachable' || kind === 'notArranged' ? { kind: 'unreachable', since: 1 } : { kind },
      ),
  });
  await scoring.refresh();
  return {
    store,
    scoring,
    outbox,
    arrive: (frames = server.takeFrames()) => {
      for (const frame of frames) store.receive(frame);
    },
    losePen: () => setPen(elsewhere),
    getPen: () => setPen({ kind: 'mine', fence: server.fence() }),
    runs: () => store.read().view.state.innings[0]?.runs ?? 0,
    close: async () => {
      await scoring.stop();
      tabs.close();
    },
  };
};

const at = '2026-06-01T12:00:00.000Z';
const elsewhere: PenHere = {
  kind: 'elsewhere',
  state: { fence: 2, holder: { name: 'Ann', since: at, heardAt: at }, way: 'code', scorer: true },
};

export const newDevice = (): string => `device ${(devices += 1)}`;

/** The browser's locks, for the pages of one device; as much of them as the outbox uses. */
const queues = new Map<string, Promise<unknown>>();
const oneAtATime = (
  device: string,
): { request: (name: string, task: () => Promise<void>) => Promise<void> } => ({
  request: async (name, task) => {
    const key = `${device} ${name}`;
    const turn = (queues.get(key) ?? Promise.resolve()).then(task);
    queues.set(
      key,
      turn.catch(() => undefined),
    );
    await turn;
  },
});
