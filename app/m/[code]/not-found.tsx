// For a match that is not there, or private and asked for by somebody else: the page tells nobody which.
import type { Metadata } from 'next';
import { CodeForm } from '../../code-form';
import { SiteHeader } from '../../site-header';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';

export const metadata: Metadata = { title: 'No match here', robots: { index: false } };

export default function NoMatch() {
  return (
    <>
      <SiteHeader />
      <Page title="No match to see here" width="narrow">
        <Notice title="There is no match at this address, or it is private">
          A private match opens with its code; its scorer or captain can tell you.
        </Notice>
        <div className="mt-6">
          <CodeForm />
        </div>
        <p className="mt-6">
          <PageLink
            href="/"
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            All matches
          </PageLink>
        </p>
      </Page>
    </>
  );
}
