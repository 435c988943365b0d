// Who won, and by how much. Law 16; super overs and a word of the umpires are a competition's. Knows the innings only as
// runs, wickets and why they ended.
import type { SideIndex } from '../vocabulary/ids';
import type { Innings, Margin, MatchState, Result } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { matchInnings, runsOf, superOvers, type Match } from '../match/current';
import { wicketsToFall } from './innings-end';

/** How the match ended by word (16.2, 16.3, or a competition's). */
export function resultByWord(word: NonNullable<MatchState['word']>): Result {
  const win = (winner: SideIndex, margin: Margin): Result => ({ kind: 'win', winner, margin, method: null });
  switch (word.kind) {
    case 'awarded':
      return win(word.to, { by: 'awarded' });
    case 'conceded':
      return win(otherSide(word.by), { by: 'conceded' });
    case 'decided':
      return win(word.winner, { by: word.by });
    case 'abandoned':
      return { kind: 'noResult', why: 'abandoned' };
    case 'noResult':
      return { kind: 'noResult', why: 'noResult' };
    case 'drawn':
      return { kind: 'draw' };
    case 'tied':
      return { kind: 'tie', method: null };
  }
}

/** Whether the target is one that the umpires gave. */
const isRevised = (innings: Innings): boolean => innings.target !== null && innings.target.method !== null;

/** The score before the last ball: a revised target may have been passed before it. Runs. */
const beforeLastBall = (innings: Innings): number => {
  const last = innings.balls.at(-1);
  return last === undefined ? 0 : last.score - last.runs;
};

/** How the side batting last won (16.7). */
function marginOfChase(match: Match, last: Innings, target: number): Margin {
  const wasPastIt = isRevised(last) && beforeLastBall(last) >= target;
  if (wasPastIt || match.conditions.pairs !== null)
    return { by: 'runs', runs: last.runs - target + 1, innings: false };
  const inHand = wicketsToFall(match, last) - last.wickets;
  return last.ended === 'allOut' || inHand <= 0 ? { by: 'penaltyRuns' } : { by: 'wickets', wickets: inHand };
}

/**
 * The last innings was closed by time or agreement, so the match was not played out: drawn by the Laws (16.5), without a
 * result where overs are limited (a competition's), unless the umpires had given a target for what was played.
 */
function resultUnfinished(match: Match, last: Innings): Result | null {
  if (last.ended !== 'time' && last.ended !== 'agreed') return null;
  if (match.conditions.ballsPerInnings === null) return { kind: 'draw' };
  return isRevised(last) ? null : { kind: 'noResult', why: 'noResult' };
}

/** After the third of four innings: the side still to bat has more in one than the other in two. Not where time ended it (16.1). */
function inningsVictory(played: readonly Innings[]): Result | null {
  const third = played[2];
  if (third === undefined || third.ended === null || third.ended === 'time') return null;
  const winner = otherSide(third.batting);
  const lead = runsOf(played, winner) - runsOf(played, third.batting);
  if (lead <= 0) return null;
  return { kind: 'win', winner, margin: { by: 'runs', runs: lead, innings: true }, method: null };
}

function superOverResult(match: Match, tie: Result): Result | null {
  const played = superOvers(match);
  const chase = played.at(-1);
  if (match.conditions.superOver === null) return tie;
  if (chase === undefined || chase.ended === null || chase.target === null) return null;
  const win = (winner: SideIndex): Result => ({
    kind: 'win',
    winner,
    margin: { by: 'superOver' },
    method: null,
  });
  if (chase.runs >= chase.target.runs) return win(chase.batting);
  if (chase.runs < chase.target.runs - 1) return win(otherSide(chase.batting));
  return match.conditions.superOver.repeat ? null : tie;
}

function resultOfLast(match: Match, last: Innings): Result | null {
  if (last.ended === null || last.target === null) return null;
  const { runs: target, method } = last.target;
  if (last.runs >= target) {
    return { kind: 'win', winner: last.batting, margin: marginOfChase(match, last, target), method };
  }
  const unfinished = resultUnfinished(match, last);
  if (unfinished !== null) return unfinished;
  const short = target - 1 - last.runs;
  if (short === 0) return superOverResult(match, { kind: 'tie', method });
  const margin: Margin = { by: 'runs', runs: short, innings: false };
  return { kind: 'win', winner: otherSide(last.batting), margin, method };
}

/** The result as the match stands; null while there is none. */
export function resultOf(match: Match): Result | null {
  if (match.word !== null) return resultByWord(match.word);
  const played = matchInnings(match);
  const last = played.at(-1);
  if (last === undefined) return null;
  return played.length < match.conditions.inningsPerSide * 2
    ? inningsVictory(played)
    : resultOfLast(match, last);
}
