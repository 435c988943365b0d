// What the log says between the balls: who came in, who bowls, a penalty, rain. Found by the over it was said in, so that the
// ledger can show it and a scorer can mend it. Doesn't know words.
import { overlay, type Innings, type OverSummary, type Placed, type Scorebook, type Seq } from '@/engine';

/**
 * The facts of an over that are no balls, in their order: from behind the ball before it, to its last ball or the log's end.
 * The first over of all has also what was said since the match was arranged: the toss.
 */
export function entriesOf(book: Scorebook, innings: Innings, over: OverSummary): readonly Placed[] {
  const { facts } = overlay(book.entries);
  const place = (seq: Seq | undefined) => facts.findIndex((one) => one.seq === seq);
  const before = place(innings.balls[over.from - 1]?.seq);
  const first = place(innings.balls[over.from]?.seq);
  const opened = facts
    .slice(0, Math.max(0, first))
    .findLastIndex(({ fact }) => fact.type === 'inningsOpened');
  const isFirst = !facts.slice(0, Math.max(0, opened)).some(({ fact }) => fact.type === 'inningsOpened');
  const arranged = facts.findIndex(({ fact }) => fact.type === 'matchArranged');
  const from = over.from > 0 ? before + 1 : isFirst ? arranged + 1 : opened;
  const isLast = over.to === innings.balls.length;
  const last = place(innings.balls[over.to - 1]?.seq);
  const next = facts.findIndex(({ fact }, index) => index > last && fact.type === 'inningsOpened');
  const to = isLast ? (next < 0 ? facts.length : next) : last + 1;
  return facts.slice(Math.max(0, from), to).filter(({ fact }) => fact.type !== 'ballBowled');
}
