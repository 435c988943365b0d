// A scorer's pen as a browser has it: clock, chance, storage and the other tabs. Boards don't load it.
import type { Snapshot } from '@/protocol/frame';
import { makeCommandIds, makePlayerIds } from './command-id';
import { makeArranging, sendPlan } from './device/arranging';
import { deviceDatabase, troubleOf } from './device/database';
import { makeKeptMatches } from './device/kept-match';
import type { KeptMatch } from './device/shelves';
import { makeKeptPen } from './device/kept-pen';
import { makeLogKeeper } from './device/log-keeper';
import { makeOutbox } from './outbox';
import { browserPage } from './page';
import { makePenCalls } from './pen-calls';
import { makePenLease, type PenLease } from './pen-lease';
import { sendBatch } from './rest-batch';
import { makeScoring, type Scoring } from './scoring';
import type { Send } from './sender';
import type { MatchStore } from './store';
import { openTabs, type Locks } from './tabs';

/** Between tries while the server can't be reached. Milliseconds. */
const retryMs = 5_000;

/** How often a device with the pen says that it is still there. Milliseconds. */
const keepUpMs = 30_000;

const now = (): number => Date.now();
const fill = (bytes: Uint8Array<ArrayBuffer>): void => void crypto.getRandomValues(bytes);
const commandIds = makeCommandIds(now, fill);
/** An id for somebody named at the ground. */
export const newPlayerId = makePlayerIds(now, fill);
/** A page over plain HTTP has none. */
const browserLocks = (): Locks | null =>
  'locks' in navigator ? { request: (name, task) => navigator.locks.request(name, task) } : null;

/** A match as its pad opens: from the server's page, or from what the device keeps. */
export type PadMatch = Omit<KeptMatch, 'roster' | 'openedAt'> & { readonly initial: Snapshot };

export type OpenScoringParts = {
  readonly match: PadMatch;
  readonly store: MatchStore;
  readonly sendOne: Send;
  /** The server knows a match that was set up here; its code. */
  readonly onArranged: (code: string) => void;
};

/** A pen on the device's outbox, and whether the pen is here. `stop` leaves what is kept where it is. */
export type OpenPad = Scoring & { readonly lease: PenLease };

/** Rejects where the device keeps nothing. */
export const openScoring = async ({
  match,
  store,
  sendOne,
  onArranged,
}: OpenScoringParts): Promise<OpenPad> => {
  const { initial, ...about } = match;
  const { id: matchId, scorer } = about;
  const db = await deviceDatabase();
  const matches = makeKeptMatches(db);
  // A device without room for the match opens its pad all the same, and says so.
  await matches
    .keep({ ...about, roster: initial.roster, openedAt: now() }, initial.entries)
    .catch((error: unknown) => store.setStorage(troubleOf(error)));
  const kept = makeKeptPen(localStorage, matchId, scorer, commandIds);
  const lease = makePenLease({
    calls: makePenCalls(matchId, kept.device),
    kept,
    onChange: (pen) => {
      store.setPen(pen);
      void scoring.penPassed();
    },
  });
  store.setPen(lease.here());
  const arranging = makeArranging(matches, sendPlan, about);
  const tabs = openTabs(matchId, browserLocks(), () => void scoring.reread());
  const scoring = makeScoring({
    pen: lease,
    ...{ matchId, scorer, store, tabs, commandIds, now, sendOne, sendBatch, retryMs },
    outbox: makeOutbox(db, matchId, scorer),
    keepLog: makeLogKeeper(matches, matchId, store.read, initial.entries.length),
    arrange: async () => {
      const answer = await arranging();
      if (answer.ok && answer.value.code !== null) onArranged(answer.value.code);
      return answer;
    },
    onReach: (kind, problem) => {
      if (kind === 'unreachable') store.setReach({ kind, since: now() });
      else if (kind === 'notArranged')
        store.setReach(problem === undefined ? { kind: 'reached' } : { kind, problem });
      else store.setReach({ kind });
    },
  });
  const stopWatching = browserPage.onChange(() => {
    if (browserPage.online()) scoring.kick();
  });
  const stopFollowing = followStore(store, scoring, lease);
  const keepingUp = setInterval(() => void lease.keepUp(), keepUpMs);
  await scoring.refresh();
  store.setReady();
  return {
    ...scoring,
    lease,
    stop: async () => {
      clearInterval(keepingUp);
      stopWatching();
      stopFollowing();
      await scoring.stop();
      tabs.close();
    },
  };
};

/**
 * The page became live: the server can be reached, whatever the last sending met. The pen passed on: whose is it? The
 * confirmed log grew: what it has now goes from the outbox to the log that the device keeps.
 */
const followStore = (store: MatchStore, scoring: Scoring, lease: PenLease): (() => void) => {
  let wasLive = false;
  let told = store.read().penTold;
  let had = store.have();
  return store.subscribe(() => {
    const isLive = store.read().link.kind === 'live';
    const becameLive = isLive && !wasLive;
    wasLive = isLive;
    if (becameLive) scoring.kick();
    const { penTold } = store.read();
    const passed = penTold !== told;
    told = penTold;
    if (becameLive || passed) void lease.ask();
    if (store.have() === had) return;
    had = store.have();
    void scoring.reread();
  });
};
