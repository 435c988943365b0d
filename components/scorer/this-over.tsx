// The over in progress as chips, newest at the right, each with where it is on its way to the server; a tap on one puts it
// right. The arrow opens the ledger of all overs. 52 px high.
import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ballInWords, currentInnings, symbolOf, type Ball, type Scorebook } from '@/engine';
import type { PadWords } from '@/words/messages';
import type { EntryState } from './sync';

/** Balls that fit beside one another on the narrowest phone. */
const alwaysFit = 5;

export function ThisOver(props: {
  readonly book: Scorebook;
  readonly names: PadWords;
  readonly stateOf: (seq: number) => EntryState;
  readonly onBall: (ball: Ball) => void;
  readonly onLedger: () => void;
}) {
  const { book, names, stateOf, onBall, onLedger } = props;
  const innings = currentInnings(book.state);
  const over = innings?.overs.at(-1);
  const balls = innings === null || over === undefined ? [] : innings.balls.slice(over.from, over.to);
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Asking for the width has the page laid out there and then.
    if (balls.length > alwaysFit) row.current?.scrollTo({ left: row.current.scrollWidth });
  }, [balls.length, over?.over]);

  return (
    <section aria-label={names.say('pad.thisOver')} className="flex h-13 items-center gap-1 px-2">
      <button
        type="button"
        aria-label={names.say('pad.allOvers')}
        onClick={onLedger}
        data-shortcut="h"
        className="flex size-11 shrink-0 items-center justify-center rounded-md"
      >
        <ChevronLeft aria-hidden />
      </button>
      <ol ref={row} className="scroll-row flex min-w-0 flex-1 justify-start gap-1">
        {balls.map((ball, index) => (
          <li key={ball.seq} className={index === 0 ? 'ml-auto' : ''}>
            <BallChip
              ball={ball}
              names={names}
              state={stateOf(ball.seq)}
              shortcut={index === balls.length - 1 ? 'e' : undefined}
              onPress={() => onBall(ball)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

const marks: Readonly<Record<EntryState, { sign: string; look: string }>> = {
  entered: { sign: '…', look: 'border-edge border-dotted' },
  recorded: { sign: '✓', look: 'border-edge' },
  inFlight: { sign: '↑', look: 'border-edge border-dashed' },
  onDevice: { sign: '□', look: 'border-ink border-dotted border-2' },
  refused: { sign: '!', look: 'border-danger border-2 bg-danger-wash' },
};

/** "nb+2lb" stays on one line of its square. */
const sizeOf = (symbol: string): string =>
  symbol.length > 4 ? 'text-[11px] tracking-tight whitespace-nowrap' : 'text-sm';

/** One ball as a square to tap. */
export function BallChip(props: {
  readonly ball: Ball;
  readonly names: PadWords;
  readonly state: EntryState;
  readonly shortcut?: string | undefined;
  readonly onPress: () => void;
}) {
  const { ball, names, state, shortcut, onPress } = props;
  const { sign, look } = marks[state];
  const wicket = ball.out !== null;
  const symbol = symbolOf(ball);
  return (
    <button
      type="button"
      data-state={state}
      data-shortcut={shortcut}
      aria-label={names.say('pad.ball', {
        place: `${ball.over}.${ball.ballInOver}`,
        said: ballInWords(ball, names),
        state: names.say(`entry.${state}`),
      })}
      onClick={onPress}
      className={`figures relative flex size-11 shrink-0 items-center justify-center rounded-md border font-bold ${sizeOf(symbol)} ${look} ${wicket ? 'bg-danger text-on-danger' : 'bg-raised'}`}
    >
      {symbol}
      <span aria-hidden className="absolute right-0.5 bottom-0 text-[10px] leading-3 font-semibold">
        {sign}
      </span>
    </button>
  );
}
