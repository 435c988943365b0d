// Catching up from the paper book: balls typed in the over notation, played one by one onto the book, with the batters and
// bowlers that the scorer names where the book asks. Nothing is entered here. Doesn't know the screen.
import {
  append,
  ballInWords,
  currentInnings,
  decide,
  oversText,
  refusalText,
  type Command,
  type Delivery,
  type Dismissal,
  type Innings,
  type PlayerId,
  type Scorebook,
} from '@/engine';
import type { PadWords } from '@/words/messages';
import { parseBalls } from '@/engine/notation/parse';

/** Why it does not go on; null where every word is played. */
export type Halt =
  | { readonly kind: 'asks'; readonly who: 'batter' | 'bowler' }
  | ({ readonly kind: 'unreadable' } & Typed)
  | ({ readonly kind: 'refused'; readonly why: string } & Typed);

/** The word that can't be played: which of the words typed it is, from 1, and after which overs it would have come. */
type Typed = { readonly word: string; readonly nth: number; readonly after: string };

export type CaughtUp = {
  /** What is to be entered, in order. */
  readonly commands: readonly Command[];
  /** The book as it would then be. */
  readonly book: Scorebook;
  /** Each ball typed and what it was read as. */
  readonly balls: readonly { readonly word: string; readonly said: string }[];
  readonly halt: Halt | null;
};

/** Plays `text` onto `book`; `answers` name batters and bowlers in the order in which they are asked for. */
export function catchUp(
  book: Scorebook,
  text: string,
  answers: readonly Command[],
  names: PadWords,
): CaughtUp {
  const words = text.split(/[\s|]+/).filter((word) => word !== '');
  let so: CaughtUp = { commands: [], book, balls: [], halt: null };
  const left = [...answers];
  for (const word of words) {
    so = answered(so, left);
    if (so.halt === null) so = played(so, word, names);
    if (so.halt !== null) return so;
  }
  return answered(so, left);
}

/** Takes answers until a ball is awaited; halts where there is none that fits. */
function answered(from: CaughtUp, left: Command[]): CaughtUp {
  let so = from;
  for (;;) {
    const { kind } = so.book.state.awaiting;
    if (kind !== 'batter' && kind !== 'bowler') return so;
    const answer = left.shift();
    const next = answer === undefined ? null : entered(so, answer);
    if (next === null) return { ...so, halt: { kind: 'asks', who: kind } };
    so = next;
  }
}

function played(so: CaughtUp, word: string, names: PadWords): CaughtUp {
  const parsed = parseBalls(word);
  const typed = { word, nth: so.balls.length + 1, after: standing(so.book) };
  const delivery = parsed.ok ? parsed.value[0] : undefined;
  const innings = currentInnings(so.book.state);
  if (delivery === undefined || innings === null) return { ...so, halt: { kind: 'unreadable', ...typed } };
  const command: Command = { type: 'BowlBall', delivery: atTheCrease(delivery, innings) };
  const decision = decide(so.book, command);
  if (!decision.ok)
    return { ...so, halt: { kind: 'refused', ...typed, why: refusalText(decision.refusal, names) } };
  const next = entered(so, command) ?? so;
  const ball = next.book.state.innings[innings.number - 1]?.balls.at(-1);
  return {
    ...next,
    balls: [...next.balls, { word, said: ball === undefined ? '' : ballInWords(ball, names) }],
  };
}

/** "14.2": the overs of the innings so far. */
function standing({ state }: Scorebook): string {
  const innings = currentInnings(state);
  return innings === null ? '0' : oversText(innings);
}

/** One command more; null where the book would not take it. */
function entered(so: CaughtUp, command: Command): CaughtUp | null {
  const decision = decide(so.book, command);
  if (!decision.ok) return null;
  const at = so.book.entries.at(-1)?.at ?? '';
  const book = decision.events.reduce(
    (now, event) => append(now, { seq: now.entries.length + 1, at, event }),
    so.book,
  );
  return { ...so, book, commands: [...so.commands, command] };
}

/** On paper it is "the striker" and "the bowler": the ones of this ball. */
function atTheCrease(delivery: Delivery, { striker, nonStriker, bowler }: Innings): Delivery {
  const { dismissal } = delivery;
  if (dismissal === null) return delivery;
  const who = (id: PlayerId): PlayerId => {
    const roles = new Map<string, PlayerId | null>(Object.entries({ striker, nonStriker, bowler }));
    return roles.get(id) ?? id;
  };
  return { ...delivery, dismissal: withPeople(dismissal, who) };
}

function withPeople(dismissal: Dismissal, who: (id: PlayerId) => PlayerId): Dismissal {
  const named = 'batter' in dismissal ? { ...dismissal, batter: who(dismissal.batter) } : dismissal;
  if (!('fielders' in named)) return named;
  const fielders = named.fielders.map((fielder) => ({
    ...fielder,
    player: fielder.player === null ? null : who(fielder.player),
  }));
  return { ...named, fielders };
}
