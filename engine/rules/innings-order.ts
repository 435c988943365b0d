// Which side bats next, and how its innings begins. Laws 13, 14 and 15; what waited for the innings (penalty runs, absent
// batters, a revision) goes into it. Doesn't know how an innings ends.
import type { Fact } from '../vocabulary/facts';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings, MatchState } from '../vocabulary/state';
import { noExtras } from '../match/blank';
import { inningsInProgress, matchInnings, type Match } from '../match/current';
import { notAwaited, refuse } from '../match/refuse';
import { otherSide } from '../vocabulary/plain';
import { arrive, availableBatters, checkBatter } from './batters';
import { newOver } from './over';
import { beginsSuperOver, superOverBatting } from './super-over';
import { nextIsChase, targetOf } from './target';

/** The side that bats first by the toss; null before it. */
export function battingFirst(match: MatchState): SideIndex | null {
  if (match.toss === null) return null;
  return match.toss.elected === 'bat' ? match.toss.winner : otherSide(match.toss.winner);
}

const isSuperOverNext = (match: Match): boolean =>
  matchInnings(match).length >= match.conditions.inningsPerSide * 2;

/** The side to bat next. Meant for when an innings is due. */
export function battingNext(match: Match): SideIndex {
  const played = matchInnings(match);
  const last = played.at(-1);
  if (last === undefined) return battingFirst(match) ?? 0;
  if (isSuperOverNext(match)) return superOverBatting(match);
  if (played.length === 2 && match.followOn === true) return last.batting;
  return otherSide(last.batting);
}

/** Balls the next innings may last: no more than the first was cut to. */
function ballsAllotted(match: Match): number | null {
  const { conditions, waiting } = match;
  if (isSuperOverNext(match)) return conditions.superOver?.ballsPerInnings ?? conditions.ballsPerOver;
  const first = matchInnings(match)[0]?.ballsAllotted ?? conditions.ballsPerInnings;
  return waiting.revision?.ballsPerInnings ?? first;
}

function nextTarget(match: Match, batting: SideIndex): Innings['target'] {
  if (!nextIsChase(match)) return null;
  const { revision } = match.waiting;
  if (revision !== null && revision.target !== null) {
    return { runs: revision.target, method: revision.method };
  }
  return { runs: targetOf(match, batting, isSuperOverNext(match)), method: null };
}

/** An innings about to begin: nobody in, nothing bowled. */
export function freshInnings(match: Match, batting: SideIndex): Innings {
  const { conditions, waiting } = match;
  const before = waiting.penalties[batting];
  const superOver = isSuperOverNext(match);
  const handicap = superOver ? 0 : (conditions.pairs?.startRuns ?? 0);
  return {
    number: match.innings.length + 1,
    batting,
    superOver,
    followingOn: match.followOn === true && matchInnings(match).length === 2,
    runs: before + handicap,
    wickets: 0,
    legalBalls: 0,
    extras: { ...noExtras, penalties: before },
    penaltiesBefore: before,
    penaltiesAfter: 0,
    handicap,
    ballsAllotted: ballsAllotted(match),
    target: nextTarget(match, batting),
    batters: [],
    bowlers: [],
    falls: [],
    retirements: [],
    partnerships: [],
    overs: [],
    balls: [],
    powerplays: [],
    striker: null,
    nonStriker: null,
    bowler: null,
    lastOverBowlers: [],
    thisOver: newOver(0, conditions),
    freeHit: false,
    absent: waiting.absent[batting],
    runners: [],
    ended: null,
  };
}

function clearWaiting(match: Match, batting: SideIndex): MatchState['waiting'] {
  const { penalties, absent } = match.waiting;
  return batting === 0
    ? { penalties: [0, penalties[1]], absent: [[], absent[1]], revision: null }
    : { penalties: [penalties[0], 0], absent: [absent[0], []], revision: null };
}

/** Puts a new innings after those played. */
export const addInnings = (match: Match, innings: Innings): Match => ({
  ...match,
  innings: [...match.innings, innings],
  waiting: clearWaiting(match, innings.batting),
  stopped: null,
});

/** Whether an innings may begin now: openers are asked for, or would be but for an interval that it ends. */
export function isInningsDue(match: Match): boolean {
  const { awaiting } = match;
  const between = match.toss !== null && inningsInProgress(match) === null;
  return awaiting.kind === 'openers' || (awaiting.kind === 'resumption' && between);
}

/** Whether these two may open. The order of a super over is the umpires' to say, by whoever is named to bat. */
export function checkOpening(match: Match, fact: Fact<'inningsOpened'>): Refusal | null {
  if (!isInningsDue(match)) return notAwaited(match);
  const mayChoose = isSuperOverNext(match) && beginsSuperOver(match);
  if (fact.batting !== battingNext(match) && !mayChoose) return notAwaited(match);
  if (fact.striker === fact.nonStriker) return refuse('SAME_PLAYER', '25.1');
  const innings = freshInnings(match, fact.batting);
  const refusal = checkBatter(match, innings, fact.striker);
  if (refusal !== null) return refusal;
  if (fact.nonStriker !== null) return checkBatter(match, innings, fact.nonStriker);
  const alone = match.conditions.lastManStands && availableBatters(match, innings).length === 1;
  return alone ? null : refuse('NOT_ALLOWED_HERE', '25.1', { why: 'alone' });
}

/** The openers take guard. `nonStriker` is null where one bats alone. */
export function openInnings(
  match: Match,
  batting: SideIndex,
  striker: PlayerId,
  nonStriker: PlayerId | null,
): Match {
  const facing = arrive(freshInnings(match, batting), striker);
  return addInnings(match, nonStriker === null ? facing : arrive(facing, nonStriker));
}
