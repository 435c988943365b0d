// What the commentary tells, newest over first: the balls by over, and between them the facts worth a line (rain, a
// retirement, a note, a correction). Read off the scorebook; doesn't know how it is drawn.
import {
  commentaryText,
  factInWords,
  type Ball,
  type FactButABall,
  type Innings,
  overlay,
  type OverSummary,
  type PlainFact,
  type Scorebook,
  type Seq,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { correctionLines } from './corrections';

export type FeedLine =
  | { readonly kind: 'ball'; readonly seq: Seq; readonly ball: Ball; readonly text: string }
  | { readonly kind: 'fact'; readonly seq: Seq; readonly text: string }
  | {
      readonly kind: 'correction';
      readonly seq: Seq;
      readonly stood: string | null;
      readonly stands: string | null;
    };

/** One over of the feed, its lines newest first. `innings` is its number; `score` after its last ball. */
export type FeedOver = {
  readonly innings: Innings;
  readonly over: OverSummary;
  readonly score: string;
  readonly lines: readonly FeedLine[];
};

/** Facts that a reader of the commentary wants to know of; who bowls and who comes in is told by the balls. */
const worthALine: ReadonlySet<string> = new Set<FactButABall['type']>([
  'batterRetired',
  'batterTimedOut',
  'nonStrikerRunOut',
  'batterAbsent',
  'penaltyAwarded',
  'bowlerSuspended',
  'inningsClosed',
  'followOnDecided',
  'playStopped',
  'playResumed',
  'dayEnded',
  'inningsRevised',
  'playerReplaced',
  'matchEnded',
  'scoresAgreed',
  'playerOfTheMatchNamed',
  'noteAdded',
]);

/** The whole feed, newest over first. Entries that were voided are not in it; that they were is told as a correction. */
export function feedOf(book: Scorebook, words: BoardWords): readonly FeedOver[] {
  const { conditions } = book.state;
  if (conditions === null) return [];
  const overs = book.state.innings.flatMap((innings) => innings.overs.map((over) => ({ innings, over })));
  const asides = [...factLines(book, words), ...correctionLines(book, words)];
  return overs
    .map(({ innings, over }, index) => {
      const balls = innings.balls.slice(over.from, over.to);
      const until = firstSeqOf(overs[index + 1]) ?? Infinity;
      const since = index === 0 ? 0 : (balls[0]?.seq ?? 0);
      const told = balls.map((ball): FeedLine => ({
        kind: 'ball',
        seq: ball.seq,
        ball,
        text: commentaryText(ball, conditions, words),
      }));
      const between = asides.filter(({ seq }) => seq >= since && seq < until);
      const last = balls.at(-1);
      return {
        innings,
        over,
        score: last === undefined ? '' : `${last.score}/${last.wickets}`,
        lines: [...told, ...between].toSorted((one, other) => other.seq - one.seq),
      };
    })
    .toReversed();
}

const firstSeqOf = (at: { innings: Innings; over: OverSummary } | undefined): Seq | undefined =>
  at?.innings.balls[at.over.from]?.seq;

function factLines(book: Scorebook, words: BoardWords): FeedLine[] {
  return overlay(book.entries).facts.flatMap(({ seq, fact }): FeedLine[] =>
    isTold(fact)
      ? [{ kind: 'fact', seq, text: words.say('said.sentence', { said: factInWords(fact, words) }) }]
      : [],
  );
}

const isTold = (fact: PlainFact): fact is FactButABall => worthALine.has(fact.type);
