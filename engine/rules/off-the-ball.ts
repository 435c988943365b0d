// Wickets that fall without a ball: the non-striker run out before it is bowled (Law 38.3), the next batter not there in
// time (Law 40). Doesn't know who comes instead.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId, Seq } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { lineOf, type Match } from '../match/current';
import { notAwaited, refuse } from '../match/refuse';
import { checkBatter } from './batters';
import { freshBatter } from './figures';
import { pairsWicket } from './pairs';
import { leaveCrease, wicketFalls } from './wickets';

/** In pairs cricket a wicket costs runs and nobody goes: no batter is timed out or retires out. */
export const nobodyLeavesOut = refuse('NOT_ALLOWED_HERE', null, { why: 'pairs' });

/** Law 40 is for one who could come in; not again for one retired out. */
export function checkTimedOut(match: Match, innings: Innings, batter: PlayerId): Refusal | null {
  if (match.conditions.pairs !== null) return nobodyLeavesOut;
  if (innings.striker !== null && innings.nonStriker !== null) return notAwaited(match);
  if (lineOf(innings, batter)?.status === 'out') return refuse('ALREADY_OUT', '40');
  return checkBatter(match, innings, batter);
}

/** Out without having come in, or come back. */
export function timeOut(innings: Innings, batter: PlayerId, seq: Seq): Innings {
  const listed =
    lineOf(innings, batter) === null
      ? { ...innings, batters: [...innings.batters, freshBatter(batter)] }
      : innings;
  return wicketFalls(listed, { player: batter, how: 'timedOut', bowler: null, fielders: [], seq });
}

/** Whether the non-striker can be run out now: a ball is about to be bowled. */
export function checkNonStrikerRunOut(match: Match, innings: Innings): Refusal | null {
  if (match.awaiting.kind !== 'ball') return notAwaited(match);
  return innings.nonStriker === null ? refuse('NOT_AT_WICKET', '38.3') : null;
}

/** The bowler breaks the wicket with the non-striker out of the ground: no ball was bowled. */
export function runOutNonStriker(innings: Innings, conditions: PlayingConditions, seq: Seq): Innings {
  const { nonStriker, bowler } = innings;
  if (nonStriker === null) return innings;
  if (conditions.pairs !== null) return pairsWicket(innings, nonStriker, conditions.pairs.wicketCost, seq);
  const fielders = [{ player: bowler, substitute: false }];
  const out = wicketFalls(innings, { player: nonStriker, how: 'runOut', bowler: null, fielders, seq });
  return leaveCrease(out, nonStriker);
}
