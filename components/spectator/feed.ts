// What the commentary tells, newest over first: the balls by over, and between them the facts worth a line (rain, a
// retirement, a note, a correction). Read off the scorebook; doesn't know how it is drawn.
import {
  boundaryOf,
  commentaryText,
  factInWords,
  type Ball,
  type FactButABall,
  type Innings,
  overlay,
  type OverSummary,
  type PlainFact,
  type PlayerId,
  type PlayingConditions,
  type Scorebook,
  type Seq,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { correctionLines } from './corrections';

type FactLine = { readonly kind: 'fact'; readonly seq: Seq; readonly text: string };

export type FeedLine =
  | { readonly kind: 'ball'; readonly seq: Seq; readonly ball: Ball; readonly text: string }
  | FactLine
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

/** What of the feed is to be shown. */
export type FeedFilter =
  | { readonly kind: 'all' | 'wickets' | 'boundaries' }
  | { readonly kind: 'player'; readonly player: PlayerId };

/**
 * The feed's latest `most` overs, newest first, and how many there are in all. Entries that were voided are not in it; that
 * they were is told as a correction. A filter leaves the balls it names, of every over, and nothing between them.
 */
export function feedOf(
  book: Scorebook,
  words: BoardWords,
  filter: FeedFilter,
  most: number,
): { readonly overs: readonly FeedOver[]; readonly all: number } {
  const { conditions } = book.state;
  if (conditions === null) return { overs: [], all: 0 };
  const every = book.state.innings.flatMap((innings) => innings.overs.map((over) => ({ innings, over })));
  const from = filter.kind === 'all' ? Math.max(0, every.length - most) : 0;
  const since = from === 0 ? 0 : (firstSeqOf(every[from]) ?? 0);
  const asides =
    filter.kind === 'all' ? [...factLines(book, words, since), ...correctionLines(book, words, since)] : [];
  const overs = every.slice(from).flatMap(({ innings, over }, index): FeedOver[] => {
    const balls = innings.balls.slice(over.from, over.to);
    const until = firstSeqOf(every[from + index + 1]) ?? Infinity;
    const begun = from + index === 0 ? 0 : (balls[0]?.seq ?? 0);
    const told = balls
      .filter((ball) => isWanted(ball, filter, conditions))
      .map((ball): FeedLine => ({
        kind: 'ball',
        seq: ball.seq,
        ball,
        text: commentaryText(ball, conditions, words),
      }));
    const between = asides.filter(({ seq }) => seq >= begun && seq < until);
    const lines = [...told, ...between].toSorted((one, other) => other.seq - one.seq);
    const last = balls.at(-1);
    const score = last === undefined ? '' : `${last.score}/${last.wickets}`;
    return filter.kind !== 'all' && lines.length === 0 ? [] : [{ innings, over, score, lines }];
  });
  return { overs: overs.toReversed(), all: every.length };
}

/** What was said before the first ball, newest first. */
export const saidBefore = (book: Scorebook, words: BoardWords): readonly FactLine[] =>
  factLines(book, words, 0).toReversed();

function isWanted(ball: Ball, filter: FeedFilter, conditions: PlayingConditions): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'wickets':
      return ball.out !== null;
    case 'boundaries':
      return boundaryOf(ball, conditions) !== null;
    case 'player':
      return ball.striker === filter.player || ball.bowler === filter.player || ball.out === filter.player;
  }
}

const firstSeqOf = (at: { innings: Innings; over: OverSummary } | undefined): Seq | undefined =>
  at?.innings.balls[at.over.from]?.seq;

function factLines(book: Scorebook, words: BoardWords, since: Seq): FactLine[] {
  return overlay(book.entries).facts.flatMap(({ seq, fact }): FactLine[] =>
    seq >= since && isTold(fact)
      ? [{ kind: 'fact', seq, text: words.say('said.sentence', { said: factInWords(fact, words) }) }]
      : [],
  );
}

const isTold = (fact: PlainFact): fact is FactButABall => worthALine.has(fact.type);
