// The board's first row: the way home, what the match is at, whether the page is level, who else watches.
import { currentInnings, oversText, type MatchState } from '@/engine';
import type { BoardSpeech } from '@/words/messages';
import { classes } from '../ui/classes';
import { Mark } from '../ui/mark';
import { PageLink } from '../ui/page-link';
import { isBehind, linkInWords } from './link-state';
import type { BoardLink } from './match-head';
import { phaseInWords, phaseOf } from './phase';

export type StatusLineProps = {
  readonly state: MatchState;
  readonly link: BoardLink;
  readonly spectators: number | null;
  /** The ball that a replay is at, as "14.2"; null where the board shows what is now. */
  readonly replayAt: string | null;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  /** Where who manages it says who may score; null for everybody else. */
  readonly peopleHref: string | null;
  readonly speech: BoardSpeech;
};

export function StatusLine(props: StatusLineProps) {
  const { state, link, spectators, scoreHref, peopleHref, replayAt, speech } = props;
  const { say } = speech;
  const phase = phaseOf(state);
  const innings = currentInnings(state);
  return (
    <div className="flex h-12 items-center gap-2 text-sm">
      <PageLink href="/" className="-ml-2 flex size-11 items-center justify-center print:hidden">
        <Mark className="text-board-accent" />
        <span className="sr-only">{say('board.home')}</span>
      </PageLink>
      {replayAt !== null ? (
        <span className="figures min-w-0 flex-1 truncate font-semibold">
          {say('board.replayAt', { place: replayAt })}
        </span>
      ) : isBehind(link) && phase !== 'over' ? (
        <span className="line-clamp-2 min-w-0 flex-1 leading-tight font-semibold text-board-danger">
          {linkInWords(link, innings === null ? null : oversText(innings), speech)}
        </span>
      ) : link.kind === 'connecting' && phase === 'play' && innings !== null ? (
        <span className="min-w-0 flex-1 truncate font-semibold">
          {linkInWords(link, oversText(innings), speech)}
        </span>
      ) : (
        <span
          className={classes(
            'min-w-0 flex-1 truncate font-semibold',
            phase === 'play' && 'text-board-accent',
          )}
        >
          {phase === 'play' && <span aria-hidden>● </span>}
          {phaseInWords(state, speech)}
        </span>
      )}
      {scoreHref !== null && (
        <PageLink
          href={scoreHref}
          className="inline-flex min-h-11 items-center font-semibold text-board-accent underline print:hidden"
        >
          {say('board.score')}
        </PageLink>
      )}
      {peopleHref !== null && (
        <PageLink
          href={peopleHref}
          className="inline-flex min-h-11 items-center font-semibold text-board-accent underline print:hidden"
        >
          {say('board.people')}
        </PageLink>
      )}
      <span className="figures shrink-0 text-board-muted">
        {spectators === null || link.kind !== 'live' ? '' : say('board.watching', { count: spectators })}
      </span>
    </div>
  );
}
