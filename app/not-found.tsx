// No page at this address.
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { CodeForm } from './code-form';
import { SiteHeader } from './site-header';

export const metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <Page
        title="Nothing at this address"
        lead="It may have moved, or the code was mistyped."
        width="narrow"
      >
        <CodeForm />
        <p className="mt-6">
          <Button asChild look="outline">
            <PageLink href="/">All matches</PageLink>
          </Button>
        </p>
      </Page>
    </>
  );
}
