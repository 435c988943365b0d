// No page at this address.
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
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
            <Link href="/">All matches</Link>
          </Button>
        </p>
      </Page>
    </>
  );
}
