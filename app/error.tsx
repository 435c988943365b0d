'use client';
// Something went wrong while this page was made; the score itself is safe in the log.
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';

export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <Page title="That did not work" width="narrow" lead="The page could not be made. No ball is lost by it.">
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>Try again</Button>
        <Button asChild look="outline">
          <PageLink href="/">All matches</PageLink>
        </Button>
      </div>
      {error.digest !== undefined && (
        <p className="figures mt-6 text-sm text-muted">For whoever keeps this server: {error.digest}</p>
      )}
    </Page>
  );
}
