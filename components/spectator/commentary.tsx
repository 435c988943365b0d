// The commentary: over by over, newest first; each ball with its sign, its place and a sentence.
import { Fragment, useMemo, useRef } from 'react';
import { whoToWhom, type Scorebook } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { Button } from '../ui/button';
import { Sign } from '../ui/sign';
import { BallChip } from './ball-chip';
import { placeOf } from './place';
import { SaidOfBall } from './said-of-ball';
import { Sides } from './sides';
import { inningsTitle } from './innings-title';
import { useHeld, useSlideIn } from './use-held';
import { feedOf, saidBefore, type FeedFilter, type FeedLine, type FeedOver } from './feed';
import { FeedFilterRow } from './feed-filter';
import { LiveFiguresPanel } from './live-figures';

/** So many overs are on the page at first; the rest come by a link. */
export const oversAtFirst = 6;

export type CommentaryProps = {
  readonly book: Scorebook;
  readonly words: BoardWords;
  /** Every over, or the latest few. */
  readonly whole: boolean;
  readonly filter: FeedFilter;
  readonly code: string;
  /** Begins a replay; left out where there is none to begin. */
  readonly onReplay?: () => void;
};

export function Commentary({ book: latest, words, whole, filter, code, onReplay }: CommentaryProps) {
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { shown: book, release } = useHeld(latest, top);
  const { overs: shown, all } = useMemo(
    () => feedOf(book, words, filter, whole ? Infinity : oversAtFirst),
    [book, words, filter, whole],
  );
  useSlideIn(list, shown);
  const missed = ballsOf(latest) - ballsOf(book);
  if (all === 0) return <NoBallYet book={latest} words={words} />;
  return (
    <>
      <LiveFiguresPanel book={latest} words={words} />
      <FeedFilterRow code={code} state={latest.state} filter={filter} words={words} />
      <div ref={top} className="scroll-mt-16">
        {/* Its place is kept, so that nothing moves when it comes. */}
        <div className="sticky top-13 z-10 -mt-2 mb-2 flex h-11 items-center print:hidden">
          {missed !== 0 && (
            <Button onClick={release} className="rounded-full! shadow-lg">
              <Sign name="up" className="size-5" />
              {missed > 0 ? words.say('feed.newBalls', { count: missed }) : words.say('feed.correctedShow')}
            </Button>
          )}
          {onReplay !== undefined && (
            <Button look="quiet" onClick={onReplay} className="ml-auto">
              <Sign name="replay" className="size-5" />
              {words.say('feed.replay')}
            </Button>
          )}
        </div>
        {/* Drawn anew as it grows: a row that a browser finds moved counts as a shift of the page, however gently it slides. */}
        <div className="overflow-y-clip">
          <div ref={list} key={shown[0]?.lines[0]?.seq}>
            {shown.length === 0 && <p className="py-6 text-muted">{words.say('filter.none')}</p>}
            {shown.map((over, index) => (
              <Fragment key={`${over.innings.number}-${over.over.from}`}>
                {index > 0 && shown[index - 1]?.innings.number !== over.innings.number && (
                  <p className="mt-8 mb-3 text-xl font-bold tracking-tight">
                    {inningsTitle(over.innings, book.state, words)}
                  </p>
                )}
                <OverOfFeed feed={over} words={words} code={code} />
              </Fragment>
            ))}
            {filter.kind === 'all' && shown.length < all && (
              <p className="py-4 print:hidden">
                <a
                  href={`/m/${code}?overs=all`}
                  className="inline-flex min-h-11 items-center font-semibold text-accent underline"
                >
                  {words.say('feed.allOvers', { count: all })}
                </a>
              </p>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

/** Who will play, and what was said of the match so far. */
function NoBallYet({ book, words }: { readonly book: Scorebook; readonly words: BoardWords }) {
  const { state } = book;
  return (
    <>
      <p className="py-4 text-muted">{words.say(state.result === null ? 'feed.none' : 'feed.noBall')}</p>
      <ol reversed className="mb-8 divide-y divide-line">
        {saidBefore(book, words).map((line) => (
          <li key={line.seq} className="py-2">
            <p className="font-medium">{line.text}</p>
          </li>
        ))}
      </ol>
      <Sides state={state} words={words} />
    </>
  );
}

const ballsOf = ({ state }: Scorebook): number =>
  state.innings.reduce((sum, { balls }) => sum + balls.length, 0);

type Told = { readonly words: BoardWords; readonly code: string };

function OverOfFeed({ feed, words, code }: Told & { readonly feed: FeedOver }) {
  const { say } = words;
  const { innings, over, score, lines } = feed;
  const id = `over-${innings.number}-${over.over + 1}`;
  return (
    <section aria-labelledby={id} className="mb-5">
      <h3 id={id} className="figures flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5">
        <span className="font-bold">
          {innings.superOver ? say('feed.superOver') : say('board.over', { over: over.over + 1 })}
        </span>
        <span className="text-muted">
          {over.maiden ? say('feed.maiden') : say('count.runs', { count: over.runs })}
          {over.wickets > 0 && `, ${say('count.wickets', { count: over.wickets })}`}
        </span>
        <span className="ml-auto font-semibold">{score}</span>
      </h3>
      <ol reversed className="divide-y divide-line">
        {lines.map((line) => (
          <li key={`${line.kind}-${line.seq}`} id={`ball-${line.seq}`} className="py-2">
            <Line line={line} words={words} code={code} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, words, code }: Told & { readonly line: FeedLine }) {
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
              <span className="sr-only">{words.say('feed.asItStood')}</span>
            </a>
          </span>
          <div className="min-w-0 flex-1 pt-1">
            <p className={ball.out === null ? '' : 'font-semibold'}>
              <span className="text-muted">{whoToWhom(ball, words)} </span>
              {text}
            </p>
            {ball.delivery.remark === null ? null : (
              <SaidOfBall remark={ball.delivery.remark} words={words} />
            )}
          </div>
        </div>
      );
    }
    case 'fact':
      return <p className="pl-15 font-medium">{line.text}</p>;
    case 'correction':
      return (
        <div className="ml-15 rounded-md bg-warn-wash px-3 py-2 text-sm">
          <p className="font-semibold">{words.say('feed.corrected')}</p>
          <p>
            <span className="text-muted">{words.say('feed.stood')} </span>
            {line.stood === null ? words.say('feed.nothing') : <del>{line.stood}</del>}
          </p>
          <p>
            <span className="text-muted">{words.say('feed.stands')} </span>
            {line.stands === null ? words.say('feed.takenBack') : <ins>{line.stands}</ins>}
          </p>
        </div>
      );
  }
}
