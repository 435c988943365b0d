// The line a list shows of a match: its status, a score a side, the result. Made from the book; kept in the match's row
// only so that a list needn't fold every log.
import { oversText, resultText, scoreText, type MatchState, type SideIndex } from '@/engine';
import { statusOf } from '@/protocol/announce/status';
import { wordsOf } from '@/protocol/announce/who';
import type { Roster } from '@/protocol/roster';
import type { ListLine } from './log';

/** Scores as "145/4 (15.3)", of two innings "300 & 145/4 (15.3)"; null before the side batted. */
export const listLine = (state: MatchState, roster: Roster): ListLine => ({
  status: statusOf(state),
  firstScore: sideScore(state, 0),
  secondScore: sideScore(state, 1),
  result: state.result === null ? null : resultText(state.result, wordsOf(roster)),
  outcome: state.result === null ? null : JSON.stringify(state.result),
});

const sideScore = (state: MatchState, side: SideIndex): string | null => {
  const innings = state.innings.filter((one) => one.batting === side && !one.superOver);
  const last = innings.at(-1);
  if (last === undefined) return null;
  const earlier = innings
    .slice(0, -1)
    .map((one) => (one.ended === 'allOut' ? String(one.runs) : scoreText(one)));
  return [...earlier, `${scoreText(last)} (${oversText(last)})`].join(' & ');
};
