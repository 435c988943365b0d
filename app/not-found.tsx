// No page at this address.
import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { CodeForm } from './code-form';
import { speechHere } from './language/language';
import { SiteHeader } from './site-header';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('missing.pageTitle') };
}

export default async function NotFound() {
  const speech = await speechHere();
  const { say } = speech;
  return (
    <>
      <SiteHeader />
      <Page title={say('missing.title')} lead={say('missing.lead')} width="narrow">
        <CodeForm speech={speech} />
        <p className="mt-6">
          <Button asChild look="outline">
            <PageLink href="/">{say('site.allMatches')}</PageLink>
          </Button>
        </p>
      </Page>
    </>
  );
}
