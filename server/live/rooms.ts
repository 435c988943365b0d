// The rooms there are. A room exists while someone holds it: a reader, or one on the way in. Doesn't know what a room does.
import type { MatchId } from '@/engine';
import type { Room } from './room';

export type Hold = {
  readonly room: Room;
  /** Takes a seat for this holder; false where `limit` are taken. */
  readonly sit: (limit: number) => boolean;
  /** May be called again; the room goes when its last holder does. */
  readonly release: () => void;
};

export type Rooms = {
  readonly hold: (id: MatchId) => Hold;
  readonly get: (id: MatchId) => Room | null;
  readonly all: () => readonly Room[];
};

export const makeRooms = (make: (id: MatchId) => Room): Rooms => {
  const held = new Map<MatchId, { readonly room: Room; holders: number; seated: number }>();

  const hold = (id: MatchId): Hold => {
    const found = held.get(id) ?? { room: make(id), holders: 0, seated: 0 };
    found.holders += 1;
    held.set(id, found);
    let released = false;
    let seated = false;
    const sit = (limit: number): boolean => {
      if (released || found.seated >= limit) return false;
      seated = true;
      found.seated += 1;
      return true;
    };
    const release = (): void => {
      if (released) return;
      released = true;
      found.holders -= 1;
      if (seated) found.seated -= 1;
      if (found.holders === 0) held.delete(id);
    };
    return { room: found.room, sit, release };
  };

  return {
    hold,
    get: (id) => held.get(id)?.room ?? null,
    all: () => [...held.values()].map(({ room }) => room),
  };
};
