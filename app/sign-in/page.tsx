// Sign in, then go on to where one was going.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { returnPath } from '../api/auth/return-path';
import { viewer } from '../api/auth/session';
import { speechHere } from '../language/language';
import { SiteHeader } from '../site-header';
import { SignInForm } from './form';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('signIn.title'), robots: { index: false } };
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const [asked, { say }] = await Promise.all([searchParams, speechHere()]);
  // `callbackUrl` is how next-auth says it.
  const returnTo = returnPath(asked.returnTo ?? asked.callbackUrl);
  if ((await viewer()).kind === 'account') redirect(returnTo);
  return (
    <>
      <SiteHeader />
      <Page title={say('signIn.title')} lead={say('signIn.lead')} width="narrow">
        <SignInForm
          returnTo={returnTo}
          texts={{
            email: say('signIn.email'),
            password: say('signIn.password'),
            submit: say('signIn.submit'),
            busy: say('signIn.busy'),
            checkBoth: say('signIn.checkBoth'),
          }}
        />
        <p className="mt-6 text-muted">
          {say('signIn.newHere')}{' '}
          <Link
            className="font-semibold text-accent underline"
            href={`/sign-up?returnTo=${encodeURIComponent(returnTo)}`}
          >
            {say('signIn.makeAccount')}
          </Link>
        </p>
      </Page>
    </>
  );
}
