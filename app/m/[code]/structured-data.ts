// The match as schema.org tells it (SportsEvent), for search engines. Text from people is escaped, so that no name can
// end the script it stands in.
import type { MatchView } from '@/server/runtime';

/** JSON for a `<script type="application/ld+json">`. */
export function structuredData({ match }: MatchView, publicUrl: string | null): string {
  const team = (name: string) => ({ '@type': 'SportsTeam', name });
  const event = {
    '@context': 'https://schema.org',
    '@type': 'SportsEvent',
    name: `${match.teams[0]} v ${match.teams[1]}`,
    description: match.result ?? match.title,
    sport: 'Cricket',
    ...(match.startsAt === null ? {} : { startDate: match.startsAt }),
    ...(match.venue === '' ? {} : { location: { '@type': 'Place', name: match.venue } }),
    homeTeam: team(match.teams[0]),
    awayTeam: team(match.teams[1]),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(publicUrl === null ? {} : { url: new URL(`/m/${match.code}`, publicUrl).href }),
  };
  return JSON.stringify(event).replaceAll('<', '\\u003c');
}
