// A scorer's pen as a browser has it: clock, chance, storage and the other tabs. Boards don't load it.
import type { MatchId } from '@/engine';
import { makeCommandIds, makePlayerIds } from './command-id';
import { openOutbox, type Outbox } from './outbox';
import { browserPage } from './page';
import { sendBatch } from './rest-batch';
import { makeScoring, type Scoring } from './scoring';
import type { Send } from './sender';
import type { MatchStore } from './store';
import { openTabs, type Locks } from './tabs';

/** Between tries while the server can't be reached. Milliseconds. */
const retryMs = 5_000;

const now = (): number => Date.now();
const fill = (bytes: Uint8Array<ArrayBuffer>): void => void crypto.getRandomValues(bytes);
const commandIds = makeCommandIds(now, fill);
/** An id for somebody named at the ground. */
export const newPlayerId = makePlayerIds(now, fill);
/** A page over plain HTTP has none. */
const browserLocks = (): Locks | null =>
  'locks' in navigator ? { request: (name, task) => navigator.locks.request(name, task) } : null;

/** One for the page, however often a pad is opened on it. */
let outboxOfPage: Promise<Outbox> | null = null;

/** A pen on this device's outbox; `stop` of it leaves what is kept where it is. */
export const openScoring = async (matchId: MatchId, store: MatchStore, sendOne: Send): Promise<Scoring> => {
  outboxOfPage ??= openOutbox();
  const outbox = await outboxOfPage;
  const tabs = openTabs(matchId, browserLocks(), () => void scoring.reread());
  const scoring = makeScoring({
    matchId,
    store,
    outbox,
    tabs,
    commandIds,
    now,
    sendOne,
    sendBatch,
    retryMs,
    onReach: (reached) => store.setOutOfReachSince(reached ? null : (store.read().outOfReachSince ?? now())),
  });
  const stopWatching = browserPage.onChange(() => {
    if (browserPage.online()) scoring.kick();
  });
  const stopListening = onceLive(store, scoring.kick);
  await scoring.refresh();
  store.setReady();
  return {
    ...scoring,
    stop: async () => {
      stopWatching();
      stopListening();
      await scoring.stop();
      tabs.close();
    },
  };
};

/** Calls whenever the page becomes live: the server can be reached, whatever the last sending met. */
const onceLive = (store: MatchStore, then: () => void): (() => void) => {
  let wasLive = false;
  return store.subscribe(() => {
    const isLive = store.read().link.kind === 'live';
    if (isLive && !wasLive) then();
    wasLive = isLive;
  });
};
