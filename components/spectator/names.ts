// What a board is told with: its reader's language and the roster's names. And names cut to what a board has room for. An
// id that the roster lacks shows as a blank name, never as the id.
import { bare, initial, isolated } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { BoardSpeech, BoardWords } from '@/words/messages';

export const wordsOf = (roster: Roster, speech: BoardSpeech): BoardWords => ({
  ...speech,
  player: (id) => isolated(roster.players[id] ?? speech.say('name.unknown')),
  team: (side) => isolated(roster.teams[side].name),
});

/** So many letters fit beside a player's figures on the narrowest board. */
const room = 12;

/** "O Barraclough-Smythe" for a name that has no room in full: initials, then the last name. */
export function boardName(shown: string): string {
  const name = bare(shown);
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1);
  if (name.length <= room || last === undefined || parts.length === 1) return shown;
  return isolated(`${parts.slice(0, -1).map(initial).join('')} ${last}`);
}
