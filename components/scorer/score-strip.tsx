// The pad's top line: who bats, the score, the rate, what is needed, and whether every ball is safe. 56 px high.
import { digest, type Digest, type Scorebook } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { ScorerSpeech } from '@/words/messages';
import type { Sync } from './sync';
import { SyncPill } from './sync-pill';

export function ScoreStrip(props: {
  readonly speech: ScorerSpeech;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly sync: Sync;
  readonly onSync: () => void;
}) {
  const { speech, book, roster, sync, onSync } = props;
  const board = digest(book.state);
  return (
    <header className="on-board bg-board text-board-ink">
      <div className="mx-auto flex h-14 max-w-6xl items-center justify-between gap-2 px-3">
        <div className="min-w-0">
          {board === null ? (
            <h1 className="truncate text-lg font-bold">
              {speech.say('pad.versus', {
                team: roster.teams[0].shortName,
                other: roster.teams[1].shortName,
              })}
            </h1>
          ) : (
            <>
              <h1 className="flex min-w-0 items-baseline gap-2 text-xl leading-6 font-bold">
                <span className="truncate">{roster.teams[board.batting].shortName}</span>
                {/* What the buzz says to the hand, said to the eye: an entry was taken. */}
                <span className="figures relative">
                  {board.score}
                  <span
                    key={book.entries.length}
                    aria-hidden
                    className="absolute inset-0 rounded-sm opacity-0 ring-4 ring-board-accent motion-safe:animate-entered"
                  />
                </span>
                <span className="figures text-base font-semibold">({board.overs})</span>
              </h1>
              <p className="figures truncate text-xs text-board-muted">{rates(board, speech)}</p>
            </>
          )}
        </div>
        <SyncPill speech={speech} sync={sync} overs={board?.overs ?? null} onOpen={onSync} />
      </div>
    </header>
  );
}

/** "RR 8.65 · Need 52 off 34 · RRR 9.18". */
function rates({ runRate, equation, requiredRate }: Digest, { say, decimal }: ScorerSpeech): string {
  const parts = [say('strip.rate', { rate: decimal(runRate, 2) })];
  if (equation !== null) {
    const { runs, balls } = equation;
    parts.push(balls === null ? say('strip.need', { runs }) : say('strip.needOff', { runs, balls }));
  }
  if (requiredRate !== null) parts.push(say('strip.required', { rate: decimal(requiredRate, 2) }));
  return parts.join(' · ');
}
