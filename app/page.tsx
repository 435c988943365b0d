// Home: the matches that are on, moving; the reader's teams; those to come, those that are over; a search, a code to
// enter; and on an empty server, where to begin. Complete without scripts.
import Link from 'next/link';
import type { OnMatch } from '@/components/spectator/live-matches';
import { Button } from '@/components/ui/button';
import { EmptyState, Notice } from '@/components/ui/notice';
import { runtime, type MatchQuery, type MatchSummary, type Viewer } from '@/server/runtime';
import { simulateMatch } from './actions';
import { viewer } from './api/auth/session';
import { CodeForm } from './code-form';
import { FollowButton } from './follow/follow-button';
import { followedTeams } from './follow/followed';
import { LiveHome } from './live-home';
import { MatchLines } from './match-lines';
import { SearchForm } from './search-form';
import { SiteHeader } from './site-header';

/** How often a page without scripts asks again. Seconds. */
const refreshSeconds = 60;

const pageOf = { search: null, teams: null, cursor: null } as const;

export default async function Home() {
  const [who, followed] = await Promise.all([viewer(), followedTeams()]);
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
        <Board on={on ?? []} followed={followed} who={who} />
        <div className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16">
          {on === null && (
            <div className="mb-6">
              <Notice kind="danger" title="The list of matches is not there just now" urgent>
                Load the page again in a moment.
              </Notice>
            </div>
          )}
          {nothing && <Beginning who={who} accounts={await runtime().accounts.any()} />}
          {!nothing && <SearchForm search="" shown="any" />}
          {teams.length > 0 && (
            <MatchLines title="Your teams" matches={ourLines} more={null} who={who}>
              <ul className="mb-3 flex flex-wrap gap-2">
                {teams.map((team) => (
                  <li key={team.id}>
                    <FollowButton team={team} followed back="/" />
                  </li>
                ))}
              </ul>
            </MatchLines>
          )}
          <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2">
            <MatchLines
              title="Coming up"
              matches={soonestFirst(coming ?? [])}
              more="/matches?show=coming"
              who={who}
            />
            <MatchLines title="Finished" matches={over ?? []} more="/matches?show=over" who={who} />
          </div>
          {who.kind === 'account' && who.admin && !nothing && (
            <form action={simulateMatch}>
              <Button type="submit" look="quiet">
                Add a simulated match
              </Button>
            </form>
          )}
        </div>
      </main>
      <footer className="mx-auto w-full max-w-6xl px-4 pb-8 text-muted">
        <a href="/docs/api" className="inline-flex min-h-11 items-center underline underline-offset-4">
          For programs: the API
        </a>
      </footer>
    </>
  );
}

/** By their start; those without one last. */
const soonestFirst = (matches: readonly MatchSummary[]): readonly MatchSummary[] =>
  matches.toSorted((one, other) => (one.startsAt ?? '9').localeCompare(other.startsAt ?? '9'));

type BoardProps = {
  readonly on: readonly OnMatch[];
  readonly followed: readonly string[];
  readonly who: Viewer;
};

function Board({ on, followed, who }: BoardProps) {
  return (
    <div className="on-board bg-board text-board-ink">
      <div className="mx-auto w-full max-w-6xl px-4 pt-4 pb-8">
        <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <h1 className="text-3xl font-extrabold tracking-tight">
              {on.length > 0 ? 'On now' : 'Every ball, live'}
            </h1>
            <p className="mt-1 text-board-muted">
              {on.length > 0 ? 'Tap a match to follow it.' : 'No match is on at the moment.'}
            </p>
          </div>
          <div className="flex flex-wrap items-end gap-3">
            <CodeForm onBoard />
            {who.kind === 'account' && (
              <Button asChild className="bg-board-accent! text-board!">
                <Link href="/new">New match</Link>
              </Button>
            )}
          </div>
        </div>
        <LiveHome on={on} followed={followed} mayRemove={who.kind === 'account' && who.admin} />
      </div>
    </div>
  );
}

function Beginning({ who, accounts }: { readonly who: Viewer; readonly accounts: boolean }) {
  if (who.kind !== 'account')
    return (
      <EmptyState
        title={accounts ? 'No matches yet' : 'A new scorebox'}
        actions={
          <Button asChild size="lg">
            {accounts ? (
              <Link href="/sign-in">Sign in to set one up</Link>
            ) : (
              <Link href="/sign-up">Make the first account</Link>
            )}
          </Button>
        }
      >
        {accounts
          ? 'When a match is set up here, you can follow it ball by ball.'
          : 'Make an account, set up a match and score it; whoever has the link watches along. The first account is the admin.'}
      </EmptyState>
    );
  return (
    <EmptyState
      title="No matches yet"
      actions={
        <>
          <Button asChild size="lg">
            <Link href="/new">Set up a match</Link>
          </Button>
          {who.admin && (
            <form action={simulateMatch}>
              <Button type="submit" look="outline" size="lg">
                Look at a simulated one
              </Button>
            </form>
          )}
        </>
      }
    >
      Two teams, the rules, the toss, and the first ball can be bowled.
      {who.admin && ' Or have a whole match played in by the simulator; it can be removed again.'}
    </EmptyState>
  );
}
