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
import type { SiteSpeech } from '@/words/messages';
import { speechHere } from '../language/language';
import { SearchForm } from '../search-form';
import { SiteHeader } from '../site-header';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('matches.title'), description: say('matches.description') };
}

const shownNames = ['any', 'on', 'coming', 'over'] as const satisfies readonly MatchesShown[];
type Shown = (typeof shownNames)[number];

/** What an address asks for; what makes no sense is left out. */
type Asked = { readonly search: string; readonly shown: Shown; readonly cursor: string | null };

const askedOf = ({ q, show, after }: Awaited<Props['searchParams']>): Asked => ({
  search: typeof q === 'string' ? q.trim().slice(0, 100) : '',
  shown: shownNames.find((name) => name === show) ?? 'any',
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
  const [who, followed, speech] = await Promise.all([viewer(), followedTeams(), speechHere()]);
  const { say } = speech;
  const query = { status: shown, search: search === '' ? null : search, teams: null, cursor, limit: 25 };
  const [page, teams] = await Promise.all([
    runtime().matches.list(query, who),
    search === '' ? [] : runtime().matches.teams({ search }, who),
  ]);
  return (
    <>
      <SiteHeader />
      <Page title={say('matches.title')} width="reading">
        <SearchForm speech={speech} search={search} shown={shown} />
        {teams.length > 0 && <Teams teams={teams} followed={followed} back={hrefOf(asked)} speech={speech} />}
        <div className="mb-4">
          <LinkTabs
            label={say('matches.which')}
            tabs={shownNames.map((name) => ({
              href: hrefOf({ search, shown: name, cursor: null }),
              label: say(`matches.${name}`),
              current: name === shown,
            }))}
          />
        </div>
        {page.ok ? (
          <Results page={page.value} asked={asked} speech={speech} />
        ) : (
          <Notice kind="danger" title={say('home.listMissing')} urgent>
            {say('home.loadAgain')}
          </Notice>
        )}
      </Page>
    </>
  );
}

type ResultsProps = { readonly page: MatchPage; readonly asked: Asked; readonly speech: SiteSpeech };

function Results({ page, asked, speech }: ResultsProps) {
  const { say } = speech;
  if (page.matches.length === 0)
    return (
      <EmptyState
        title={asked.search === '' ? say('matches.none') : say('matches.notFound', { search: asked.search })}
      >
        {asked.search === '' ? say('matches.noneHow') : say('matches.notFoundHow')}
      </EmptyState>
    );
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {page.matches.map((match) => (
          <li key={match.id}>
            <MatchLine match={match} speech={speech} />
          </li>
        ))}
      </ul>
      <nav aria-label={say('matches.pages')} className="mt-4 flex flex-wrap gap-2">
        {asked.cursor !== null && (
          <Button asChild look="outline">
            <Link href={hrefOf({ ...asked, cursor: null })}>{say('matches.newest')}</Link>
          </Button>
        )}
        {page.nextCursor !== null && (
          <Button asChild look="outline">
            <Link href={hrefOf({ ...asked, cursor: page.nextCursor })}>{say('matches.older')}</Link>
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
  readonly speech: SiteSpeech;
};

function Teams({ teams, followed, back, speech }: TeamsProps) {
  return (
    <Section title={speech.say('matches.teams')}>
      <p className="mb-2 text-muted">{speech.say('matches.followHow')}</p>
      <ul className="flex flex-wrap gap-2">
        {teams.map((team) => (
          <li key={team.id}>
            <FollowButton team={team} followed={followed.includes(team.id)} back={back} speech={speech} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
