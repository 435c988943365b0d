// CONNECTION_ESTABLISHED: the whole current state in one event, for whoever connects or is level again.
import { commentaryLine, currentInnings, digest, resultText } from '@/engine';
import type { MatchId, Scorebook } from '@/engine';
import type { Roster } from '../roster';
import type { SignedHead } from '../signed-head';
import { inningsScore } from './innings';
import { statusOf } from './status';
import type { HappeningOf } from './telling';
import { batter, bowler, wordsOf, standing } from './who';

/** Balls of commentary that a joiner gets. */
const RECENT = 12;

/** What the log doesn't know about its match. */
export type Connection = {
  readonly matchId: MatchId;
  readonly matchCode: string;
  readonly roster: Roster;
  readonly signedHead: SignedHead | null;
  readonly disputesOpen: readonly string[];
  readonly snapshotReason: HappeningOf<'CONNECTION_ESTABLISHED'>['data']['snapshotReason'];
};

export function connectionEstablished(
  book: Scorebook,
  { roster, disputesOpen, ...connection }: Connection,
): HappeningOf<'CONNECTION_ESTABLISHED'> {
  const { state } = book;
  const names = wordsOf(roster);
  const innings = currentInnings(state);
  const { conditions } = state;
  const board = digest(state);
  const [striker, nonStriker] = [board?.striker ?? null, board?.nonStriker ?? null];
  const bowling = board?.bowler ?? null;
  return {
    type: 'CONNECTION_ESTABLISHED',
    data: {
      ...connection,
      headHash: connection.signedHead?.hash ?? null,
      status: statusOf(state),
      teams: roster.teams,
      currentInnings: innings === null || conditions === null ? null : standing(innings, conditions, roster),
      innings: state.innings.map((one) => inningsScore(one, roster)),
      striker: striker && batter(striker, names),
      nonStriker: nonStriker && batter(nonStriker, names),
      bowler: bowling && bowler(bowling, names),
      thisOver: [...(board?.thisOver ?? [])],
      recentCommentary: recent(book, roster),
      disputesOpen: [...disputesOpen],
      result: state.result === null ? null : resultText(state.result, names),
      awaits: state.awaiting.kind,
      seq: book.entries.at(-1)?.seq ?? 0,
    },
  };
}

/** The last balls, newest first. */
function recent({ state }: Scorebook, roster: Roster) {
  const { conditions } = state;
  if (conditions === null) return [];
  const names = wordsOf(roster);
  const balls = state.innings.slice(-2).flatMap((innings) => innings.balls.slice(-RECENT));
  return balls
    .slice(-RECENT)
    .reverse()
    .map((ball) => ({ seq: ball.seq, text: commentaryLine(ball, conditions, names) }));
}
