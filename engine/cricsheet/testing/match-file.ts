// Match files written by hand, small enough to be read: for tests of the import.
import type { FileDelivery, FileInnings, MatchFile } from '../file';

type Info = MatchFile['info'];

const eleven = (letter: string): string[] =>
  Array.from({ length: 11 }, (_, index) => `${letter}${index + 1}`);

const info: Info = {
  balls_per_over: 6,
  dates: ['2024-06-01'],
  gender: 'female',
  match_type: 'T20',
  outcome: { result: 'no result' },
  overs: 20,
  players: { Ashes: eleven('a'), Birches: eleven('b') },
  season: '2024',
  team_type: 'club',
  teams: ['Ashes', 'Birches'],
  toss: { decision: 'bat', winner: 'Ashes' },
};

/** What a ball has besides runs off the bat. */
type More = Pick<FileDelivery, 'extras' | 'wickets' | 'replacements'> & { nonBoundary?: true };

/** A ball by batter, non-striker and runs off the bat; the bowler is the over's. */
export const ball =
  (batter: string, non_striker: string, bat = 0, more: More = {}) =>
  (bowler: string): FileDelivery => {
    const { nonBoundary, ...rest } = more;
    const made: readonly (number | undefined)[] = Object.values(rest.extras ?? {});
    const extras = made.reduce<number>((sum, runs) => sum + (runs ?? 0), 0);
    const non_boundary = nonBoundary === undefined ? {} : { non_boundary: true };
    return {
      batter,
      bowler,
      non_striker,
      runs: { batter: bat, extras, total: bat + extras, ...non_boundary },
      ...rest,
    };
  };

/** Overs of an innings, each by a bowler: `[['b11', ball(…), …], …]`. */
type Over = readonly [bowler: string, ...balls: ReturnType<typeof ball>[]];

export const innings = (
  team: string,
  overs: readonly Over[],
  more: Partial<FileInnings> = {},
): FileInnings => ({
  team,
  overs: overs.map(([bowler, ...balls], over) => ({ over, deliveries: balls.map((each) => each(bowler)) })),
  ...more,
});

/** A T20 of Ashes v Birches on 1 June 2024, but for what is said otherwise. */
export const matchFile = (played: FileInnings[], changes: Partial<Info> = {}): MatchFile => ({
  meta: { data_version: '1.1.0' },
  info: { ...info, ...changes },
  innings: played,
});
