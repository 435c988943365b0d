// What stood and what stands: each correction of the log in words (Law 3.2), by folding the log to there.
// Undoing who bowls or who comes in is the scorer's own affair and not told.
import {
  ballInWords,
  factInWords,
  stateAt,
  overlay,
  whoToWhom,
  type Ball,
  type LogEntry,
  type MatchState,
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

/** What was said of each correction, by its entry: the log before an entry never changes, so neither does this. */
const said = new WeakMap<LogEntry, { readonly words: BoardWords; readonly line: CorrectionLine | null }>();

/** Every correction from `since` on, oldest first. */
export const correctionLines = (book: Scorebook, words: BoardWords, since: Seq): CorrectionLine[] =>
  book.corrections.flatMap(({ seq, target }): CorrectionLine[] => {
    if (seq < since) return [];
    const entry = book.entries.find((one) => one.seq === seq);
    if (entry === undefined) return [];
    const before = said.get(entry);
    const line = before?.words === words ? before.line : lineOf(book, seq, target, words);
    said.set(entry, { words, line });
    return line === null ? [] : [line];
  });

function lineOf(book: Scorebook, seq: Seq, target: Seq, words: BoardWords): CorrectionLine | null {
  const upTo = (last: Seq): Scorebook => ({
    ...book,
    entries: book.entries.filter((entry) => entry.seq <= last),
  });
  const stood = inWords(upTo(seq - 1), target, words);
  const stands = inWords(upTo(seq), target, words);
  return stood === stands ? null : { kind: 'correction', seq, stood, stands };
}

/** What the entry says in the log as it was then; null where it is void, or is not for spectators. */
function inWords(then: Scorebook, seq: Seq, words: BoardWords): string | null {
  const fact = overlay(then.entries).facts.find((placed) => placed.seq === seq)?.fact;
  if (fact === undefined || isHousekeeping(fact)) return null;
  if (fact.type !== 'ballBowled') return factInWords(fact, words);
  const state = stateAt(then, seq);
  const ball = state === null ? null : ballOf(state, seq);
  if (ball === null) return null;
  return `${placeOf(ball)} ${whoToWhom(ball, words)} ${ballInWords(ball, words)}`;
}

const ballOf = ({ innings }: MatchState, seq: Seq): Ball | null =>
  innings.flatMap(({ balls }) => balls).find((ball) => ball.seq === seq) ?? null;

const isHousekeeping = ({ type }: PlainFact): boolean =>
  type === 'bowlerNamed' || type === 'batterArrived' || type === 'inningsOpened' || type === 'battersSwapped';
