// A match file turned into the commands a scorer would have entered: the file is scored, on a book of its own or on one
// that somebody else keeps, and each command goes through the engine as it would from a pad. Refuses what no book can hold.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Side } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import type { Scorebook } from '../vocabulary/state';
import { append, emptyBook } from '../scorebook/scorebook';
import { decide } from '../scorebook/decide';
import type { StrikeCorrection } from './crease';
import { conditionsOf } from './conditions';
import { MatchFile } from './file';
import type { Script } from './match';
import { scoreMatch } from './match';
import type { NamedRoster } from './people';
import { peopleOf } from './people';
import type { Place, Scoring } from './scoring';

/** Why a file can't be scored. */
export type ImportProblem = {
  readonly code:
    | 'NOT_CRICSHEET' // not a match file of data version 1.0 or 1.1
    | 'NO_SUCH_TEAM' // players or a winner of a team that isn't one of the two
    | 'CONTRADICTS_ITSELF' // two things that can't both be so
    | 'REFUSED_BY_THE_LAWS'; // the engine refused what the file says; `refusal` tells why
  readonly message: string;
  readonly place: Place | null;
  readonly refusal: Refusal | null;
};

export type Imported = {
  readonly roster: NamedRoster;
  readonly sides: readonly [Side, Side];
  readonly conditions: PlayingConditions;
  readonly commands: readonly Command[];
  /** The book the commands made. */
  readonly book: Scorebook;
  readonly strikeCorrections: readonly StrikeCorrection[];
  readonly file: MatchFile;
};

export type ImportResult =
  { readonly ok: true; readonly value: Imported } | { readonly ok: false; readonly error: ImportProblem };

const problem = (
  code: ImportProblem['code'],
  message: string,
  place: Place | null = null,
  refusal: Refusal | null = null,
): { ok: false; error: ImportProblem } => ({ ok: false, error: { code, message, place, refusal } });

/** Reads a file and what the match was played by; nothing is scored yet. */
export function readMatchFile(
  json: unknown,
): { ok: true; value: Script } | { ok: false; error: ImportProblem } {
  const parsed = MatchFile.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
    return problem('NOT_CRICSHEET', `Not a Cricsheet match file${where}`);
  }
  const file = parsed.data;
  const unnamed = file.info.teams.find((team) => file.info.players[team] === undefined);
  if (unnamed !== undefined) return problem('NO_SUCH_TEAM', `The file names no players of ${unnamed}`);
  return { ok: true, value: { file, people: peopleOf(file), conditions: conditionsOf(file) } };
}

function inWords(place: Place): string {
  const ball = place.over === null ? '' : `, over ${place.over}, delivery ${place.delivery ?? ''}`;
  return `innings ${place.innings}${ball}`;
}

/** Plays a scoring on a book kept here: decides each command, and stops at the first refusal. */
function playThrough(
  scoring: Scoring<readonly StrikeCorrection[]>,
  empty: Scorebook,
  at: string,
):
  | { ok: true; commands: Command[]; book: Scorebook; corrections: readonly StrikeCorrection[] }
  | { ok: false; error: ImportProblem } {
  const commands: Command[] = [];
  let book = empty;
  let step = scoring.next();
  while (!step.done) {
    const { place } = step.value;
    if (step.value.kind === 'stopped') {
      return problem('CONTRADICTS_ITSELF', `${step.value.why} (${inWords(place)})`, place);
    }
    const { command } = step.value;
    const decision = decide(book, command);
    if (!decision.ok) {
      const { refusal } = decision;
      const message = `${command.type} was refused: ${refusal.code} (${inWords(place)})`;
      return problem('REFUSED_BY_THE_LAWS', message, place, refusal);
    }
    for (const event of decision.events) book = append(book, { seq: book.entries.length + 1, at, event });
    commands.push(command);
    step = scoring.next(book);
  }
  return { ok: true, commands, book, corrections: step.value };
}

/**
 * Scores a Cricsheet match file (JSON, data versions 1.0 and 1.1) through the engine.
 * @param json the parsed file; it is checked here
 */
export function importCricsheet(json: unknown): ImportResult {
  const read = readMatchFile(json);
  if (!read.ok) return read;
  const { file, people, conditions } = read.value;
  const played = playThrough(scoreMatch(read.value, emptyBook), emptyBook, `${file.info.dates[0]}T00:00:00Z`);
  if (!played.ok) return played;
  const arranged = played.commands.find((command) => command.type === 'ArrangeMatch');
  if (arranged === undefined) return problem('CONTRADICTS_ITSELF', 'The file arranges no match');
  return {
    ok: true,
    value: {
      roster: people.roster,
      sides: arranged.sides,
      conditions,
      commands: played.commands,
      book: played.book,
      strikeCorrections: played.corrections,
      file,
    },
  };
}
