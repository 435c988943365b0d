// Sign in, then go on to where one was going.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { returnPath } from '../api/auth/return-path';
import { viewer } from '../api/auth/session';
import { SiteHeader } from '../site-header';
import { SignInForm } from './form';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  // `callbackUrl` is how next-auth says it.
  const returnTo = returnPath(asked.returnTo ?? asked.callbackUrl);
  if ((await viewer()).kind === 'account') redirect(returnTo);
  return (
    <>
      <SiteHeader />
      <Page
        title="Sign in"
        lead="To score a match, or to set one up. Watching needs no account."
        width="narrow"
      >
        <SignInForm returnTo={returnTo} />
        <p className="mt-6 text-muted">
          New here?{' '}
          <Link
            className="font-semibold text-accent underline"
            href={`/sign-up?returnTo=${encodeURIComponent(returnTo)}`}
          >
            Make an account
          </Link>
        </p>
      </Page>
    </>
  );
}
