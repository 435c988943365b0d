// All matches a reader may see, a page at a time: by status, by words of a search, and the teams the words fit, to
// follow. Works without scripts.
import type { Metadata } from 'next';
import Link from 'next/link';
import { MatchLine } from '@/components/spectator/match-listing';
import { Button } from '@/components/ui/button';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState, Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { runtime, type MatchPage, type MatchesShown, type TeamName } from '@/server/runtime';
import { viewer } from '../api/auth/session';
import { FollowButton } from '../follow/follow-button';
import { followedTeams } from '../follow/followed';
import { SearchForm } from '../search-form';
import { SiteHeader } from '../site-header';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Matches', description: 'Live, coming and finished matches.' };

const shownNames = {
  any: 'All',
  on: 'On now',
  coming: 'Coming up',
  over: 'Finished',
} as const satisfies Partial<Record<MatchesShown, string>>;
type Shown = keyof typeof shownNames;
const isShown = (name: unknown): name is Shown => typeof name === 'string' && Object.hasOwn(shownNames, name);

/** What an address asks for; what makes no sense is left out. */
type Asked = { readonly search: string; readonly shown: Shown; readonly cursor: string | null };

const askedOf = ({ q, show, after }: Awaited<Props['searchParams']>): Asked => ({
  search: typeof q === 'string' ? q.trim().slice(0, 100) : '',
  shown: isShown(show) ? show : 'any',
  cursor: typeof after === 'string' && after.length <= 64 ? after : null,
});

const hrefOf = ({ search, shown, cursor }: Asked): string => {
  const query = new URLSearchParams({
    ...(search === '' ? {} : { q: search }),
    ...(shown === 'any' ? {} : { show: shown }),
    ...(cursor === null ? {} : { after: cursor }),
  });
  return query.size === 0 ? '/matches' : `/matches?${query}`;
};

export default async function Matches({ searchParams }: Props) {
  const asked = askedOf(await searchParams);
  const { search, shown, cursor } = asked;
  const [who, followed] = await Promise.all([viewer(), followedTeams()]);
  const query = { status: shown, search: search === '' ? null : search, teams: null, cursor, limit: 25 };
  const [page, teams] = await Promise.all([
    runtime().matches.list(query, who),
    search === '' ? [] : runtime().matches.teams({ search }, who),
  ]);
  return (
    <>
      <SiteHeader />
      <Page title="Matches" width="reading">
        <SearchForm search={search} shown={shown} />
        {teams.length > 0 && <Teams teams={teams} followed={followed} back={hrefOf(asked)} />}
        <div className="mb-4">
          <LinkTabs
            label="Which matches"
            tabs={(['any', 'on', 'coming', 'over'] as const).map((name) => ({
              href: hrefOf({ search, shown: name, cursor: null }),
              label: shownNames[name],
              current: name === shown,
            }))}
          />
        </div>
        {page.ok ? (
          <Results page={page.value} asked={asked} />
        ) : (
          <Notice kind="danger" title="The list of matches is not there just now" urgent>
            Load the page again in a moment.
          </Notice>
        )}
      </Page>
    </>
  );
}

function Results({ page, asked }: { readonly page: MatchPage; readonly asked: Asked }) {
  if (page.matches.length === 0)
    return (
      <EmptyState title={asked.search === '' ? 'No matches here' : `Nothing found for “${asked.search}”`}>
        {asked.search === ''
          ? 'When there are some, they are listed here.'
          : 'Look for a team, a place or a player by part of the name. A private match opens with its code only.'}
      </EmptyState>
    );
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {page.matches.map((match) => (
          <li key={match.id}>
            <MatchLine match={match} />
          </li>
        ))}
      </ul>
      <nav aria-label="Pages" className="mt-4 flex flex-wrap gap-2">
        {asked.cursor !== null && (
          <Button asChild look="outline">
            <Link href={hrefOf({ ...asked, cursor: null })}>Newest</Link>
          </Button>
        )}
        {page.nextCursor !== null && (
          <Button asChild look="outline">
            <Link href={hrefOf({ ...asked, cursor: page.nextCursor })}>Older matches</Link>
          </Button>
        )}
      </nav>
    </>
  );
}

type TeamsProps = {
  readonly teams: readonly TeamName[];
  readonly followed: readonly string[];
  readonly back: string;
};

function Teams({ teams, followed, back }: TeamsProps) {
  return (
    <Section title="Teams">
      <p className="mb-2 text-muted">Follow a team, and its matches come first on this device.</p>
      <ul className="flex flex-wrap gap-2">
        {teams.map((team) => (
          <li key={team.id}>
            <FollowButton team={team} followed={followed.includes(team.id)} back={back} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
