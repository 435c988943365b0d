// The chips and the sync pill, from what waits and how the page is linked.
import { expect, test } from 'vitest';
import { decide, type CommandId } from '@/engine';
import { CommandId as CommandIdSchema } from '@/engine/vocabulary/schemas';
import type { Kept } from './kept';
import { penView } from './pen-view';
import { makeSpeculation } from './speculation';
import { makeStore, type MatchStore } from './store';
import { scorer } from './testing/device';
import { four, makeScoringServer, matchId, single } from './testing/scoring-server';

const ids: readonly CommandId[] = [1, 2, 3].map((n) =>
  CommandIdSchema.parse(`01990000-0000-7000-8000-00000000000${n}`),
);
const id = (n: number): CommandId => ids[n] ?? CommandIdSchema.parse('');

/** A store with a single and a four pending. */
const withTwo = (): MatchStore => {
  const store = makeStore(makeScoringServer().snapshot(), null, makeSpeculation());
  const { book } = store.read();
  expect(decide(book, single).ok).toBe(true);
  const basedOn = book.entries.length;
  store.setKept(
    [single, four].map((command, n) => ({
      ...{ matchId, scorer, command, at: 0, sent: false, problem: null, recordedTo: null, fence: null },
      ...{
        commandId: id(n),
        basedOn: basedOn + n,
        events: [{ type: 'noteAdded' as const, text: 'not yet' }],
      },
    })),
    [],
  );
  store.setLink({ kind: 'live' });
  return store;
};
const chips = (store: MatchStore): readonly string[] =>
  penView(store.read()).pending.map(({ state }) => state);
const change = (store: MatchStore, n: number, what: Partial<Kept>): void =>
  store.setKept(
    store.read().waiting.map((one) => (one.commandId === id(n) ? { ...one, ...what } : one)),
    [],
  );

test('each entry of the view has the state of the command that makes it', () => {
  const store = withTwo();
  store.setFlying([id(0)], true);
  const { stateOf } = penView(store.read());
  const head = store.read().book.entries.length;
  expect([head, head + 1, head + 2].map(stateOf)).toEqual(['recorded', 'inFlight', 'onDevice']);
});

test('the pill counts what waits', () => {
  const store = withTwo();
  expect(penView(store.read()).sync).toEqual({ kind: 'sending', waiting: 2 });
  change(store, 0, { recordedTo: store.read().book.entries.length + 1 });
  expect(chips(store)).toEqual(['recorded', 'onDevice']);
  expect(penView(store.read()).sync).toEqual({ kind: 'sending', waiting: 1 });
});

test('of what waits, the balls are counted by themselves', () => {
  const store = withTwo();
  store.setLink({ kind: 'offline', since: 7 });
  change(store, 0, { command: { type: 'AddNote', text: 'Dew' } });
  expect(penView(store.read()).sync).toMatchObject({ waiting: 2, balls: 1 });
});

test('a refusal comes before being offline, and that before sending', () => {
  const store = withTwo();
  store.setLink({ kind: 'offline', since: 7 });
  expect(penView(store.read()).sync).toEqual({ kind: 'offline', since: 7, waiting: 2, balls: 2 });
  const problem = { code: 'NOT_AWAITED', message: 'No.', law: '17.6' };
  change(store, 0, { problem });
  expect(penView(store.read()).sync).toMatchObject({ kind: 'needsYou', waiting: 2, problem: { problem } });
});

test('a server that cannot be reached is offline, though the device has a network', () => {
  const store = withTwo();
  store.setReach({ kind: 'unreachable', since: 9 });
  expect(penView(store.read()).sync).toEqual({ kind: 'offline', since: 9, waiting: 2, balls: 2 });
  store.setReach({ kind: 'reached' });
  expect(penView(store.read()).sync.kind).toBe('sending');
});
