// The balls that a correction changes, in words: what each stood as and what it stands as then. The first lines of a preview;
// the figures that follow from them come after. Doesn't know the figures.
import { ballInWords, type Ball, type Change, type Scorebook } from '@/engine';
import type { PadWords } from '@/words/messages';
import type { ChangedFigure } from './consequence-words';
import { findBall } from './correction';
import { deliveryInWords } from './delivery-words';

/** `after`: the book as it would be. Only balls that are said otherwise; the same ball moved or re-peopled is none. */
export function changedBalls(
  book: Scorebook,
  after: Scorebook,
  changes: readonly Change[],
  names: PadWords,
): readonly ChangedFigure[] {
  return changes.flatMap((change): readonly ChangedFigure[] => {
    if (change.type === 'InsertEntry') {
      return change.fact.type === 'ballBowled'
        ? [
            {
              what: names.say('change.newBall'),
              stood: null,
              stands: deliveryInWords(change.fact.delivery, names),
            },
          ]
        : [];
    }
    const was = findBall(book.state.innings, change.target)?.ball;
    if (was === undefined) return [];
    const is = findBall(after.state.innings, change.target)?.ball;
    const said = (ball: Ball) => ballInWords(ball, names);
    const what = names.say('change.ball', { place: `${was.over}.${was.ballInOver}` });
    const line = { what, stood: said(was), stands: is === undefined ? null : said(is) };
    return line.stood === line.stands ? [] : [line];
  });
}
