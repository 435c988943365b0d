// Make an account; the first one of a server is its admin, and the page says so.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { runtime } from '@/server/runtime';
import { returnPath } from '../api/auth/return-path';
import { viewer } from '../api/auth/session';
import { speechHere } from '../language/language';
import { SiteHeader } from '../site-header';
import { SignUpForm } from './form';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('signUp.title'), robots: { index: false } };
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignUpPage({ searchParams }: Props) {
  const [asked, { say }] = await Promise.all([searchParams, speechHere()]);
  const returnTo = returnPath(asked.returnTo);
  if ((await viewer()).kind === 'account') redirect(returnTo);
  const first = !(await runtime().accounts.any());
  return (
    <>
      <SiteHeader />
      <Page title={say('signUp.title')} lead={say('signUp.lead')} width="narrow">
        {first && (
          <div className="mb-4">
            <Notice kind="good" title={say('signUp.firstTitle')}>
              {say('signUp.first')}
            </Notice>
          </div>
        )}
        <SignUpForm
          returnTo={returnTo}
          texts={{
            name: say('signUp.name'),
            nameHint: say('signUp.nameHint'),
            email: say('signIn.email'),
            password: say('signIn.password'),
            passwordHint: say('signUp.passwordHint'),
            submit: say('signUp.submit'),
            busy: say('signUp.busy'),
          }}
        />
        <p className="mt-6 text-muted">
          {say('signUp.have')}{' '}
          <Link
            className="font-semibold text-accent underline"
            href={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`}
          >
            {say('signIn.title')}
          </Link>
        </p>
      </Page>
    </>
  );
}
