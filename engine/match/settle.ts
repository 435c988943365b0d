// What follows of itself from a fact: the innings over, the match won, what is awaited now. Nobody enters these; a
// corrected log tells them afresh. Laws 13.3 and 16.
import type { Innings } from '../vocabulary/state';
import { availableBatters } from '../rules/batters';
import { closeInnings, inningsEnd } from '../rules/innings-end';
import { faceAlone } from '../rules/last-man';
import { resultOf } from '../rules/result';
import { awaitingOf } from './awaiting';
import { inningsInProgress, withInnings, type Match } from './current';

function settleInnings(match: Match, innings: Innings): Innings {
  const end = match.word === null ? inningsEnd(match, innings) : 'matchEnded';
  if (end !== null) return closeInnings(innings, end);
  const alone = match.conditions.lastManStands && availableBatters(match, innings).length === 0;
  return alone ? faceAlone(innings) : innings;
}

export function settle(match: Match): Match {
  const innings = inningsInProgress(match);
  const played = innings === null ? match : withInnings(match, settleInnings(match, innings));
  const decided = { ...played, result: resultOf(played) };
  return { ...decided, awaiting: awaitingOf(decided) };
}
