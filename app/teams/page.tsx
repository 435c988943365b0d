// One's teams: each with its players, and a form for another.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { runtime, type Team } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../api/auth/session';
import { speechHere } from '../language/language';
import { SiteHeader } from '../site-header';
import { TeamForm } from './team-form';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('teams.title'), robots: { index: false } };
}

export default async function TeamsPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/teams');
  const [teams, speech] = await Promise.all([runtime().teams.ofAccount(who), speechHere()]);
  const { say } = speech;
  return (
    <>
      <SiteHeader />
      <Page
        title={say('teams.title')}
        lead={say('teams.lead')}
        actions={
          <Button asChild>
            <Link href="/new">{say('home.setUp')}</Link>
          </Button>
        }
      >
        <Section title={say('teams.saved')}>
          {teams.length === 0 ? (
            <EmptyState title={say('teams.none')}>
              <p>{say('teams.noneHow')}</p>
            </EmptyState>
          ) : (
            <ul className="grid gap-2">
              {teams.map((team) => (
                <TeamLine key={team.id} team={team} speech={speech} />
              ))}
            </ul>
          )}
        </Section>
        <Section title={say('teams.new')}>
          <TeamForm
            texts={{
              name: say('teams.name'),
              players: say('teams.list'),
              playersHow: say('teams.listHow'),
              save: say('teams.save'),
              busy: say('teams.busy'),
            }}
          />
        </Section>
      </Page>
    </>
  );
}

function TeamLine({ team, speech: { say } }: { readonly team: Team; readonly speech: SiteSpeech }) {
  return (
    <li>
      <details className="rounded-lg border border-line bg-raised">
        <summary className="flex min-h-11 items-center gap-3 px-4 py-2">
          <span className="min-w-0 flex-1 truncate font-semibold">{team.name}</span>
          <span className="figures text-sm text-muted">
            {say('teams.players', { count: team.players.length })}
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
            {say('teams.open', { team: team.name })}
          </PageLink>
          <PageLink
            href={`/teams/${team.id}/names`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('teams.names')}
            <span className="sr-only">: {team.name}</span>
          </PageLink>
        </p>
      </details>
    </li>
  );
}
