// The device's database, in IndexedDB: one for all tabs. What stands on its shelves is written beside this file; each shelf
// has a file of its own that fills it.
import { openDB, type IDBPDatabase } from 'idb';
import type { Shelves } from './shelves';

export type Database = IDBPDatabase<Shelves>;

/** `name`: tests have their own. Rejects where the browser has no IndexedDB, or keeps it shut. */
export const openDatabase = (name = 'scorebox'): Promise<Database> =>
  openDB<Shelves>(name, 2, {
    upgrade(db, old) {
      if (old < 1) {
        const commands = db.createObjectStore('commands', { keyPath: 'place', autoIncrement: true });
        commands.createIndex('byMatch', 'matchId');
        commands.createIndex('byCommand', 'commandId', { unique: true });
      }
      db.createObjectStore('matches', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: ['matchId', 'seq'] });
      db.createObjectStore('scorer');
    },
    // A newer version of the app in another tab needs it: this one says so at its next tap instead of holding that up.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** One for the page, however often something is opened on it. */
let ofPage: Promise<Database> | null = null;
export const deviceDatabase = (): Promise<Database> => {
  ofPage ??= openDatabase();
  return ofPage;
};

/** Why a device does not keep something: it has no room left, or it keeps nothing at all (any more). */
export type StorageTrouble = 'full' | 'closed';

export const troubleOf = (error: unknown): StorageTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';
