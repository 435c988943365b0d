// After signing out: what of the person's work was on this device goes from it, but for what the server has not got yet.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { viewer } from '../api/auth/session';
import { readerLanguage, speechHere } from '../language/language';
import { SiteHeader } from '../site-header';
import { LeaveDevice } from './leave-device';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('signedOut.title'), robots: { index: false } };
}

export default async function SignedOutPage() {
  // A link to here must not empty the device of somebody who is signed in.
  if ((await viewer()).kind === 'account') redirect('/');
  const { say } = await speechHere();
  return (
    <>
      <SiteHeader />
      <Page title={say('signedOut.heading')} width="narrow">
        <LeaveDevice language={await readerLanguage()} />
        <p className="mt-6 flex flex-wrap gap-3">
          <Button asChild>
            <PageLink href="/">{say('site.allMatches')}</PageLink>
          </Button>
          <Button asChild look="outline">
            <PageLink href="/sign-in">{say('signedOut.again')}</PageLink>
          </Button>
        </p>
      </Page>
    </>
  );
}
