// Home: the matches that are on, those to come, those that are over; a code to enter; and on an empty server, where to
// begin.
import Link from 'next/link';
import { LiveMatchTile, MatchLine } from '@/components/spectator/match-listing';
import { Button } from '@/components/ui/button';
import { EmptyState, Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { Refresh } from '@/components/ui/refresh';
import type { MatchStatus } from '@/protocol/announcements';
import { runtime, type MatchSummary, type Viewer } from '@/server/runtime';
import { removeMatch, simulateMatch } from './actions';
import { viewer } from './api/auth/session';
import { CodeForm } from './code-form';
import { SiteHeader } from './site-header';

const refreshSeconds = 15;

export default async function Home() {
  const who = await viewer();
  const of = async (status: MatchStatus): Promise<readonly MatchSummary[] | null> => {
    const answer = await runtime().matches.list({ status, cursor: null, limit: 30 }, who);
    return answer.ok ? answer.value.matches : null;
  };
  const [live, stopped, coming, finished, abandoned] = await Promise.all(
    (['live', 'stopped', 'coming', 'finished', 'abandoned'] as const).map(of),
  );
  const on = [...(live ?? []), ...(stopped ?? [])];
  const over = [...(finished ?? []), ...(abandoned ?? [])];
  const nothing = on.length + over.length + (coming?.length ?? 0) === 0;
  return (
    <>
      <SiteHeader />
      <noscript>
        <meta httpEquiv="refresh" content="60" />
      </noscript>
      <Refresh seconds={refreshSeconds} />
      <main id="main">
        <Board on={on} who={who} />
        <div className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16">
          {live === null && (
            <div className="mb-6">
              <Notice kind="danger" title="The list of matches is not there just now" urgent>
                Load the page again in a moment.
              </Notice>
            </div>
          )}
          {live !== null && nothing && <Beginning who={who} accounts={await runtime().accounts.any()} />}
          <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2">
            <Lines title="Coming up" matches={coming ?? []} who={who} />
            <Lines title="Finished" matches={over} who={who} />
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

function Board({ on, who }: { readonly on: readonly MatchSummary[]; readonly who: Viewer }) {
  return (
    <div className="on-board bg-board text-board-ink">
      <div className="mx-auto w-full max-w-6xl px-4 pt-4 pb-8">
        <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
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
        {on.length > 0 && (
          <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {on.map((match) => (
              <li key={match.id} className="min-w-0">
                <LiveMatchTile match={match} />
                <Removal match={match} who={who} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Lines({
  title,
  matches,
  who,
}: {
  readonly title: string;
  readonly matches: readonly MatchSummary[];
  readonly who: Viewer;
}) {
  if (matches.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="divide-y divide-line border-y border-line">
        {matches.map((match) => (
          <li key={match.id}>
            <MatchLine match={match} />
            <Removal match={match} who={who} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Removal({ match, who }: { readonly match: MatchSummary; readonly who: Viewer }) {
  if (!match.simulated || who.kind !== 'account' || !who.admin) return null;
  return (
    <form action={removeMatch}>
      <input type="hidden" name="matchId" value={match.id} />
      <button type="submit" className="min-h-11 text-sm font-semibold underline underline-offset-4">
        Remove this simulated match
        <span className="sr-only">
          : {match.teams[0]} against {match.teams[1]}
        </span>
      </button>
    </form>
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
