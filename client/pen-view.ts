// What the pad shows of the store: each pending command with its state, each entry's chip, the sync pill. Pure.
import type { Roster } from '@/protocol/roster';
import { headOf } from './incoming';
import { isApart, isInPlace, type Waiting } from './kept';
import type { Apart, EntryState, Pen, Pending, Sync } from './pen';
import type { StoreState } from './store';

export const penView = (
  state: StoreState,
): Pick<Pen, 'pending' | 'apart' | 'stateOf' | 'sync' | 'roster'> => {
  const { waiting, pen } = state;
  const pending = waiting.filter((one) => !isApart(one, pen)).map((one) => pendingOf(one, state));
  const apart = waiting.filter((one) => isApart(one, pen)).map((one) => apartOf(one, state));
  return {
    pending,
    apart,
    roster: withNewNames(state),
    sync: syncOf(state, pending, apart),
    stateOf: (seq) => {
      if (seq <= headOf(state.book)) return 'recorded';
      const maker = pending.find(({ seqs }) => seqs !== null && seqs.first <= seq && seq <= seqs.last);
      return maker?.state ?? 'recorded';
    },
  };
};

/** The names, with those that were typed here and are on their way. */
const withNewNames = ({ roster, waiting }: StoreState): Roster => {
  const typed = waiting.flatMap(({ names }) => (names === undefined ? [] : [names]));
  if (typed.length === 0) return roster;
  return { ...roster, players: Object.assign({}, ...typed, roster.players) };
};

const pendingOf = (one: Waiting, { places }: StoreState): Pending => ({
  commandId: one.commandId,
  command: one.command,
  at: one.at,
  state: entryState(one),
  problem: one.problem,
  seqs: places.get(one.commandId) ?? null,
});

const apartOf = (one: Waiting, state: StoreState): Apart => ({
  ...pendingOf(one, state),
  state: 'refused',
  after: one.basedOn,
  inBook: isInPlace(one, state.book),
});

const entryState = ({ keeping, recordedTo, problem, flying }: Waiting): EntryState => {
  if (keeping) return 'entered';
  if (recordedTo !== null) return 'recorded';
  if (problem !== null) return 'refused';
  return flying ? 'inFlight' : 'onDevice';
};

const syncOf = ({ link, reach }: StoreState, pending: readonly Pending[], apart: readonly Apart[]): Sync => {
  // What is not on the device yet is not said to be safe there.
  const safe = pending.filter(({ state }) => state !== 'recorded' && state !== 'entered');
  const waiting = safe.length;
  const balls = safe.filter(({ command }) => command.type === 'BowlBall').length;
  const problem = pending.find(({ state }) => state === 'refused') ?? apart[0];
  if (problem !== undefined) return { kind: 'needsYou', problem, waiting: waiting + apart.length };
  if (reach.kind === 'notArranged') return { ...reach, waiting };
  if (link.kind === 'offline') return { kind: 'offline', since: link.since, waiting, balls };
  if (reach.kind === 'unreachable') return { kind: 'offline', since: reach.since, waiting, balls };
  if (reach.kind === 'signedOut') return { kind: 'signIn', waiting };
  const all = pending.every(({ state }) => state === 'recorded');
  return all ? { kind: 'synced' } : { kind: 'sending', waiting };
};
