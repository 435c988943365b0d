// Which day of a long match it is, and the overs left of those the day must see. Empty for a match of a day.
import { dayOversOf, oversFigure, type Scorebook } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { phaseOf } from './phase';

/** Whether a match is told by its days: two innings a side, or play went on another day. */
export const hasDays = ({ state: { conditions, day } }: Scorebook): boolean =>
  conditions !== null && conditions.days > 1 && (conditions.inningsPerSide === 2 || day > 1);

/** "Day 2 · 41 overs left". */
export function dayInWords(book: Scorebook, { say }: BoardWords): string {
  const { state } = book;
  const today = hasDays(book) ? dayOversOf(book) : null;
  if (today === null || state.conditions === null || phaseOf(state) === 'over') return '';
  const { day, left } = today;
  if (left === null || left === 0 || state.stopped === 'stumps') return say('board.day', { day });
  const { ballsPerOver } = state.conditions;
  return say('board.dayOversLeft', {
    day,
    overs: oversFigure(Math.floor(left / ballsPerOver), left % ballsPerOver),
    count: left / ballsPerOver,
  });
}
