// Make an account; the first one of a server is its admin, and the page says so.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { runtime } from '@/server/runtime';
import { returnPath } from '../api/auth/return-path';
import { viewer } from '../api/auth/session';
import { SiteHeader } from '../site-header';
import { SignUpForm } from './form';

export const metadata: Metadata = { title: 'Make an account', robots: { index: false } };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignUpPage({ searchParams }: Props) {
  const returnTo = returnPath((await searchParams).returnTo);
  if ((await viewer()).kind === 'account') redirect(returnTo);
  const first = !(await runtime().accounts.any());
  return (
    <>
      <SiteHeader />
      <Page title="Make an account" lead="An email and a password; nothing is sent to you." width="narrow">
        {first && (
          <div className="mb-4">
            <Notice kind="good" title="You are the first here">
              The first account of this server is its admin.
            </Notice>
          </div>
        )}
        <SignUpForm returnTo={returnTo} />
        <p className="mt-6 text-muted">
          Have one already?{' '}
          <Link
            className="font-semibold text-accent underline"
            href={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`}
          >
            Sign in
          </Link>
        </p>
      </Page>
    </>
  );
}
