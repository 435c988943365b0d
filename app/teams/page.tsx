// One's teams: each with its players, and a form for another.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { runtime, type Team } from '@/server/runtime';
import { viewer } from '../api/auth/session';
import { SiteHeader } from '../site-header';
import { TeamForm } from './team-form';

export const metadata: Metadata = { title: 'Your teams', robots: { index: false } };

export default async function TeamsPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/teams');
  const teams = await runtime().teams.ofAccount(who);
  return (
    <>
      <SiteHeader />
      <Page
        title="Your teams"
        lead="A saved team is set up for a match by one tap."
        actions={
          <Button asChild>
            <Link href="/new">Set up a match</Link>
          </Button>
        }
      >
        <Section title="Saved">
          {teams.length === 0 ? (
            <EmptyState title="No team yet">
              <p>Make one below. A team you set up for a match is kept here too.</p>
            </EmptyState>
          ) : (
            <ul className="grid gap-2">
              {teams.map((team) => (
                <TeamLine key={team.id} team={team} />
              ))}
            </ul>
          )}
        </Section>
        <Section title="A new team">
          <TeamForm />
        </Section>
      </Page>
    </>
  );
}

function TeamLine({ team }: { readonly team: Team }) {
  return (
    <li>
      <details className="rounded-lg border border-line bg-raised">
        <summary className="flex min-h-11 items-center gap-3 px-4 py-2">
          <span className="min-w-0 flex-1 truncate font-semibold">{team.name}</span>
          <span className="figures text-sm text-muted">
            {team.players.length} {team.players.length === 1 ? 'player' : 'players'}
          </span>
        </summary>
        <ol className="columns-2 gap-6 px-4 pb-3 text-sm">
          {team.players.map(({ id, name }) => (
            <li key={id} className="py-1">
              {name}
            </li>
          ))}
        </ol>
        <p className="flex flex-wrap gap-x-6 px-4 pb-3">
          <PageLink
            href={`/teams/${team.id}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            Members and players of {team.name}
          </PageLink>
          <PageLink
            href={`/teams/${team.id}/names`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            How names are shown
            <span className="sr-only">: {team.name}</span>
          </PageLink>
        </p>
      </details>
    </li>
  );
}
