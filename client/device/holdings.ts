// What this device holds for its scorer, as a person may want to know: matches with what was not sent yet, whether the
// browser promised to keep it, how much room there is, and whether the app opens without a network.
import { makeOutbox } from '../outbox';
import type { Database } from './database';
import { makeKeptMatches } from './kept-match';
import type { KeptMatch } from './shelves';
import { readScorer } from './scorer';

/** `unsent`: entries that the server has not got, also where the match itself is not sent yet. */
export type HeldMatch = Pick<KeptMatch, 'id' | 'code' | 'title'> & { readonly unsent: number };

export type Holdings = {
  /** Null: nobody scores on this device. */
  readonly scorer: { readonly id: string; readonly name: string } | null;
  /** Last opened first. */
  readonly matches: readonly HeldMatch[];
  /** Bytes; null where the browser doesn't say. */
  readonly room: { readonly used: number; readonly whole: number } | null;
  /** The app itself lies on the device. */
  readonly opensOffline: boolean;
};

/** What is used of the browser; each is missing somewhere. */
export type HoldingsScope = {
  readonly storage?: Pick<StorageManager, 'estimate'>;
  readonly serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistration'>;
};

export const readHoldings = async (db: Database, scope: HoldingsScope): Promise<Holdings> => {
  const [scorer, room, worker] = await Promise.all([
    readScorer(db),
    roomIn(scope),
    scope.serviceWorker?.getRegistration('/').catch(() => undefined),
  ]);
  const kept = scorer === null ? [] : await makeKeptMatches(db).of(scorer.id);
  return {
    scorer: scorer === null ? null : { id: scorer.id, name: scorer.name },
    matches: await Promise.all(kept.map((match) => withUnsent(db, match))),
    room,
    opensOffline: (worker?.active ?? null) !== null,
  };
};

const withUnsent = async (db: Database, { id, code, title, scorer }: KeptMatch): Promise<HeldMatch> => {
  const lying = await makeOutbox(db, id, scorer).all();
  return { id, code, title, unsent: lying.filter(({ recordedTo }) => recordedTo === null).length };
};

const roomIn = async ({ storage }: HoldingsScope): Promise<Holdings['room']> => {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, whole: quota };
  } catch {
    // A browser that keeps its figures to itself.
    return null;
  }
};
