// What stood and what stands: each correction of the log in words (Law 3.2), by folding the book to just before it.
// Undoing who bowls or who comes in is the scorer's own affair and not told.
import {
  ballInWords,
  factInWords,
  fold,
  overlay,
  whoToWhom,
  type Ball,
  type LogEntry,
  type PlainFact,
  type Scorebook,
  type Seq,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { placeOf } from './place';

export type CorrectionLine = {
  readonly kind: 'correction';
  readonly seq: Seq;
  /** Null: nothing stood there, or nothing stands there now. */
  readonly stood: string | null;
  readonly stands: string | null;
};

/** So many of the latest are told; each costs a fold of the log. */
const told = 6;

/** The latest corrections, oldest first. */
export function correctionLines(book: Scorebook, words: BoardWords): CorrectionLine[] {
  return book.corrections.slice(-told).flatMap(({ seq, target }): CorrectionLine[] => {
    const stood = said(
      book.entries.filter((entry) => entry.seq < seq),
      target,
      words,
    );
    const stands = said(
      book.entries.filter((entry) => entry.seq <= seq),
      target,
      words,
    );
    return stood === stands ? [] : [{ kind: 'correction', seq, stood, stands }];
  });
}

/** What the entry says in the log as it was then; null where it is void, or is not for spectators. */
function said(entries: readonly LogEntry[], seq: Seq, words: BoardWords): string | null {
  const fact = overlay(entries).facts.find((placed) => placed.seq === seq)?.fact;
  if (fact === undefined || isHousekeeping(fact)) return null;
  if (fact.type !== 'ballBowled') return factInWords(fact, words);
  const ball = ballOf(fold(entries), seq);
  if (ball === null) return null;
  return `${placeOf(ball)} ${whoToWhom(ball, words)} ${ballInWords(ball, words)}`;
}

const ballOf = ({ state }: Scorebook, seq: Seq): Ball | null =>
  state.innings.flatMap(({ balls }) => balls).find((ball) => ball.seq === seq) ?? null;

const isHousekeeping = ({ type }: PlainFact): boolean =>
  type === 'bowlerNamed' || type === 'batterArrived' || type === 'inningsOpened' || type === 'battersSwapped';
