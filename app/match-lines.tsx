// A section of a list: matches before or after play, a line each, and where to see more. Empty is left out.
import type { ReactNode } from 'react';
import Link from 'next/link';
import { MatchLine } from '@/components/spectator/match-listing';
import { Section } from '@/components/ui/page';
import type { MatchSummary, Viewer } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { Removal } from './removal';

export type MatchLinesProps = {
  readonly title: string;
  readonly matches: readonly MatchSummary[];
  /** Where all of them are; null where these are all. */
  readonly more: string | null;
  readonly who: Viewer;
  readonly speech: SiteSpeech;
  /** Above the lines; a section that has some is never left out. */
  readonly children?: ReactNode;
};

export function MatchLines({ title, matches, more, who, speech, children }: MatchLinesProps) {
  if (matches.length === 0 && children === undefined) return null;
  const admin = who.kind === 'account' && who.admin;
  return (
    <Section
      title={title}
      aside={
        more !== null && (
          <Link href={more} className="flex min-h-11 items-center font-semibold text-accent underline">
            {speech.say('home.all')}
            <span className="sr-only">: {title}</span>
          </Link>
        )
      }
    >
      {children}
      {matches.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {matches.map((match) => (
            <li key={match.id}>
              <MatchLine match={match} speech={speech} />
              {admin && match.simulated && <Removal match={match} speech={speech} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
