// The match's page gone back to one of its balls: the whole board as it stood then, and the controls to move on. Where the
// log has no such ball, the board as it is now.
import { useMemo } from 'react';
import { currentInnings, oversText, scoreText, type Seq } from '@/engine';
import { MatchBoard, type MatchBoardProps } from './match-board';
import { bookAt, stopsOf } from './replay';
import { ReplayBar } from './replay-bar';
import { tabHref } from './tabs';

export type ReplayBoardProps = Omit<MatchBoardProps, 'replayed' | 'foot' | 'onReplay'> & {
  /** The ball to go back to: its entry in the log. */
  readonly at: Seq;
  readonly onAt: (at: Seq | null) => void;
  /** The reader began it on this page, and did not come by an address. */
  readonly begun: boolean;
};

export function ReplayBoard({ at, onAt, begun, ...board }: ReplayBoardProps) {
  const { book: latest } = board;
  const stops = useMemo(() => stopsOf(latest.state), [latest]);
  const place = stops.findIndex(({ seq }) => seq === at);
  const stop = stops[place];
  const then = useMemo(() => (stop === undefined ? latest : bookAt(latest, stop.seq)), [latest, stop]);
  const innings = currentInnings(latest.state);
  if (stop === undefined) return <MatchBoard {...board} replayed={null} />;
  return (
    <MatchBoard
      {...board}
      book={then}
      replayed={stop}
      foot={
        <ReplayBar
          stops={stops}
          at={place}
          onAt={(next) => onAt(stops[next]?.seq ?? null)}
          hrefAt={(stop) =>
            tabHref(board.match.code, board.tab, stop === null ? null : (stops[stop]?.seq ?? null))
          }
          now={
            innings === null
              ? { score: '', overs: '' }
              : { score: scoreText(innings), overs: oversText(innings) }
          }
          begun={begun}
          onLive={() => onAt(null)}
          speech={board.speech}
        />
      }
    />
  );
}
