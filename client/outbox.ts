// The device's own store of commands, in the order they were entered: kept before the pad says done, dropped only when the
// server recorded them and the log here has them, or by a person. One for all matches and tabs of the device.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CommandId, MatchId } from '@/engine';
import type { Kept } from './kept';

export type Outbox = {
  /** Of one match, in order. */
  readonly of: (matchId: MatchId) => Promise<readonly Kept[]>;
  /** Resolves when it lies on the device. */
  readonly keep: (kept: Kept) => Promise<void>;
  readonly change: (commandId: CommandId, change: Partial<Kept>) => Promise<void>;
  readonly drop: (commandId: CommandId) => Promise<void>;
};

interface Shelves extends DBSchema {
  commands: {
    key: number;
    value: Kept & { readonly place?: number };
    indexes: { byMatch: string; byCommand: string };
  };
}

const openShelves = (name: string): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>(name, 1, {
    upgrade(db) {
      const commands = db.createObjectStore('commands', { keyPath: 'place', autoIncrement: true });
      commands.createIndex('byMatch', 'matchId');
      commands.createIndex('byCommand', 'commandId', { unique: true });
    },
  });

/** `name` of the database; tests have their own. */
export const openOutbox = async (name = 'scorebox'): Promise<Outbox> => {
  const db = await openShelves(name);
  const edit = async (
    commandId: CommandId,
    how: (kept: Shelves['commands']['value']) => Shelves['commands']['value'] | null,
  ): Promise<void> => {
    const tx = db.transaction('commands', 'readwrite', { durability: 'strict' });
    const cursor = await tx.store.index('byCommand').openCursor(commandId);
    if (cursor !== null) {
      const changed = how(cursor.value);
      await (changed === null ? cursor.delete() : cursor.update(changed));
    }
    await tx.done;
  };
  return {
    of: async (match) => {
      const all = await db.getAllFromIndex('commands', 'byMatch', match);
      return all.map(
        ({ matchId, commandId, command, names, events, basedOn, at, sent, problem, recordedTo }) => ({
          matchId,
          commandId,
          command,
          names,
          events,
          basedOn,
          at,
          sent,
          problem,
          recordedTo,
        }),
      );
    },
    keep: async (kept) => {
      const tx = db.transaction('commands', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.add(kept), tx.done]);
    },
    change: (commandId, change) => edit(commandId, (kept) => ({ ...kept, ...change })),
    drop: (commandId) => edit(commandId, () => null),
  };
};
