// The roster as the engine's words ask for it. An id that the roster lacks shows as a blank name, never as the id.
import type { Names } from '@/engine';
import type { Roster } from '@/protocol/roster';

export const namesOf = (roster: Roster): Names => ({
  player: (id) => roster.players[id] ?? 'Unnamed',
  team: (side) => roster.teams[side].name,
});
