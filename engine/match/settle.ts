// What follows of itself from a fact: the innings over, the match won, what is awaited now. Nobody enters these; a
// corrected log tells them afresh. Laws 13.3 and 16.
import type { Innings } from '../vocabulary/state';
import { availableBatters } from '../rules/batters';
import { closeInnings, inningsEnd, reopenChase } from '../rules/innings-end';
import { faceAlone } from '../rules/last-man';
import { resultOf } from '../rules/result';
import { withRunnersOfThoseIn } from '../rules/runners';
import { awaitingOf } from './awaiting';
import { withInnings, type Match } from './current';

function settleInnings(match: Match, last: Innings): Innings {
  const innings = reopenChase(match, last);
  if (innings.ended !== null) return innings;
  const end = match.word === null ? inningsEnd(match, innings) : 'matchEnded';
  if (end !== null) return closeInnings(innings, end);
  const alone = match.conditions.lastManStands && availableBatters(match, innings).length === 0;
  return withRunnersOfThoseIn(alone ? faceAlone(innings) : innings);
}

/** The match with its consequences: its last innings settled, its result, what it awaits. */
export function settle(match: Match): Match {
  const last = match.innings.at(-1);
  const settled = last === undefined ? undefined : settleInnings(match, last);
  const played = settled === undefined || settled === last ? match : withInnings(match, settled);
  const result = resultOf(played);
  const awaiting = awaitingOf(played, result);
  const nothingNew = result === played.result && awaiting === played.awaiting;
  return nothingNew ? played : { ...played, result, awaiting };
}
