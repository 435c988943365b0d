// A Cricsheet file as a match of ours: its people get ids of their own, and its balls are decided one by one by the same
// engine as a scorer's. Doesn't know the file's format; the engine reads that.
import type { MatchId } from '@/engine';
import { importCricsheet, type Imported } from '@/engine/cricsheet/import';
import { Command, CommandId, PlayerId, Side } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import type { CommandRequest } from '@/protocol/recording';
import { newId, newMatchId } from '../ids';
import type { Viewer } from '../runtime';
import { writeMatch, type ArrangeParts, type NamedMatch } from './arrange';
import type { NamedSide } from './sides';
import { plainText } from '@/protocol/plain-text';

export type ImportParts = Omit<ArrangeParts, 'teams'>;
type Importer = Extract<Viewer, { kind: 'account' }>;

/** A file's match, arranged, and what a scorer would enter from the toss on. */
export type ArrangedImport = { readonly matchId: MatchId; readonly commands: readonly CommandRequest[] };

/** Arranges the match of a file, and records none of its balls yet. Failures: IMPORT_REFUSED, details say where and why. */
export const arrangeImport = async (
  parts: ImportParts,
  file: unknown,
  by: Importer,
): Promise<Outcome<ArrangedImport>> => {
  const read = readFile(file);
  if (!read.ok) return read;
  const { match, commands } = read.value;
  const written = await writeMatch(parts, newMatchId(), match, by.accountId);
  if (!written.ok) return written;
  const requests = commands.map((command) => ({ commandId: CommandId.parse(newId()), command }));
  return { ok: true, value: { matchId: written.value, commands: requests } };
};

/** The whole file at once, or nothing of it. Failures: IMPORT_REFUSED. */
export const importMatch = async (
  parts: ImportParts,
  file: unknown,
  by: Importer,
): Promise<Outcome<MatchId>> => {
  const read = readFile(file);
  return read.ok
    ? writeMatch(parts, newMatchId(), read.value.match, by.accountId, () => read.value.commands)
    : read;
};

/** The match of a file with fresh ids, and the commands from the toss on. */
const readFile = (
  file: unknown,
): Outcome<{ readonly match: NamedMatch; readonly commands: readonly Command[] }> => {
  const read = importCricsheet(file);
  if (!read.ok) {
    const { code, message, place } = read.error;
    return failed('IMPORT_REFUSED', message, { code, ...(place === null ? {} : { place }) });
  }
  const ids = freshIds(read.value);
  const commands = read.value.commands
    .filter((command) => command.type !== 'ArrangeMatch')
    .map((command) => Command.parse(renamed(command, ids)));
  return { ok: true, value: { match: namedMatch(read.value, ids), commands } };
};

/** A new id for each person and team of the file: one player of two files is two until somebody merges them. */
const freshIds = ({ roster }: Imported): ReadonlyMap<string, string> =>
  new Map(
    [...Object.keys(roster.players), ...roster.teams.map((team) => team.id)].map((id) => [id, newId()]),
  );

/** A file's name, as a person could have written it. */
const seen = (text: string): string => plainText(text) || '?';

const namedMatch = (imported: Imported, ids: ReadonlyMap<string, string>): NamedMatch => {
  const { conditions, file, sides, roster } = imported;
  const { info } = file;
  const playing = new Set(sides.flatMap((side) => side.players));
  const player = (id: PlayerId) => ({ id: ids.get(id) ?? id, name: seen(roster.players[id] ?? '') });
  const named = (index: 0 | 1): NamedSide => {
    const team = roster.teams[index];
    const [name, shortName] = [seen(team.name), seen(team.shortName)];
    const newPlayers = sides[index].players.map(player);
    const side = Side.parse(renamed(sides[index], ids));
    return { side, name, shortName, newPlayers, isNewTeam: true, squadSize: 0 };
  };
  return {
    title: seen(info.event?.name ?? `${info.teams[0]} v ${info.teams[1]}`),
    conditions,
    sides: [named(0), named(1)],
    others: Object.keys(roster.players)
      .map((id) => PlayerId.parse(id))
      .filter((id) => !playing.has(id))
      .map(player),
    visibility: 'public',
    tier: 'SINGLE',
    startsAt: `${info.dates[0] ?? ''}T00:00:00.000Z`,
    venue: plainText(info.venue ?? ''),
    simulated: false,
  };
};

/** The value with every id in it exchanged for its new one, wherever it stands. */
const renamed = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => renamed(part, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, ids)]));
};
