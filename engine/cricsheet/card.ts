// The card of a match file: the book's card, with the file's own head. A target that the file doesn't name is none of its
// card, though the book knows it.
import type { Card } from '../projections/card';
import { namedCard } from '../projections/card';
import type { Side } from '../vocabulary/facts';
import type { MatchState } from '../vocabulary/state';
import type { Names } from '../words/words';
import type { Imported } from './import';
import type { NamedRoster } from './people';
import { isUnnamed } from './people';

/** Names out of a roster; an id without one is shown as it is. */
export const namesIn = ({ players, teams }: NamedRoster): Names => ({
  player: (id) => players[id] ?? id,
  team: (side) => teams[side].name,
});

/** The match of a file without those it leaves unnamed: its card knows nothing of them. */
const withoutUnnamed = (state: MatchState): MatchState => ({
  ...state,
  sides: state.sides && [named(state.sides[0]), named(state.sides[1])],
});
const named = (side: Side): Side => ({
  ...side,
  players: side.players.filter((player) => !isUnnamed(player)),
});

/** @param id what the file is called; Cricsheet names files by the match's number */
export function cardOfFile({ book, roster, file }: Imported, id: string): Card | null {
  const { info } = file;
  const card = namedCard({ state: withoutUnnamed(book.state) }, namesIn(roster), {
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
