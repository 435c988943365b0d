// Setting up a match: for whoever is signed in.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { MatchSetup } from '@/components/setup/match-setup';
import { Page } from '@/components/ui/page';
import { runtime } from '@/server/runtime';
import { viewer } from '../api/auth/session';
import { SiteHeader } from '../site-header';
import { arrange } from './actions';

export const metadata: Metadata = { title: 'Set up a match', robots: { index: false } };

export default async function NewMatchPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/new');
  const teams = await runtime().teams.ofAccount(who);
  return (
    <>
      <SiteHeader />
      <Page title="Set up a match" lead="Rules, two sides, and you are at the toss.">
        <MatchSetup teams={teams} today={new Date().toISOString()} arrange={arrange} />
      </Page>
    </>
  );
}
