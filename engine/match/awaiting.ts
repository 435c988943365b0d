// What the match waits for, in the one order that holds: nothing bowls before a bowler is named, nobody opens before the
// toss. One function over the state; the pad is a switch over its answer.
import type { Awaiting, Innings, Result } from '../vocabulary/state';
import { followOnChoice } from '../rules/follow-on';
import { battingNext } from '../rules/innings-order';
import { availableBatters } from '../rules/batters';
import { inningsInProgress, type Match } from './current';

const aBowler: Awaiting = { kind: 'bowler' };
const aBall: Awaiting = { kind: 'ball' };

/** The end that needs a batter; null where both are there, or one goes on alone. */
function emptyEnd(match: Match, innings: Innings): 'striker' | 'nonStriker' | null {
  if (innings.striker === null) return 'striker';
  if (innings.nonStriker !== null) return null;
  return availableBatters(match, innings).length > 0 ? 'nonStriker' : null;
}

/** The follow-on is decided in the interval, the openers are asked for after it. */
function awaitingBetween(match: Match): Awaiting {
  const leader = followOnChoice(match);
  if (leader !== null) return { kind: 'followOn', leader };
  if (match.stopped !== null) return { kind: 'resumption', reason: match.stopped };
  return { kind: 'openers', batting: battingNext(match) };
}

function awaitingIn(match: Match, innings: Innings): Awaiting {
  if (match.stopped !== null) return { kind: 'resumption', reason: match.stopped };
  const end = emptyEnd(match, innings);
  if (end !== null) return { kind: 'batter', end };
  return innings.bowler === null ? aBowler : aBall;
}

/** `result` is the one the match has come to with its last fact. */
export function awaitingOf(match: Match, result: Result | null): Awaiting {
  if (result !== null) return { kind: 'nothing', result };
  if (match.toss === null) return { kind: 'toss' };
  const innings = inningsInProgress(match);
  return innings === null ? awaitingBetween(match) : awaitingIn(match, innings);
}
