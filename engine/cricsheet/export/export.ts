// A match of the book as a Cricsheet file (JSON, data version 1.1): https://cricsheet.org/format/json/. What the format
// has no word for (swaps, intervals, crossings, places of the ball) stays in the log.
import type { MatchState, Scorebook } from '../../vocabulary/state';
import { overlay } from '../../scorebook/overlay';
import type { FileInfo, MatchFile } from '../file';
import type { NamedRoster } from '../people';
import { besideBalls } from './between';
import { writeInnings } from './innings';
import { fileNames } from './names';
import type { FileNames } from './names';
import { writeOutcome } from './outcome';

/** What a file says of a match that its log does not. `dates`: ISO 8601 days, at least one. */
export type ExportDetails = {
  readonly dates: readonly [string, ...string[]];
  readonly gender: 'male' | 'female';
  readonly teamType: 'club' | 'international';
  /** Cricsheet's: Test, MDM, ODI, ODM, T20, IT20; null to go by the conditions. */
  readonly matchType: string | null;
  /** "2026" or "2025/26"; null for the year of the first day. */
  readonly season: string | null;
  readonly event: string | null;
  readonly venue: string | null;
  readonly city: string | null;
  /** Whether to name the target of a chase that nobody revised; older files don't. */
  readonly lawfulTargets: boolean;
};

/** A file as it is written: with what every file must have, and the reader does not ask. */
export type ExportedFile = MatchFile & { meta: { created: string; revision: number } };

/** What a file that was read says, to be said again. */
export function detailsOf({ info, innings }: MatchFile): ExportDetails {
  const [first = '', ...more] = info.dates;
  return {
    dates: [first, ...more],
    gender: info.gender,
    teamType: info.team_type,
    matchType: info.match_type,
    season: String(info.season),
    event: info.event?.name ?? null,
    venue: info.venue ?? null,
    city: info.city ?? null,
    lawfulTargets: innings[1]?.target !== undefined,
  };
}

type Played = MatchState & {
  conditions: NonNullable<MatchState['conditions']>;
  sides: NonNullable<MatchState['sides']>;
};

const isArranged = (state: MatchState): state is Played => state.conditions !== null && state.sides !== null;

/** The longest limited-overs innings that is still called T20. Overs. */
const longestT20 = 20;

function matchType({ conditions }: Played): string {
  const { ballsPerInnings, ballsPerOver, inningsPerSide } = conditions;
  if (inningsPerSide === 2) return 'MDM';
  return ballsPerInnings !== null && ballsPerInnings / ballsPerOver <= longestT20 ? 'T20' : 'ODM';
}

function writeToss({ toss, innings }: Played, names: FileNames): FileInfo['toss'] {
  const winner = toss?.winner ?? innings[0]?.batting ?? 0;
  return { decision: toss?.elected === 'bowl' ? 'field' : 'bat', winner: names.team(winner) };
}

function writeInfo(state: Played, details: ExportDetails, names: FileNames): FileInfo {
  const { ballsPerInnings, ballsPerOver } = state.conditions;
  const { event, venue, city } = details;
  return {
    balls_per_over: ballsPerOver,
    ...(city === null ? {} : { city }),
    dates: [...details.dates],
    ...(event === null ? {} : { event: { name: event } }),
    gender: details.gender,
    match_type: details.matchType ?? matchType(state),
    outcome: writeOutcome(state.result, names),
    ...(ballsPerInnings === null ? {} : { overs: Math.ceil(ballsPerInnings / ballsPerOver) }),
    ...(state.playersOfTheMatch.length === 0
      ? {}
      : { player_of_match: state.playersOfTheMatch.map(names.player) }),
    players: { [names.team(0)]: names.squad(0), [names.team(1)]: names.squad(1) },
    registry: { people: names.registry() },
    season: details.season ?? details.dates[0].slice(0, 4),
    team_type: details.teamType,
    teams: [names.team(0), names.team(1)],
    toss: writeToss(state, names),
    ...(venue === null ? {} : { venue }),
  };
}

/** The match as a file; null before it is arranged. */
export function exportCricsheet(
  book: Scorebook,
  roster: NamedRoster,
  details: ExportDetails,
): ExportedFile | null {
  const { state } = book;
  if (!isArranged(state)) return null;
  const names = fileNames(state.sides, roster);
  const beside = besideBalls(state, overlay(book.entries).facts, names);
  const { lawfulTargets } = details;
  const writing = { conditions: state.conditions, names, beside, lawfulTargets };
  return {
    meta: { data_version: '1.1.0', created: details.dates[0], revision: 1 },
    info: writeInfo(state, details, names),
    innings: state.innings.map((innings) => writeInnings(innings, writing)),
  };
}
