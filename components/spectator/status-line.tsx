// The board's first row: the way home, what the match is at, whether the page is level, who else watches.
import { currentInnings, oversText, type MatchState } from '@/engine';
import { classes } from '../ui/classes';
import { Mark } from '../ui/mark';
import { PageLink } from '../ui/page-link';
import { isBehind, LinkState } from './link-state';
import type { BoardLink } from './match-head';
import { phaseOf, type Phase } from './phase';

const called: Readonly<Record<Phase, string>> = {
  before: 'Coming up',
  play: 'Live',
  stopped: 'Play stopped',
  interval: 'Interval',
  over: 'Finished',
};

export type StatusLineProps = {
  readonly state: MatchState;
  readonly link: BoardLink;
  readonly spectators: number | null;
  /** The ball that a replay is at, as "14.2"; null where the board shows what is now. */
  readonly replayAt: string | null;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
};

export function StatusLine({ state, link, spectators, scoreHref, replayAt }: StatusLineProps) {
  const phase = phaseOf(state);
  const innings = currentInnings(state);
  return (
    <div className="flex h-12 items-center gap-2 text-sm">
      <PageLink href="/" className="-ml-2 flex size-11 items-center justify-center print:hidden">
        <Mark className="text-board-accent" />
        <span className="sr-only">Scorebox home</span>
      </PageLink>
      {replayAt !== null ? (
        <span className="figures min-w-0 flex-1 truncate font-semibold">Replay, at {replayAt}</span>
      ) : isBehind(link) && phase !== 'over' ? (
        <span className="min-w-0 flex-1 truncate font-semibold text-board-danger">
          <LinkState link={link} asAt={innings === null ? null : oversText(innings)} />
        </span>
      ) : (
        <span className={classes('flex-1 truncate font-semibold', phase === 'play' && 'text-board-accent')}>
          {phase === 'play' && <span aria-hidden>● </span>}
          {called[phase]}
        </span>
      )}
      {scoreHref !== null && (
        <PageLink
          href={scoreHref}
          className="inline-flex min-h-11 items-center font-semibold text-board-accent underline print:hidden"
        >
          Score it
        </PageLink>
      )}
      <span className="figures shrink-0 text-board-muted">
        {spectators === null || isBehind(link) ? '' : `${spectators} watching`}
      </span>
    </div>
  );
}
