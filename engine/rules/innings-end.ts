// When an innings is over without anybody saying so, and what closing one does. Law 13.3 (all out, overs), 16.6 (target).
// Doesn't know the result.
import type { Innings, InningsEnd } from '../vocabulary/state';
import { isAtWicket, type Match } from '../match/current';
import { availableBatters } from './batters';
import { ballsByCount } from './over';
import { runsNeeded } from './target';

/** Wickets at which a side is all out: one fewer than its batters, or as the conditions say. */
export function wicketsToFall(match: Match, innings: Innings): number {
  const { conditions } = match;
  if (innings.superOver && conditions.superOver !== null) return conditions.superOver.wicketsToFall;
  if (conditions.wicketsToFall !== null) return conditions.wicketsToFall;
  const batters = Math.min(conditions.playersPerSide, match.sides[innings.batting].players.length);
  return conditions.lastManStands ? batters : batters - 1;
}

/** Whether a limit on wickets was set at all; else the batters there are decide (13.3). */
const hasWicketLimit = (match: Match, innings: Innings): boolean =>
  innings.superOver || match.conditions.wicketsToFall !== null;

/** More ends are empty than batters can come: all out, unless the last batter may go on alone. */
function nobodyLeft(match: Match, innings: Innings): boolean {
  const empty = [innings.striker, innings.nonStriker].filter((player) => player === null).length;
  if (empty === 0) return false;
  const left = availableBatters(match, innings).length;
  const enough = match.conditions.lastManStands ? empty - 1 : empty;
  return left < enough || (empty === 2 && left === 0);
}

/** In pairs cricket no number of wickets ends the innings. */
const isAllOut = (match: Match, innings: Innings): boolean =>
  nobodyLeft(match, innings) ||
  (match.conditions.pairs === null &&
    hasWicketLimit(match, innings) &&
    innings.wickets >= wicketsToFall(match, innings));

/** Overs done by the umpire's count; an over let go on is not done with its last ball due (17.5). */
function oversBowled(match: Match, innings: Innings): boolean {
  const { conditions } = match;
  if (innings.ballsAllotted === null) return false;
  const goesOn = innings.thisOver.deliveries > 0 && innings.thisOver.ballsDue > conditions.ballsPerOver;
  const balls = goesOn
    ? innings.thisOver.number * conditions.ballsPerOver
    : ballsByCount(innings, conditions);
  return balls >= innings.ballsAllotted;
}

/** Why the innings is over as it stands; null while it goes on. */
export function inningsEnd(match: Match, innings: Innings): InningsEnd | null {
  const need = runsNeeded(innings, match.conditions.pairs !== null);
  if (need !== null && need <= 0) return 'targetReached';
  if (isAllOut(match, innings)) return 'allOut';
  return oversBowled(match, innings) ? 'oversBowled' : null;
}

/**
 * An award to the fielding side took the target past a chase that had reached it: since October 2026 the match goes on
 * (41.17.2). Before, the innings stays closed and the score decides.
 */
export function reopenChase(match: Match, innings: Innings): Innings {
  const need = runsNeeded(innings, match.conditions.pairs !== null);
  const undone = innings.ended === 'targetReached' && need !== null && need > 0;
  if (!undone || match.conditions.edition !== '2026') return innings;
  const batters = innings.batters.map((line) =>
    isAtWicket(innings, line.player) ? { ...line, status: 'batting' as const } : line,
  );
  return { ...innings, batters, ended: null };
}

/** Closes the innings: whoever is in stays not out. */
export const closeInnings = (innings: Innings, ended: InningsEnd): Innings => ({
  ...innings,
  batters: innings.batters.map((line) => (line.status === 'batting' ? { ...line, status: 'notOut' } : line)),
  ended,
});
