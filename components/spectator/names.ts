// What a board is told with: its reader's language and the roster's names. And names cut to what a board has room for. An
// id that the roster lacks shows as a blank name, never as the id.
import { bare, initial, isolated, nameParts } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { BoardSpeech, BoardWords } from '@/words/messages';

export const wordsOf = (roster: Roster, speech: BoardSpeech): BoardWords => ({
  ...speech,
  player: (id) => isolated(roster.players[id] ?? speech.say('name.unknown')),
  team: (side) => isolated(roster.teams[side].name),
});

/** Whether nobody gave the match a title: then it has its teams' names. */
export const isOfTeams = (title: string, [home, away]: readonly [string, string]): boolean =>
  title === `${home} v ${away}`;

/** What a match is called: its teams' names, said in the reader's language, where nobody gave it a title. */
export const titleOf = (title: string, teams: readonly [string, string], { say }: BoardSpeech): string =>
  isOfTeams(title, teams) ? `${teams[0]} ${say('board.versus')} ${teams[1]}` : title;

/** So many letters fit beside a player's figures on the narrowest board. */
const room = 12;

/** "O Barraclough-Smythe" for a name that has no room in full: initials, then the family name. */
export function boardName(shown: string): string {
  const name = bare(shown);
  const { given, family } = nameParts(name);
  if (name.length <= room || given.length === 0) return shown;
  // Initials that stand for names already stay as they are: "AB de Villiers".
  const [first = ''] = given;
  const initials = given.length === 1 && isInitials(first) ? first : given.map(initial).join('');
  return isolated(`${initials} ${family}`);
}

/** "AB", "KL": two or three capitals and nothing else. */
const isInitials = (part: string): boolean => /^\p{Lu}{2,3}$/u.test(part);
