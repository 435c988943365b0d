'use client';
// Something went wrong while this page was made; the score itself is safe in the log.
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { languageNamed } from '@/words/languages';
import { mishapSpeeches } from '@/words/mishap';

export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  // The page's own language, where there is a page by now.
  const here = typeof document === 'undefined' ? null : languageNamed(document.documentElement.lang);
  const { say } = mishapSpeeches[here ?? 'en'];
  return (
    <Page title={say('mishap.title')} width="narrow" lead={say('mishap.lead')}>
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>{say('mishap.again')}</Button>
        <Button asChild look="outline">
          <PageLink href="/">{say('mishap.allMatches')}</PageLink>
        </Button>
      </div>
      {error.digest !== undefined && (
        <p className="figures mt-6 text-sm text-muted">
          {say('mishap.forTheKeeper', { digest: error.digest })}
        </p>
      )}
    </Page>
  );
}
