// The card of a match file: the book's card, with the file's own head. A target that the file doesn't name is none of its
// card, though the book knows it.
import type { Card } from '../projections/card';
import { namedCard } from '../projections/card';
import type { Names } from '../words/names';
import type { Imported } from './import';
import type { NamedRoster } from './people';

/** Names out of a roster; an id without one is shown as it is. */
export const namesIn = ({ players, teams }: NamedRoster): Names => ({
  player: (id) => players[id] ?? id,
  team: (side) => teams[side].name,
});

/** @param id what the file is called; Cricsheet names files by the match's number */
export function cardOfFile({ book, roster, file }: Imported, id: string): Card | null {
  const { info } = file;
  const card = namedCard(book, namesIn(roster), {
    id,
    type: info.match_type,
    gender: info.gender,
    team_type: info.team_type,
    dates: info.dates,
    event: info.event?.name ?? null,
  });
  if (card === null) return null;
  const innings = card.innings.map((each, index) =>
    file.innings[index]?.target === undefined ? { ...each, target: null } : each,
  );
  return { ...card, innings };
}
