// The over that has just been completed, as a scorer reads it out to the other: its runs, each ball in words, the bowler's
// figures, and how the innings stands. Doesn't know who bowls next.
import {
  ballInWords,
  currentInnings,
  figuresOfBowler,
  oversText,
  scoreText,
  type Innings,
  type OverSummary,
  type PlayingConditions,
} from '@/engine';
import type { PadWords } from '@/words/messages';
import type { Desk } from './desk';

/** Nothing before an innings' first over is complete, nor while one is under way. */
export function OverCard({ desk }: { readonly desk: Desk }) {
  const { names, book } = desk;
  const innings = currentInnings(book.state);
  const over = innings?.overs.at(-1);
  const { conditions } = book.state;
  if (innings === null || over === undefined || conditions === null || !over.complete) return null;
  return (
    <section
      aria-label={names.say('over.card', { over: over.over + 1 })}
      className="rounded-lg border border-line bg-sunken px-3 py-1.5 text-sm leading-snug"
    >
      <p className="figures flex justify-between gap-2 font-bold">
        <span>{overRuns(over, names)}</span>
        <span>
          {scoreText(innings)} ({oversText(innings)})
        </span>
      </p>
      <p className="line-clamp-3">{ballsOf(innings, over, names)}</p>
      <p className="figures font-semibold">{bowlersOf(innings, over, conditions, names)}</p>
    </section>
  );
}

/** "Over 14: 7 runs, 1 wicket", "Over 15: a maiden". */
function overRuns({ over, runs, wickets }: OverSummary, { say }: PadWords): string {
  const made = say('over.made', { over: over + 1, count: runs });
  return wickets === 0 ? made : say('over.madeWickets', { made, count: wickets });
}

/** "No run; 4 runs; Wide; Asha Rao bowled". */
const ballsOf = ({ balls }: Innings, { from, to }: OverSummary, names: PadWords): string =>
  balls
    .slice(from, to)
    .map((ball) => ballInWords(ball, names))
    .join('; ');

/** "Priya Das 3-0-21-2", both where two shared it. */
const bowlersOf = (
  innings: Innings,
  { bowlers }: OverSummary,
  conditions: PlayingConditions,
  names: PadWords,
): string =>
  bowlers
    .map((bowler) => {
      const { overs, maidens, runs, wickets } = figuresOfBowler(innings, bowler, conditions);
      return `${names.player(bowler)} ${overs}-${maidens}-${runs}-${wickets}`;
    })
    .join(', ');
