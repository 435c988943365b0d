// A match of several days by its sessions: lunch, tea and stumps end one, and each tells what was made in it and where the
// score stood at its end. S-17. Read off the corrected log; drinks, rain and the change of innings end no session. Doesn't
// know the clock: a session nobody bowled in is told with nothing made.
import { overlay } from '../scorebook/overlay';
import type { PlainFact } from '../vocabulary/facts';
import type { Ball, Innings, Scorebook } from '../vocabulary/state';

/** What one innings made in a session, and how it stood at the session's last ball. */
export type SessionInnings = {
  readonly innings: Innings;
  readonly runs: number;
  readonly wickets: number;
  /** Legal balls. */
  readonly balls: number;
  readonly score: number;
  readonly wicketsDown: number;
};

/** `day` and `session` (of the day) from 1. `ended` null: in progress, or the last of a match that is over. */
export type Session = {
  readonly day: number;
  readonly session: number;
  readonly innings: readonly SessionInnings[];
  readonly balls: readonly SessionBall[];
  readonly ended: SessionEnd | null;
};

export type SessionEnd = 'lunch' | 'tea' | 'stumps';

/** A ball with its innings. */
export type SessionBall = { readonly innings: Innings; readonly ball: Ball };

/** Every session so far in the order of play; one in progress once a ball was bowled in it. */
export function sessionsOf(book: Scorebook): readonly Session[] {
  const bowled = new Map(
    book.state.innings.flatMap((innings) => innings.balls.map((ball) => [ball.seq, { innings, ball }])),
  );
  const sessions: Session[] = [];
  let day = 1;
  let session = 1;
  let balls: SessionBall[] = [];
  const close = (ended: SessionEnd | null): void => {
    sessions.push({ day, session, balls, innings: inningsOf(balls, sessions), ended });
    session += 1;
    balls = [];
  };
  for (const { seq, fact } of overlay(book.entries).facts) {
    const ball = bowled.get(seq);
    if (ball !== undefined) balls.push(ball);
    const end = endOf(fact);
    const said = end === 'stumps' && balls.length === 0 && isClosed(sessions.at(-1), day);
    if (end !== null && !said) close(end);
    if (fact.type === 'dayEnded') {
      day += 1;
      session = 1;
    }
  }
  if (balls.length > 0) close(null);
  return sessions;
}

/** Stumps were called for this day before its end was entered. */
const isClosed = (last: Session | undefined, day: number): boolean =>
  last !== undefined && last.day === day && last.ended === 'stumps';

function endOf(fact: PlainFact): SessionEnd | null {
  if (fact.type === 'dayEnded') return 'stumps';
  if (fact.type !== 'playStopped') return null;
  const { reason } = fact;
  return reason === 'lunch' || reason === 'tea' || reason === 'stumps' ? reason : null;
}

/** What each innings made, against where it stood when an earlier session ended. */
function inningsOf(balls: readonly SessionBall[], earlier: readonly Session[]): readonly SessionInnings[] {
  const played = [...new Set(balls.map(({ innings }) => innings))];
  return played.flatMap((innings) => {
    const own = balls.filter((one) => one.innings === innings).map(({ ball }) => ball);
    const last = own.at(-1);
    if (last === undefined) return [];
    const before = earlier
      .flatMap((session) => session.innings)
      .findLast((one) => one.innings.number === innings.number);
    return {
      innings,
      runs: last.score - (before?.score ?? 0),
      wickets: last.wickets - (before?.wicketsDown ?? 0),
      balls: own.filter(({ counts }) => counts).length,
      score: last.score,
      wicketsDown: last.wickets,
    };
  });
}
