// The balls of this over, newest at the right, and the over before it in one line.
import { currentInnings, overSymbols, type MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { BallChip } from './ball-chip';

export function OverStrip({ state, words }: { readonly state: MatchState; readonly words: BoardWords }) {
  const { say } = words;
  const innings = currentInnings(state);
  const last = innings?.overs.at(-1);
  if (innings === null || innings === undefined) return null;
  const balls = last === undefined ? [] : innings.balls.slice(last.from, last.to);
  const before = innings.overs.at(-2);
  return (
    <>
      <div className="flex h-12 items-center gap-3">
        <h2 className="w-14 shrink-0 text-sm leading-tight text-board-muted sm:w-20">
          {last?.complete === true ? say('board.over', { over: last.over + 1 }) : say('board.thisOver')}
        </h2>
        {/* Laid out from the right, so that the newest ball is in sight however many there are. */}
        <ol
          reversed
          aria-label={say('board.ballsNewestFirst')}
          className="scroll-row flex min-w-0 flex-1 flex-row-reverse gap-1.5 max-[22rem]:gap-1"
          {...(balls.length > 7 ? { tabIndex: 0 } : {})}
        >
          {balls.toReversed().map((ball, index) => (
            <li key={ball.seq} className={index === 0 ? 'mr-auto' : ''}>
              <BallChip ball={ball} onBoard />
            </li>
          ))}
        </ol>
        {innings.freeHit && (
          <span className="shrink-0 text-sm font-semibold text-board-accent">{say('board.freeHit')}</span>
        )}
      </div>
      <p className="figures flex h-6 items-center gap-3 text-sm text-board-muted">
        <span className="w-14 shrink-0 sm:w-20">
          {before === undefined ? '' : say('board.over', { over: before.over + 1 })}
        </span>
        {before !== undefined && (
          <span className="min-w-0 truncate">
            {`${overSymbols(innings, innings.overs.length - 2).join(' ')} = ${before.runs} · ${before.bowlers.map(words.player).join(', ')}`}
          </span>
        )}
      </p>
    </>
  );
}
