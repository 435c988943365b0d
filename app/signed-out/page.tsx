// After signing out: what of the person's work was on this device goes from it, but for what the server has not got yet.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { viewer } from '../api/auth/session';
import { SiteHeader } from '../site-header';
import { LeaveDevice } from './leave-device';

export const metadata: Metadata = { title: 'Signed out', robots: { index: false } };

export default async function SignedOutPage() {
  // A link to here must not empty the device of somebody who is signed in.
  if ((await viewer()).kind === 'account') redirect('/');
  return (
    <>
      <SiteHeader />
      <Page title="You are signed out" width="narrow">
        <LeaveDevice />
        <p className="mt-6 flex flex-wrap gap-3">
          <Button asChild>
            <PageLink href="/">All matches</PageLink>
          </Button>
          <Button asChild look="outline">
            <PageLink href="/sign-in">Sign in again</PageLink>
          </Button>
        </p>
      </Page>
    </>
  );
}
