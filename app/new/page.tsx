// Setting up a match: for whoever is signed in.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { runtime } from '@/server/runtime';
import { viewer } from '../api/auth/session';
import { DeviceOf } from '../device-of';
import { readerLanguage, speechHere } from '../language/language';
import { SiteHeader } from '../site-header';
import { NewMatch } from './new-match';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('home.setUp'), robots: { index: false } };
}

export default async function NewMatchPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/new');
  const teams = await runtime().teams.toPick(who);
  const scorer = { id: who.accountId, name: who.name };
  return (
    <>
      <SiteHeader />
      <DeviceOf scorer={scorer} teams={teams} />
      <NewMatch
        language={await readerLanguage()}
        scorer={scorer}
        teams={teams}
        today={new Date().toISOString()}
      />
    </>
  );
}
