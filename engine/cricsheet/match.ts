// Enters a whole match file as a scorer would have: sides, toss, innings after innings with what the umpires did between
// them, and the word that ended a match which the score did not end. Knows the file; every consequence is the engine's.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { SideIndex } from '../vocabulary/ids';
import type { Side } from '../vocabulary/facts';
import type { Innings, Scorebook } from '../vocabulary/state';
import type { StrikeCorrection } from './crease';
import type { MatchFile } from './file';
import { endInnings, scoreInnings } from './innings';
import type { People } from './people';
import { methodOf, revisionOf } from './revision';
import type { Place, Scoring } from './scoring';
import { enter, inningsOf, stop } from './scoring';

/** All that is read of a file before the first command. */
export type Script = {
  readonly file: MatchFile;
  readonly people: People;
  readonly conditions: PlayingConditions;
};

const beforePlay: Place = { innings: 0, over: null, delivery: null };

const sideOf = ({ people }: Script, side: SideIndex): Side => ({
  teamId: people.roster.teams[side].id,
  players: [...people.players[side]],
  captain: null,
  keeper: null,
});

/** The toss as the file has it; where it and the first innings differ, or nobody won it, who batted tells. */
function tossOf({ file, people }: Script): Command {
  const first = people.sideOf(file.innings[0]?.team ?? file.info.teams[0]) ?? 0;
  const winner = people.sideOf(file.info.toss.winner ?? '') ?? first;
  return { type: 'DecideToss', winner, elected: winner === first ? 'bat' : 'bowl' };
}

const lawfulTarget = (book: Scorebook, batting: SideIndex): number =>
  book.state.innings
    .filter((innings: Innings) => !innings.superOver)
    .reduce((sum, innings) => sum + (innings.batting === batting ? -innings.runs : innings.runs), 1);

/** What happened before the openers came: the follow-on decided, penalty runs to start with, batters absent, a target. */
function* beforeInnings(
  book: Scorebook,
  script: Script,
  place: Place,
  batting: SideIndex,
): Scoring<Scorebook> {
  const innings = script.file.innings[place.innings - 1];
  const { awaiting } = book.state;
  let now = book;
  if (innings === undefined) return now;
  if (awaiting.kind === 'followOn') {
    now = yield* enter(now, place, { type: 'DecideFollowOn', enforced: awaiting.leader !== batting });
  }
  const pre = innings.penalty_runs?.pre ?? 0;
  if (pre > 0)
    now = yield* enter(now, place, { type: 'AwardPenalty', to: batting, runs: pre, reason: 'other' });
  for (const name of innings.absent_hurt ?? []) {
    const batter = script.people.idOf(batting, name);
    now = yield* enter(now, place, { type: 'MarkAbsent', side: batting, batter });
  }
  const revision = chaseRevision(now, script, place.innings, batting);
  return revision === null || revision.atTheEnd ? now : yield* enter(now, place, revision.command);
}

/** The umpires' revision of this innings, if it is a chase that had one. */
function chaseRevision(
  book: Scorebook,
  script: Script,
  number: number,
  batting: SideIndex,
): ReturnType<typeof revisionOf> {
  const innings = script.file.innings[number - 1];
  const isChase = number === 2 && script.conditions.inningsPerSide === 1;
  if (innings === undefined || !isChase) return null;
  return revisionOf(innings, script.file.info.outcome, script.conditions, lawfulTarget(book, batting));
}

/** What happened once the last ball was bowled: a target set at the end, the innings closed, penalty runs after it. */
function* afterInnings(
  book: Scorebook,
  script: Script,
  place: Place,
  batting: SideIndex,
): Scoring<Scorebook> {
  const innings = script.file.innings[place.innings - 1];
  let now = book;
  if (innings === undefined) return now;
  const revision = chaseRevision(now, script, place.innings, batting);
  if (revision?.atTheEnd && inningsOf(now) !== null) {
    now = yield* enter(now, place, revision.command);
  }
  now = yield* endInnings(now, script.conditions, place, innings);
  const post = innings.penalty_runs?.post ?? 0;
  return post > 0
    ? yield* enter(now, place, { type: 'AwardPenalty', to: batting, runs: post, reason: 'other' })
    : now;
}

/** The match was given up where its last innings stood: drawn, or no result where overs were limited (no method). */
const givenUp = ({ conditions }: Script): Command => ({
  type: 'EndMatch',
  how: conditions.ballsPerInnings === null ? { kind: 'drawn' } : { kind: 'noResult' },
  note: '',
});

/** Overs were limited, time was up, the target neither reached nor revised by a method: nobody won (a competition's rule). */
function wasAbandoned(book: Scorebook, { conditions, file }: Script): boolean {
  const last = book.state.innings.at(-1);
  const target = last?.target ?? null;
  const reached = target !== null && last !== undefined && last.runs >= target.runs;
  const limited = conditions.ballsPerInnings !== null;
  return limited && last?.ended === 'time' && !reached && methodOf(file.info.outcome) === null;
}

/** The last word, where play did not give a result: awarded, decided otherwise, given up. */
function* lastWord(book: Scorebook, script: Script): Scoring<Scorebook> {
  const { outcome } = script.file.info;
  const place: Place = { ...beforePlay, innings: script.file.innings.length };
  const decided = outcome.bowl_out ?? outcome.eliminator;
  const to = script.people.sideOf(outcome.winner ?? '');
  const winner = script.people.sideOf(decided ?? '');
  if (outcome.method === 'Awarded' && to !== null) {
    return yield* enter(book, place, { type: 'EndMatch', how: { kind: 'awarded', to }, note: '' });
  }
  const { result } = book.state;
  if (winner !== null && (result === null || result.kind === 'tie')) {
    const by = outcome.bowl_out === undefined ? 'countback' : 'bowlOut';
    return yield* enter(book, place, { type: 'EndMatch', how: { kind: 'decided', winner, by }, note: '' });
  }
  const over = result !== null && !wasAbandoned(book, script);
  return over ? book : yield* enter(book, place, givenUp(script));
}

/** The match, command by command; ends with the strikes the file shows and the Laws don't. */
export function* scoreMatch(script: Script, empty: Scorebook): Scoring<readonly StrikeCorrection[]> {
  const { people, conditions, file } = script;
  const corrections: StrikeCorrection[] = [];
  const sides: [Side, Side] = [sideOf(script, 0), sideOf(script, 1)];
  let book = yield* enter(empty, beforePlay, { type: 'ArrangeMatch', sides, conditions }, tossOf(script));
  for (const [index, innings] of file.innings.entries()) {
    const place: Place = { innings: index + 1, over: null, delivery: null };
    const batting = people.sideOf(innings.team);
    if (batting === null) {
      yield* stop(`an innings of ${innings.team}, who are not of the match`, place);
      return corrections;
    }
    book = yield* beforeInnings(book, script, place, batting);
    const powerplays = innings.powerplays ?? [];
    const scene = { number: index + 1, batting, people, conditions, powerplays, corrections };
    book = yield* scoreInnings(book, scene, innings);
    book = yield* afterInnings(book, script, place, batting);
  }
  yield* lastWord(book, script);
  return corrections;
}
