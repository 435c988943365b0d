// Net run rate: runs per over made less runs per over given, over a season. A side that is all out is counted with all the
// overs it had (convention of every league). Matches without a result and super overs count for nothing.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Innings, MatchState } from '../vocabulary/state';
import { oversBowled } from '../projections/score';

/** Runs and the balls they are counted over. */
export type Rated = { readonly runs: number; readonly balls: number };
export type RatedMatch = { readonly made: Rated; readonly given: Rated };

/** What the match counts for this side; null where it counts for nothing (no result, two innings, overs without limit). */
export function ratedMatch(state: MatchState, side: SideIndex): RatedMatch | null {
  const { conditions, result } = state;
  const [first, second] = state.innings;
  if (conditions === null || first === undefined || second === undefined) return null;
  if (result === null || result.kind === 'noResult' || result.kind === 'draw') return null;
  if (conditions.inningsPerSide !== 1 || conditions.ballsPerInnings === null) return null;
  if (result.kind === 'win' && (result.margin.by === 'awarded' || result.margin.by === 'conceded'))
    return null;
  const rated = {
    [first.batting]: ratedFirst(first, second, conditions),
    [second.batting]: ratedInnings(second, conditions),
  };
  const made = rated[side];
  const given = rated[otherSide(side)];
  return made === undefined || given === undefined ? null : { made, given };
}

/** Runs over the balls faced, or over all there were where the side was all out. */
function ratedInnings(innings: Innings, conditions: PlayingConditions): Rated {
  const { overs, balls } = oversBowled(innings);
  const faced = overs * conditions.ballsPerOver + balls;
  const all = innings.ballsAllotted ?? faced;
  return { runs: innings.runs, balls: innings.ended === 'allOut' ? all : faced };
}

/** Where the target was revised, the first side is credited with one run less than it, off the overs of the chase (ICC). */
function ratedFirst(first: Innings, second: Innings, conditions: PlayingConditions): Rated {
  if (second.target === null || second.target.method === null || second.ballsAllotted === null)
    return ratedInnings(first, conditions);
  return { runs: second.target.runs - 1, balls: second.ballsAllotted };
}

/** Runs per over made less runs per over given, over all the matches; 0 before there are any. Not rounded. */
export function netRunRate(matches: readonly RatedMatch[], ballsPerOver: number): number {
  const rate = (rated: readonly Rated[]): number => {
    const balls = rated.reduce((sum, each) => sum + each.balls, 0);
    const runs = rated.reduce((sum, each) => sum + each.runs, 0);
    return balls === 0 ? 0 : (runs * ballsPerOver) / balls;
  };
  return rate(matches.map(({ made }) => made)) - rate(matches.map(({ given }) => given));
}
