// What becomes of a file in a test of the import: the match, or the problem, and the commands of one kind.
import type { Command } from '../../vocabulary/commands';
import type { MatchFile } from '../file';
import type { Imported, ImportProblem } from '../import';
import { importCricsheet } from '../import';

/** The match of a file. @throws where it is refused */
export function imported(file: MatchFile): Imported {
  const result = importCricsheet(file);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Why a file is refused. @throws where it isn't */
export function problem(json: unknown): ImportProblem {
  const result = importCricsheet(json);
  if (result.ok) throw new Error('this was scored');
  return result.error;
}

export const ofType = <T extends Command['type']>(match: Imported, type: T) =>
  match.commands.filter((command): command is Extract<Command, { type: T }> => command.type === type);

export const types = (match: Imported): string[] => match.commands.map((command) => command.type);
