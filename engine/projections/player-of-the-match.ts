// Who might be player of the match, and why: a suggestion for an official to confirm, by plain counting. No Law says
// how. Doesn't know names.
import type { PlayerId } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';

/** A run counts one point, a wicket of the bowler's as many as it usually saves, a catch or stumping a part of that. */
const WICKET = 20;
const CATCH = 8;
const FIVE_WICKETS = 20;
const HUNDRED = 20;

/** The player and what speaks for them, an innings each: runs (balls), wickets for runs, catches and stumpings. */
export type Suggestion = {
  readonly player: PlayerId;
  readonly points: number;
  readonly batting: readonly { readonly runs: number; readonly balls: number; readonly notOut: boolean }[];
  readonly bowling: readonly { readonly wickets: number; readonly runs: number }[];
  readonly catches: number;
};

/** The best of the winning side, of both sides where nobody won; null before anybody has played. Super overs count for nothing. */
export function suggestPlayerOfTheMatch(state: MatchState): Suggestion | null {
  const played = state.innings.filter((innings) => !innings.superOver);
  const winner = state.result?.kind === 'win' ? state.result.winner : null;
  const players = (state.sides ?? []).flatMap((side, index) =>
    winner === null || winner === index ? side.players : [],
  );
  let best: Suggestion | null = null;
  for (const player of players) {
    const deeds = deedsOf(player, played);
    if (deeds.points > (best?.points ?? 0)) best = deeds;
  }
  return best;
}

function deedsOf(player: PlayerId, played: readonly Innings[]): Suggestion {
  const batting = played
    .flatMap((innings) => innings.batters)
    .filter((line) => line.player === player)
    .map(({ runs, balls, status }) => ({ runs, balls, notOut: status !== 'out' }));
  const bowling = played
    .flatMap((innings) => innings.bowlers)
    .filter((line) => line.player === player)
    .map(({ wickets, runs }) => ({ wickets, runs }));
  const catches = played
    .flatMap((innings) => innings.batters)
    .filter(
      ({ out }) => (out?.how === 'caught' || out?.how === 'stumped') && out.fielders[0]?.player === player,
    ).length;
  const batted = batting.reduce((sum, { runs }) => sum + runs + (runs >= 100 ? HUNDRED : 0), 0);
  const bowled = bowling.reduce(
    (sum, { wickets }) => sum + wickets * WICKET + (wickets >= 5 ? FIVE_WICKETS : 0),
    0,
  );
  return { player, points: batted + bowled + catches * CATCH, batting, bowling, catches };
}
