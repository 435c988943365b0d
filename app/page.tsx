// Home: the matches that are on, moving; the reader's teams; those to come, those that are over; a search, a code to
// enter; and on an empty server, where to begin. Complete without scripts.
import Link from 'next/link';
import type { OnMatch } from '@/components/spectator/live-matches';
import { Button } from '@/components/ui/button';
import { EmptyState, Notice } from '@/components/ui/notice';
import { runtime, type MatchQuery, type MatchSummary, type Viewer } from '@/server/runtime';
import { simulateMatch } from './actions';
import { viewer } from './api/auth/session';
import type { SiteSpeech } from '@/words/messages';
import { CodeForm } from './code-form';
import { FollowButton } from './follow/follow-button';
import { followedTeams } from './follow/followed';
import { LiveHome } from './live-home';
import { LowDataOffer } from './low/offer';
import { MatchLines } from './match-lines';
import { SearchForm } from './search-form';
import { readerLanguage, speechHere } from './language/language';
import { SiteHeader } from './site-header';

/** How often a page without scripts asks again. Seconds. */
const refreshSeconds = 60;

const pageOf = { search: null, teams: null, cursor: null } as const;

/** What every part of the page is told with, and to whom. */
type Told = { readonly who: Viewer; readonly speech: SiteSpeech };

export default async function Home() {
  const [who, followed, speech] = await Promise.all([viewer(), followedTeams(), speechHere()]);
  const { say } = speech;
  const list = async (query: Partial<MatchQuery> & Pick<MatchQuery, 'status' | 'limit'>) => {
    const answer = await runtime().matches.list({ ...pageOf, ...query }, who);
    return answer.ok ? answer.value.matches : null;
  };
  const [on, coming, over, ours, teams] = await Promise.all([
    list({ status: 'on', limit: 60 }),
    list({ status: 'coming', limit: 8 }),
    list({ status: 'over', limit: 8 }),
    followed.length === 0 ? [] : list({ status: 'any', teams: followed, limit: 8 }),
    followed.length === 0 ? [] : runtime().matches.teams({ ids: followed }, who),
  ]);
  const nothing = on?.length === 0 && coming?.length === 0 && over?.length === 0;
  const ourLines = (ours ?? []).filter(({ status }) => status !== 'live' && status !== 'stopped');
  return (
    <>
      <SiteHeader />
      <noscript>
        <meta httpEquiv="refresh" content={String(refreshSeconds)} />
      </noscript>
      <main id="main">
        <LowDataOffer path="/" />
        <Board on={on ?? []} followed={followed} who={who} speech={speech} />
        <div className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16">
          {on === null && (
            <div className="mb-6">
              <Notice kind="danger" title={say('home.listMissing')} urgent>
                {say('home.loadAgain')}
              </Notice>
            </div>
          )}
          {nothing && <Beginning speech={speech} who={who} accounts={await runtime().accounts.any()} />}
          {!nothing && <SearchForm speech={speech} search="" shown="any" />}
          {teams.length > 0 && (
            <MatchLines
              title={say('home.yourTeams')}
              matches={ourLines}
              more={null}
              who={who}
              speech={speech}
            >
              <ul className="mb-3 flex flex-wrap gap-2">
                {teams.map((team) => (
                  <li key={team.id}>
                    <FollowButton team={team} followed back="/" speech={speech} />
                  </li>
                ))}
              </ul>
            </MatchLines>
          )}
          <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2">
            <MatchLines
              title={say('home.coming')}
              matches={soonestFirst(coming ?? [])}
              more="/matches?show=coming"
              who={who}
              speech={speech}
            />
            <MatchLines
              title={say('home.finished')}
              matches={over ?? []}
              more="/matches?show=over"
              who={who}
              speech={speech}
            />
          </div>
          {who.kind === 'account' && who.admin && !nothing && (
            <form action={simulateMatch}>
              <Button type="submit" look="quiet">
                {say('home.simulate')}
              </Button>
            </form>
          )}
        </div>
      </main>
      <footer className="mx-auto w-full max-w-6xl px-4 pb-8 text-muted">
        <a href="/docs/api" className="inline-flex min-h-11 items-center underline underline-offset-4">
          {say('home.api')}
        </a>
      </footer>
    </>
  );
}

/** By their start; those without one last. */
const soonestFirst = (matches: readonly MatchSummary[]): readonly MatchSummary[] =>
  matches.toSorted((one, other) => (one.startsAt ?? '9').localeCompare(other.startsAt ?? '9'));

type BoardProps = Told & {
  readonly on: readonly OnMatch[];
  readonly followed: readonly string[];
};

async function Board({ on, followed, who, speech }: BoardProps) {
  const { say } = speech;
  return (
    <div className="on-board bg-board text-board-ink">
      <div className="mx-auto w-full max-w-6xl px-4 pt-4 pb-8">
        <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <h1 className="text-3xl font-extrabold tracking-tight">
              {say(on.length > 0 ? 'home.onNow' : 'home.everyBall')}
            </h1>
            <p className="mt-1 text-board-muted">
              {say(on.length > 0 ? 'home.tapToFollow' : 'home.nothingOn')}
            </p>
          </div>
          <div className="flex flex-wrap items-end gap-3">
            <CodeForm speech={speech} onBoard />
            {who.kind === 'account' && (
              <Button asChild className="bg-board-accent! text-board!">
                <Link href="/new">{say('home.newMatch')}</Link>
              </Button>
            )}
          </div>
        </div>
        <LiveHome
          language={await readerLanguage()}
          on={on}
          followed={followed}
          mayRemove={who.kind === 'account' && who.admin}
        />
      </div>
    </div>
  );
}

function Beginning({ who, accounts, speech: { say } }: Told & { readonly accounts: boolean }) {
  if (who.kind !== 'account')
    return (
      <EmptyState
        title={say(accounts ? 'home.noMatches' : 'home.newScorebox')}
        actions={
          <Button asChild size="lg">
            {accounts ? (
              <Link href="/sign-in">{say('home.signInToSetUp')}</Link>
            ) : (
              <Link href="/sign-up">{say('home.firstAccount')}</Link>
            )}
          </Button>
        }
      >
        {accounts ? say('home.followHere') : say('home.begin')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={say('home.noMatches')}
      actions={
        <>
          <Button asChild size="lg">
            <Link href="/new">{say('home.setUp')}</Link>
          </Button>
          {who.admin && (
            <form action={simulateMatch}>
              <Button type="submit" look="outline" size="lg">
                {say('home.simulateFirst')}
              </Button>
            </form>
          )}
        </>
      }
    >
      {say('home.howToBegin')}
      {who.admin && ` ${say('home.orSimulate')}`}
    </EmptyState>
  );
}
