// The device's own store of commands, in the order they were entered: kept before the pad says done, dropped only when the
// server recorded them and the log here has them, or by a person. Each belongs to the scorer who entered it: another who
// signs in on the same device neither sees nor sends it.
import type { CommandId, MatchId } from '@/engine';
import type { Database } from './device/database';
import type { Shelves } from './device/shelves';
import type { Kept } from './kept';

/** What changes at one command. */
export type Change = { readonly commandId: CommandId; readonly change: Partial<Kept> };

export type Outbox = {
  /** In order. */
  readonly all: () => Promise<readonly Kept[]>;
  /** Resolves when it lies on the device. */
  readonly keep: (kept: Kept) => Promise<void>;
  /** All of it, or nothing. */
  readonly change: (changes: readonly Change[]) => Promise<void>;
  /** The same, and puts them behind all others: entered anew. All of it, or nothing. */
  readonly putLast: (changes: readonly Change[]) => Promise<void>;
  readonly drop: (commandIds: readonly CommandId[]) => Promise<void>;
};

type Lying = Shelves['commands']['value'];

/** Of one match, as one scorer entered it. */
export const makeOutbox = (db: Database, matchId: MatchId, scorer: string): Outbox => {
  /** `how` answers null for one that goes. */
  const edit = async (ids: readonly CommandId[], how: (kept: Lying) => Lying | null): Promise<void> => {
    if (ids.length === 0) return;
    const tx = db.transaction('commands', 'readwrite', { durability: 'strict' });
    for (const id of ids) {
      const cursor = await tx.store.index('byCommand').openCursor(id);
      if (cursor === null) continue;
      const changed = how(cursor.value);
      await (changed === null ? cursor.delete() : cursor.update(changed));
    }
    await tx.done;
  };
  return {
    all: async () => {
      const lying = await db.getAllFromIndex('commands', 'byMatch', matchId);
      return lying.filter((one) => one.scorer === scorer);
    },
    keep: async (kept) => {
      const tx = db.transaction('commands', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.add(kept), tx.done]);
    },
    change: (changes) => {
      const by = new Map(changes.map(({ commandId, change }) => [commandId, change]));
      return edit([...by.keys()], (kept) => ({ ...kept, ...by.get(kept.commandId) }));
    },
    putLast: async (changes) => {
      const tx = db.transaction('commands', 'readwrite', { durability: 'strict' });
      for (const { commandId, change } of changes) {
        const cursor = await tx.store.index('byCommand').openCursor(commandId);
        if (cursor === null) continue;
        const { place, ...kept } = cursor.value;
        if (place === undefined) continue;
        await tx.store.delete(place);
        await tx.store.add({ ...kept, ...change });
      }
      await tx.done;
    },
    drop: (ids) => edit(ids, () => null),
  };
};
