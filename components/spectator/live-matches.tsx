// The matches that are on, as a wall of small scoreboards that keep their places, and a line that says whether they move.
// Doesn't know how it hears of them.
import type { ReactNode } from 'react';
import type { BoardSpeech } from '@/words/messages';
import { classes } from '../ui/classes';
import { LiveMatchTile, type ListedMatch } from './match-listing';

export type OnMatch = ListedMatch & { readonly id: string };

/** Whether the scores move. `static`: a page without scripts, or not yet connected; `at`: ISO 8601. */
export type WallLink =
  { readonly kind: 'static' } | { readonly kind: 'live' } | { readonly kind: 'lost'; readonly at: string };

export type LiveMatchesProps = {
  readonly matches: readonly OnMatch[];
  readonly followed: ReadonlySet<string>;
  readonly link: WallLink;
  /** What stands under a match's tile. */
  readonly under?: (match: OnMatch) => ReactNode;
  readonly speech: BoardSpeech;
};

export function LiveMatches({ matches, followed, link, under, speech }: LiveMatchesProps) {
  return (
    <>
      <p className={classes('text-sm text-board-muted', matches.length > 0 && 'mb-3 min-h-6')} role="status">
        {link.kind === 'live' && matches.length > 0 && (
          <>
            <span aria-hidden className="text-board-accent">
              ●{' '}
            </span>
            {speech.say('wall.moving')}
          </>
        )}
        {link.kind === 'lost' && speech.say('wall.lost', { time: timeOf(link.at, speech) })}
      </p>
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {matches.map((match) => (
          <li key={match.id} className="min-w-0">
            <LiveMatchTile
              match={match}
              followed={match.teamIds.some((id) => followed.has(id))}
              speech={speech}
            />
            {under?.(match)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lost only in a browser, whose clock and zone these are. */
const timeOf = (at: string, { language }: BoardSpeech): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

/** The reader's teams first, else as they came. */
export const followedFirst = (
  matches: readonly OnMatch[],
  followed: ReadonlySet<string>,
): readonly OnMatch[] => {
  const isOurs = (match: OnMatch): boolean => match.teamIds.some((id) => followed.has(id));
  return [...matches.filter(isOurs), ...matches.filter((match) => !isOurs(match))];
};
