// Going back in a match: its balls as stops on a line, and the book as it stood after one of them. Doesn't know clocks.
import { keyMoments, stateAt, type MatchState, type Scorebook, type Seq } from '@/engine';
import { placeOf } from './place';

/** One stop. `key`: a wicket, a six or a milestone. */
export type Stop = {
  readonly seq: Seq;
  readonly place: string;
  readonly innings: number;
  readonly key: boolean;
};

/** Every ball of the match in the order of play. */
export function stopsOf(state: MatchState): readonly Stop[] {
  const keys = new Set(keyMoments(state).map(({ seq }) => seq));
  return state.innings.flatMap(({ number, balls }) =>
    balls.map((ball) => ({ seq: ball.seq, place: placeOf(ball), innings: number, key: keys.has(ball.seq) })),
  );
}

/** The book as it stood after this entry, with what was corrected later already right; the book itself where there is none. */
export function bookAt(book: Scorebook, seq: Seq): Scorebook {
  const state = stateAt(book, seq);
  if (state === null) return book;
  return { entries: book.entries.filter((entry) => entry.seq <= seq), state, corrections: [] };
}

/** The place in `stops` to go to from `from`, a step on or back, over all stops or the key ones; null at the end. */
export function stepFrom(stops: readonly Stop[], from: number, by: 1 | -1, keysOnly: boolean): number | null {
  for (let place = from + by; place >= 0 && place < stops.length; place += by)
    if (!keysOnly || stops[place]?.key === true) return place;
  return null;
}
