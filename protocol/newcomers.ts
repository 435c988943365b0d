// Those whom entries of a log mention and who were in neither XI: a substitute in the field, a replacement, whose name may
// have been typed while the match was on. Their names travel with the frame, so that a board that holds the roster of an
// hour ago can name them. Pure.
import type { LogEntry, PlayerId } from '@/engine';
import type { Roster } from './roster';

export type Names = Roster['players'];

/** `arranged`: the first entry of the log, with the XIs in it. Undefined where nobody needs to be named. */
export function newcomersIn(
  entries: readonly LogEntry[],
  arranged: LogEntry | undefined,
  roster: Roster,
): Names | undefined {
  const known = new Set(playersOf(arranged));
  const names: Names = {};
  for (const { seq, event } of entries) {
    if (seq === arranged?.seq) continue;
    for (const id of textsIn(event))
      if (isNamed(id, roster) && !known.has(id)) names[id] = roster.players[id] ?? '?';
  }
  return Object.keys(names).length === 0 ? undefined : names;
}

const playersOf = (entry: LogEntry | undefined): readonly PlayerId[] =>
  entry?.event.type === 'matchArranged' ? entry.event.sides.flatMap(({ players }) => players) : [];

const isNamed = (id: string, roster: Roster): id is PlayerId => Object.hasOwn(roster.players, id);

/** Every text in a value: an id is one wherever it stands. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
