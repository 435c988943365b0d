// For a match that is not there, or private and asked for by somebody else: the page tells nobody which.
import { CodeForm } from '../../code-form';
import { speechHere } from '../../language/language';
import { SiteHeader } from '../../site-header';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';

export async function NoMatch() {
  const speech = await speechHere();
  const { say } = speech;
  return (
    <>
      <SiteHeader />
      <Page title={say('noMatch.title')} width="narrow">
        <Notice title={say('noMatch.notice')}>{say('noMatch.how')}</Notice>
        <div className="mt-6">
          <CodeForm speech={speech} />
        </div>
        <p className="mt-6">
          <PageLink
            href="/"
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('site.allMatches')}
          </PageLink>
        </p>
      </Page>
    </>
  );
}
