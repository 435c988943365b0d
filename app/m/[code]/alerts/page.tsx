// Messages of a match on this device: what of, and the switch.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { runtime } from '@/server/runtime';
import { readerLanguage, speechHere } from '../../../language/language';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';
import { AlertsChoice } from './alerts-choice';

type Props = { readonly params: Promise<{ code: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await speechHere()).say('alerts.title'),
  robots: { index: false },
});

export default async function Alerts({ params }: Props) {
  const found = await findMatch((await params).code);
  if (!found.ok) notFound();
  const { match } = found.value;
  const { say } = await speechHere();
  const teams = say('match.title', { team: match.teams[0], other: match.teams[1] });
  return (
    <>
      <SiteHeader />
      <Page title={say('alerts.title')} lead={say('alerts.lead', { match: teams })}>
        <p className="mb-6">
          <PageLink
            href={`/m/${match.code}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('share.back')}
          </PageLink>
        </p>
        <noscript>
          <p className="mb-4">{say('alerts.noScript')}</p>
        </noscript>
        <AlertsChoice
          matchId={match.id}
          code={match.code}
          language={await readerLanguage()}
          pushKey={runtime().pushKey}
          words={{
            which: say('alerts.which'),
            wickets: say('alerts.wickets'),
            milestones: say('alerts.milestones'),
            results: say('alerts.results'),
            switchOn: say('alerts.on'),
            switchOff: say('alerts.off'),
            on: say('alerts.isOn'),
            off: say('alerts.isOff'),
            cannot: say('alerts.cannot'),
            denied: say('alerts.denied'),
            failed: say('alerts.failed'),
          }}
        />
      </Page>
    </>
  );
}
