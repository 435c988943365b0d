// A league's table: played, won, lost, points and net run rate of each team, from the matches that are over. Doesn't know
// names, nor which matches belong to it.
import type { SideIndex, TeamId } from '../vocabulary/ids';
import type { MatchState } from '../vocabulary/state';
import { netRunRate, ratedMatch, type RatedMatch } from './net-run-rate';
import { pointsOf, type PointsRules } from './points';

export type Row = {
  readonly team: TeamId;
  readonly played: number;
  readonly won: number;
  readonly lost: number;
  readonly tied: number;
  readonly drawn: number;
  readonly noResult: number;
  readonly bonus: number;
  readonly points: number;
  /** Runs per over; not rounded. */
  readonly netRunRate: number;
};

/** Most points first, then most wins, then the better net run rate. Matches without a result yet are left out. */
export function standings(matches: readonly MatchState[], rules: PointsRules): Row[] {
  const over = matches.filter((match) => match.result !== null);
  const teams = new Set(over.flatMap((match) => (match.sides ?? []).map((side) => side.teamId)));
  return [...teams]
    .map((team) => rowOf(team, over, rules))
    .sort(
      (one, other) => other.points - one.points || other.won - one.won || other.netRunRate - one.netRunRate,
    );
}

function rowOf(team: TeamId, matches: readonly MatchState[], rules: PointsRules): Row {
  const played = matches.flatMap((match) => {
    const side = sideOf(match, team);
    return side === null ? [] : [{ match, side }];
  });
  const points = played.map(({ match, side }) => pointsOf(match, side, rules));
  const rated = played
    .map(({ match, side }) => ratedMatch(match, side))
    .filter((match): match is RatedMatch => match !== null);
  const count = (kind: NonNullable<MatchState['result']>['kind']): number =>
    played.filter(({ match }) => match.result?.kind === kind).length;
  const won = played.filter(
    ({ match, side }) => match.result?.kind === 'win' && match.result.winner === side,
  ).length;
  const bonus = points.reduce((sum, each) => sum + (each?.bonus ?? 0), 0);
  return {
    team,
    played: played.length,
    won,
    lost: count('win') - won,
    tied: count('tie'),
    drawn: count('draw'),
    noResult: count('noResult'),
    bonus,
    points: points.reduce((sum, each) => sum + (each?.result ?? 0), bonus),
    netRunRate: netRunRate(rated, played[0]?.match.conditions?.ballsPerOver ?? 6),
  };
}

function sideOf({ sides }: MatchState, team: TeamId): SideIndex | null {
  if (sides?.[0].teamId === team) return 0;
  return sides?.[1].teamId === team ? 1 : null;
}
