// How many watch, told on its own slow lane and only where it changed. Doesn't know scoring.
import type { MatchId } from '@/engine';
import type { Room } from './room';

export type Presence = {
  /** Tells the rooms whose number changed since they were told. */
  readonly tell: () => void;
};

type Audience = Pick<Room, 'id' | 'readers' | 'tellPresence'>;

export const makePresence = (audiences: () => readonly Audience[]): Presence => {
  let told = new Map<MatchId, number>();
  return {
    tell: () => {
      const next = new Map<MatchId, number>();
      for (const { id, readers, tellPresence } of audiences()) {
        if (told.get(id) !== readers.size) tellPresence();
        next.set(id, readers.size);
      }
      told = next;
    },
  };
};
