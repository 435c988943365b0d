// The super over: what decides a tie where the competition says so (ICC, since 2019). Who bats first in it, and who may
// not bat or bowl again. Doesn't know how runs are made.
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { Innings, MatchState } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { matchInnings, superOvers } from '../match/current';

/** Super over innings before this one, so of earlier super overs, or of this one's other half. */
const earlier = (match: MatchState, innings: Innings): readonly Innings[] =>
  superOvers(match).filter((each) => each.number < innings.number);

/** A batter dismissed in a super over is out of those that follow. */
export const mayNotBatAgain = (match: MatchState, innings: Innings, player: PlayerId): boolean =>
  innings.superOver &&
  earlier(match, innings).some((each) =>
    each.batters.some((line) => line.player === player && line.status === 'out'),
  );

/** The bowler of one super over may not bowl the next. */
export function mayNotBowlAgain(match: MatchState, innings: Innings, player: PlayerId): boolean {
  if (!innings.superOver) return false;
  const before = earlier(match, innings)
    .filter((each) => each.batting === innings.batting)
    .at(-1);
  return before?.bowlers.some((line) => line.player === player) ?? false;
}

/** Whether the next super over innings is the first of two. */
export const beginsSuperOver = (match: MatchState): boolean => superOvers(match).length % 2 === 0;

/** Who batted second bats first; in the second half the other side. */
export function superOverBatting(match: MatchState): SideIndex {
  const played = superOvers(match);
  const last = played.at(-1) ?? matchInnings(match).at(-1);
  if (last === undefined) return 0;
  return beginsSuperOver(match) ? last.batting : otherSide(last.batting);
}
