// Who may bowl: not two overs running, not one suspended, not beyond the quota. Laws 17.6 to 17.8 and 41; the quota and
// overs in a row are the conditions'. Doesn't know what the over came to.
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import type { Match } from '../match/current';
import { refuse } from '../match/refuse';
import { checkQuota } from './quota';
import { mayNotBowlAgain } from './super-over';

/** Whether a bowler had a part in each of the last overs that may be bowled in a row (17.6: "or parts thereof"). */
function bowledTheLastOvers(innings: Innings, bowler: PlayerId, inARow: number): boolean {
  const before = innings.overs.filter((over) => over.over < innings.thisOver.number).slice(-inARow);
  return before.length === inARow && before.every((over) => over.bowlers.includes(bowler));
}

const isSuspended = (match: Match, innings: Innings, bowler: PlayerId): boolean =>
  match.suspended.some(
    (each) => each.player === bowler && (each.until === 'match' || each.innings === innings.number),
  );

/** Whether a player may bowl now: the next over, or the rest of this one. */
export function checkBowler(match: Match, innings: Innings, bowler: PlayerId): Refusal | null {
  const fielding = match.sides[otherSide(innings.batting)];
  if (!fielding.players.includes(bowler)) return refuse('NOT_IN_SIDE', '1');
  if (innings.bowler === bowler) return refuse('SAME_PLAYER', '17.8');
  if (match.conditions.umpiresFinal) return null;
  if (match.withdrawn.includes(bowler)) return refuse('NOT_IN_SIDE', '1');
  if (isSuspended(match, innings, bowler)) return refuse('BOWLER_SUSPENDED', '41');
  if (mayNotBowlAgain(match, innings, bowler)) return refuse('BARRED_IN_SUPER_OVER');
  if (bowledTheLastOvers(innings, bowler, match.conditions.consecutiveOvers)) {
    return refuse('BOWLED_LAST_OVER', '17.6');
  }
  return checkQuota(match.conditions, innings, bowler);
}

/** Gives a bowler the ball. */
export const nameBowler = (innings: Innings, bowler: PlayerId): Innings => ({ ...innings, bowler });
