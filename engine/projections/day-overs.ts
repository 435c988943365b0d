// The overs bowled on the day in play, and how many are left of those it must see. PC-20. Nobody's figure once time was lost
// to weather or anything else that is no interval: how many overs that costs, the umpires say. Doesn't know the clock, so
// not how long play goes on after the last of them.
import type { StopReason } from '../vocabulary/facts';
import type { Scorebook } from '../vocabulary/state';
import { overlay } from '../scorebook/overlay';
import { sessionsOf, type Session, type SessionBall } from './sessions';

/** Balls by the umpire's count of overs. `left` is null where the conditions ask for none, or nobody can tell. */
export type DayOversSoFar = { readonly day: number; readonly bowled: number; readonly left: number | null };

/** Of the day in play; between days, of the one gone. Null before the first session of the match. */
export function dayOversOf(book: Scorebook): DayOversSoFar | null {
  const { conditions } = book.state;
  const sessions = sessionsOf(book);
  const last = sessions.at(-1);
  if (conditions === null || last === undefined) return null;
  // A new day on which nothing was bowled yet.
  const begun = last.ended === 'stumps' && book.state.stopped !== 'stumps' && book.state.day > last.day;
  const day = begun ? book.state.day : last.day;
  const today = sessions.filter((session) => session.day === day);
  const { ballsPerOver, dayOvers } = conditions;
  const bowled = ballsByCount(
    today.flatMap(({ balls }) => balls),
    ballsPerOver,
  );
  if (dayOvers === undefined || lostTime(book, day)) return { day, bowled, left: null };
  const due = dayOvers.least - changesWithin(today) * dayOvers.changeOfInnings;
  return { day, bowled, left: Math.max(0, due * ballsPerOver - bowled) };
}

/** A whole over counts as one however many balls were in it (17.5); of the others, the legal balls. */
function ballsByCount(balls: readonly SessionBall[], ballsPerOver: number): number {
  const seqs = new Set(balls.map(({ ball }) => ball.seq));
  const innings = new Set(balls.map((one) => one.innings));
  return [...innings]
    .flatMap((one) => one.overs.map((over) => ({ over, balls: one.balls.slice(over.from, over.to) })))
    .reduce((sum, { over, balls: all }) => {
      const own = all.filter(({ seq }) => seqs.has(seq));
      if (over.complete && own.length === all.length && own.length > 0) return sum + ballsPerOver;
      return sum + own.filter(({ counts }) => counts).length;
    }, 0);
}

/** Innings that began where another had been in progress in the same session. */
const changesWithin = (today: readonly Session[]): number =>
  today.reduce((sum, { innings }) => sum + Math.max(0, innings.length - 1), 0);

const intervals: readonly StopReason[] = ['drinks', 'lunch', 'tea', 'innings', 'stumps'];

/** Whether play stopped on that day for what is no interval. */
function lostTime(book: Scorebook, day: number): boolean {
  let now = 1;
  for (const { fact } of overlay(book.entries).facts) {
    if (fact.type === 'dayEnded') now += 1;
    if (now === day && fact.type === 'playStopped' && !intervals.includes(fact.reason)) return true;
  }
  return false;
}
