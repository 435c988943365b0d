// The commentary: over by over, newest first; each ball with its sign, its place and a sentence.
import { Fragment, useMemo, useRef } from 'react';
import type { Names, Scorebook } from '@/engine';
import { countOf } from '@/engine';
import { Button } from '../ui/button';
import { Sign } from '../ui/sign';
import { BallChip } from './ball-chip';
import { placeOf } from './place';
import { SaidOfBall } from './said-of-ball';
import { inningsTitle } from './innings-title';
import { useHeld } from './use-held';
import { feedOf, type FeedLine, type FeedOver } from './feed';

/** So many overs are on the page at first; the rest come by a link. */
export const oversAtFirst = 6;

export type CommentaryProps = {
  readonly book: Scorebook;
  readonly names: Names;
  /** Every over, or the latest few. */
  readonly whole: boolean;
  readonly code: string;
  /** Begins a replay; left out where there is none to begin. */
  readonly onReplay?: () => void;
};

export function Commentary({ book: latest, names, whole, code, onReplay }: CommentaryProps) {
  const top = useRef<HTMLDivElement>(null);
  const { shown: book, release } = useHeld(latest, nothingBowled, top);
  const feed = useMemo(() => feedOf(book, names), [book, names]);
  const missed = ballsOf(latest) - ballsOf(book);
  if (feed.length === 0) return <p className="py-6 text-muted">The commentary begins with the first ball.</p>;
  const shown = whole ? feed : feed.slice(0, oversAtFirst);
  return (
    <div ref={top} className="scroll-mt-16">
      {/* Its place is kept, so that nothing moves when it comes. */}
      <div className="sticky top-13 z-10 -mt-2 mb-2 flex h-11 items-center print:hidden">
        {missed !== 0 && (
          <Button onClick={release} className="rounded-full! shadow-lg">
            <Sign name="up" className="size-5" />
            {missed > 0 ? countOf(missed, 'new ball') : 'Corrected: show it'}
          </Button>
        )}
        {onReplay !== undefined && (
          <Button look="quiet" onClick={onReplay} className="ml-auto">
            <Sign name="replay" className="size-5" />
            Replay
          </Button>
        )}
      </div>
      {shown.map((over, index) => (
        <Fragment key={`${over.innings.number}-${over.over.from}`}>
          {index > 0 && shown[index - 1]?.innings.number !== over.innings.number && (
            <p className="mt-8 mb-3 text-xl font-bold tracking-tight">
              {inningsTitle(over.innings, book.state, names)}
            </p>
          )}
          <OverOfFeed feed={over} names={names} code={code} />
        </Fragment>
      ))}
      {shown.length < feed.length && (
        <p className="py-4 print:hidden">
          <a
            href={`/m/${code}?overs=all`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            All {feed.length} overs
          </a>
        </p>
      )}
    </div>
  );
}

const ballsOf = ({ state }: Scorebook): number =>
  state.innings.reduce((sum, { balls }) => sum + balls.length, 0);

const nothingBowled = (book: Scorebook): boolean => ballsOf(book) === 0;

type Told = { readonly names: Names; readonly code: string };

function OverOfFeed({ feed, names, code }: Told & { readonly feed: FeedOver }) {
  const { innings, over, score, lines } = feed;
  const id = `over-${innings.number}-${over.over + 1}`;
  return (
    <section aria-labelledby={id} className="mb-5">
      <h3 id={id} className="figures flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5">
        <span className="font-bold">{innings.superOver ? 'Super over' : `Over ${over.over + 1}`}</span>
        <span className="text-muted">
          {over.maiden ? 'maiden' : countOf(over.runs, 'run')}
          {over.wickets > 0 && `, ${countOf(over.wickets, 'wicket')}`}
        </span>
        <span className="ml-auto font-semibold">{score}</span>
      </h3>
      <ol reversed className="divide-y divide-line">
        {lines.map((line) => (
          <li key={`${line.kind}-${line.seq}`} id={`ball-${line.seq}`} className="py-2">
            <Line line={line} names={names} code={code} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, names, code }: Told & { readonly line: FeedLine }) {
  switch (line.kind) {
    case 'ball': {
      const { ball, text } = line;
      return (
        <div className="flex items-start gap-3">
          <span className="flex w-12 shrink-0 flex-col items-center">
            <BallChip ball={ball} />
            <a
              href={`/m/${code}?ball=${ball.seq}`}
              className="figures inline-flex min-h-6 items-center text-sm text-muted hover:underline"
            >
              {placeOf(ball)}
              <span className="sr-only">, the match as it stood then</span>
            </a>
          </span>
          <div className="min-w-0 flex-1 pt-1">
            <p className={ball.out === null ? '' : 'font-semibold'}>
              <span className="text-muted">
                {names.player(ball.bowler)} to {names.player(ball.striker)}:{' '}
              </span>
              {text}
            </p>
            {ball.delivery.remark === null ? null : (
              <SaidOfBall remark={ball.delivery.remark} names={names} />
            )}
          </div>
        </div>
      );
    }
    case 'fact':
      return <p className="pl-15 font-medium break-words">{line.text}</p>;
    case 'correction':
      return (
        <div className="ml-15 rounded-md bg-warn-wash px-3 py-2 text-sm">
          <p className="font-semibold">Corrected</p>
          <p>
            <span className="text-muted">Stood: </span>
            {line.stood === null ? 'nothing' : <del>{line.stood}</del>}
          </p>
          <p>
            <span className="text-muted">Stands: </span>
            {line.stands === null ? 'nothing; the entry was taken back' : <ins>{line.stands}</ins>}
          </p>
        </div>
      );
  }
}
