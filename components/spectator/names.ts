// The roster as the engine's words ask for it, and names cut to what a board has room for. An id that the roster lacks
// shows as a blank name, never as the id.
import type { Names } from '@/engine';
import type { Roster } from '@/protocol/roster';

export const namesOf = (roster: Roster): Names => ({
  player: (id) => roster.players[id] ?? 'Unnamed',
  team: (side) => roster.teams[side].name,
});

/** So many letters fit beside a player's figures on the narrowest board. */
const room = 12;

/** "O Barraclough-Smythe" for a name that has no room in full: initials, then the last name. */
export function boardName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1);
  if (name.length <= room || last === undefined || words.length === 1) return name;
  const initials = words.slice(0, -1).map((word) => Array.from(word)[0] ?? '');
  return `${initials.join('')} ${last}`;
}
