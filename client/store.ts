// One match on one page: what the server confirmed, what this device has pending, and whether the page is live. Pad, board
// and overlay read the same store. Changes are announced to whoever subscribed; the value read is immutable. Doesn't know
// sockets, storage or React.
import { fold, type CommandId, type Scorebook } from '@/engine';
import type { Announcement } from '@/protocol/announcements';
import type { Frame, Hello, Snapshot } from '@/protocol/frame';
import type { PenHere } from '@/protocol/pen';
import type { Roster } from '@/protocol/roster';
import type { StorageTrouble } from './device/database';
import { hasGap, headOf, receive, receiveSnapshot, type Incoming } from './incoming';
import { isApart, isInLog, type Kept, type Waiting } from './kept';
import type { Link } from './live-match';
import type { Reach } from './pen';
import type { Place, View } from './speculation';

export type StoreState = {
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly link: Link;
  readonly spectators: number | null;
  readonly news: readonly Announcement[];
  readonly waiting: readonly Waiting[];
  readonly view: Scorebook;
  readonly places: ReadonlyMap<CommandId, Place>;
  /** Whether what the device kept has been read. */
  readonly ready: boolean;
  readonly reach: Reach;
  readonly pen: PenHere;
  /** The fence that was told last on the live connection; null where none was. */
  readonly penTold: number | null;
  readonly storage: StorageTrouble | null;
};

export type MatchStore = {
  readonly read: () => StoreState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The last seq of the confirmed log. */
  readonly have: () => number;
  /** False where something is missing before it: ask for what follows `have()`. */
  readonly receive: (frame: Frame) => boolean;
  readonly greet: (hello: Hello) => boolean;
  readonly setLink: (link: Link) => void;
  readonly setSpectators: (spectators: number) => void;
  readonly setReady: () => void;
  readonly setReach: (reach: Reach) => void;
  readonly setPen: (pen: PenHere) => void;
  readonly tellPen: (fence: number) => void;
  readonly setStorage: (storage: StorageTrouble | null) => void;
  /** The outbox as it lies on the device, and what is on its way there. */
  readonly setKept: (kept: readonly Kept[], keeping: readonly Kept[]) => void;
  readonly setFlying: (ids: readonly CommandId[], flying: boolean) => void;
};

/** `inFull`: the names that the page came with are better than those that the wire tells. */
export type Names = 'asTold' | 'inFull';

/** What is shown of a confirmed log and what is pending. */
export type Show = (confirmed: Scorebook, waiting: readonly Waiting[]) => View;
/** A page without a pen has nothing pending. */
const asConfirmed: Show = (book) => ({ book, places: new Map() });

/** `spectators`: as the page was rendered; null where it doesn't know. */
export const makeStore = (
  initial: Snapshot,
  spectators: number | null,
  show: Show = asConfirmed,
  names: Names = 'asTold',
): MatchStore => {
  // The wire tells everybody's names; a scorer's page came with them in full.
  const known = (roster: Roster): Roster =>
    names === 'asTold' ? roster : { ...roster, players: { ...roster.players, ...initial.roster.players } };
  let incoming: Incoming = { book: fold(initial.entries), held: [], news: [] };
  let state: StoreState = {
    book: incoming.book,
    roster: initial.roster,
    link: { kind: 'connecting' },
    spectators,
    news: [],
    waiting: [],
    view: incoming.book,
    places: new Map(),
    ready: false,
    reach: { kind: 'reached' },
    pen: { kind: 'unknown' },
    penTold: null,
    storage: null,
  };
  const listeners = new Set<() => void>();

  const set = (change: Partial<StoreState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** After a change of the log or of what is pending: drops what the log has now and folds the rest on top. */
  const refold = (waiting: readonly Waiting[], roster = state.roster): void => {
    const { book, news } = incoming;
    const left = waiting.filter((one) => isApart(one, state.pen) || !isInLog(one, book));
    const view = show(
      book,
      left.filter((one) => !isApart(one, state.pen)),
    );
    set({ book, news, roster, waiting: left, view: view.book, places: view.places });
  };

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    have: () => headOf(incoming.book),
    receive: (frame) => {
      const before = incoming;
      incoming = receive(incoming, frame);
      // Who is named in a frame that is held is known already.
      const roster = frame.names === undefined ? state.roster : known(named(state.roster, frame));
      if (incoming.book !== before.book || roster !== state.roster) refold(state.waiting, roster);
      return !hasGap(incoming);
    },
    greet: (hello) => {
      incoming =
        hello.snapshot === null ? receive(incoming, hello) : receiveSnapshot(incoming, hello.snapshot);
      refold(state.waiting, known(hello.snapshot?.roster ?? named(state.roster, hello)));
      return !hasGap(incoming);
    },
    setLink: (link) => set({ link }),
    setSpectators: (spectators) => set({ spectators }),
    setReady: () => set({ ready: true }),
    setReach: (reach) => {
      const same = reach.kind === state.reach.kind && reach.kind !== 'notArranged';
      if (!same) set({ reach });
    },
    setPen: (pen) => {
      state = { ...state, pen };
      refold(state.waiting);
    },
    tellPen: (fence) => set({ penTold: fence }),
    setStorage: (storage) => {
      if (storage !== state.storage) set({ storage });
    },
    setKept: (kept, keeping) => {
      const flying = new Set(state.waiting.filter((one) => one.flying).map(({ commandId }) => commandId));
      refold([
        ...kept.map((one) => ({ ...one, keeping: false, flying: flying.has(one.commandId) })),
        ...keeping.map((one) => ({ ...one, keeping: true, flying: false })),
      ]);
    },
    setFlying: (ids, flying) =>
      refold(state.waiting.map((one) => (ids.includes(one.commandId) ? { ...one, flying } : one))),
  };
};

/** The names with those of players who came in during the match. */
const named = (roster: Roster, { names }: Frame): Roster =>
  names === undefined ? roster : { ...roster, players: { ...roster.players, ...names } };
