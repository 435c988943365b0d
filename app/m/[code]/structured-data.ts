// The match as schema.org tells it, for search engines: the event (SportsEvent), and its coverage ball by ball
// (LiveBlogPosting). Text from people is escaped, so that no name can end the script it stands in.
import type { MatchState } from '@/engine';
import type { MatchView } from '@/server/runtime';

/** What coverage there is, newest first: a line each. `at`: ISO 8601. */
export type Told = {
  readonly seq: number;
  readonly at: string;
  readonly place: string;
  readonly text: string;
};

export type StructuredParts = {
  readonly view: MatchView;
  readonly state: MatchState;
  /** The latest lines of commentary. */
  readonly told: readonly Told[];
  /** Where our pages are, without a slash at the end. */
  readonly origin: string;
};

const team = (name: string) => ({ '@type': 'SportsTeam', name, sport: 'Cricket' });

/** JSON for a `<script type="application/ld+json">`: the event, and where something was told, the coverage. */
export function structuredData(parts: StructuredParts): string {
  const { told } = parts;
  const graph = [sportsEvent(parts), ...(told.length === 0 ? [] : [liveBlog(parts)])];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

const address = ({ view, origin }: StructuredParts): string => `${origin}/m/${view.match.code}`;
const nameOf = ({ match }: MatchView): string => `${match.teams[0]} v ${match.teams[1]}`;

/** schema.org knows no event that is over or on: what is not put off is as it was scheduled. */
function sportsEvent(parts: StructuredParts) {
  const { match, snapshot } = parts.view;
  const began = match.startsAt ?? snapshot.entries[0]?.at ?? null;
  return {
    '@type': 'SportsEvent',
    '@id': `${address(parts)}#match`,
    name: nameOf(parts.view),
    description: match.result ?? match.title,
    sport: 'Cricket',
    ...(began === null ? {} : { startDate: began }),
    ...(ended(parts) === null ? {} : { endDate: ended(parts) }),
    location: { '@type': 'Place', name: match.venue === '' ? match.title : match.venue },
    homeTeam: team(match.teams[0]),
    awayTeam: team(match.teams[1]),
    competitor: match.teams.map(team),
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    eventStatus:
      match.status === 'abandoned'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    url: address(parts),
    image: `${address(parts)}/share/${Math.max(1, snapshot.seq)}.png`,
  };
}

function liveBlog(parts: StructuredParts) {
  const { view, told } = parts;
  const first = view.snapshot.entries[0]?.at;
  return {
    '@type': 'LiveBlogPosting',
    '@id': `${address(parts)}#live`,
    about: { '@id': `${address(parts)}#match` },
    headline: `${nameOf(view)}: ball by ball`.slice(0, 110),
    ...(first === undefined ? {} : { datePublished: first, coverageStartTime: first }),
    ...(told[0] === undefined ? {} : { dateModified: told[0].at }),
    ...(ended(parts) === null ? {} : { coverageEndTime: ended(parts) }),
    author: { '@type': 'Organization', name: 'Scorebox' },
    url: address(parts),
    liveBlogUpdate: told.map(({ seq, at, place, text }) => ({
      '@type': 'BlogPosting',
      headline: `${place} ${text}`.slice(0, 110),
      articleBody: text,
      datePublished: at,
      url: `${address(parts)}?ball=${seq}`,
    })),
  };
}

/** When it was over; null while it isn't. */
const ended = ({ view, state }: StructuredParts): string | null =>
  state.result === null ? null : (view.snapshot.entries.at(-1)?.at ?? null);
