// The scorer's page of a match: for those who may score it; for others, what to do instead.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import type { Snapshot } from '@/protocol/frame';
import type { MatchView } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../../../api/auth/session';
import { DeviceOf } from '../../../device-of';
import { DevicePage } from '../../../offline/device-page';
import { SiteHeader } from '../../../site-header';
import { readerLanguage, speechHere } from '../../../language/language';
import { findMatch } from '../find-match';
import { record } from './actions';
import { PadShell } from './pad-shell';

type Props = { readonly params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const { say } = await speechHere();
  const title = isDeviceId(code) ? say('score.titleHere') : say('score.title', { code });
  return { title, robots: { index: false } };
}

/** What a device calls a match that it has set up by itself. */
const isDeviceId = (named: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(named);

export default async function ScorePage({ params }: Props) {
  const { code } = await params;
  const who = await viewer();
  if (who.kind !== 'account' && who.kind !== 'guest')
    redirect(`/sign-in?returnTo=${encodeURIComponent(`/m/${code}/score`)}`);
  const answer = await findMatch(code);
  if (!answer.ok) {
    if (isDeviceId(code)) return <DevicePage moment={(await speechHere()).say('invitation.busy')} />;
    notFound();
  }
  const { match, snapshot, fullNames, mayScore } = answer.value;
  if (!mayScore) {
    return <NotTheScorer speech={await speechHere()} title={match.title} board={`/m/${match.code}`} />;
  }
  const { id, title } = match;
  return (
    <>
      <DeviceOf scorer={{ id: who.accountId, name: who.name }} teams={null} />
      <PadShell
        language={await readerLanguage()}
        match={{
          id,
          title,
          code: match.code,
          scorer: who.accountId,
          plan: null,
          initial: inFull(snapshot, fullNames),
        }}
        send={record}
      />
    </>
  );
}

/** Whoever scores reads every name in full. */
const inFull = (snapshot: Snapshot, fullNames: MatchView['fullNames']): Snapshot =>
  fullNames === null ? snapshot : { ...snapshot, roster: { ...snapshot.roster, players: fullNames } };

function NotTheScorer(props: {
  readonly speech: SiteSpeech;
  readonly title: string;
  readonly board: string;
}) {
  const { title, board } = props;
  const { say } = props.speech;
  return (
    <>
      <SiteHeader />
      <Page title={title}>
        <EmptyState
          title={say('score.notYours')}
          actions={
            <>
              <Button asChild>
                <PageLink href={board}>{say('score.watch')}</PageLink>
              </Button>
              <Button look="outline" asChild>
                <PageLink href="/new">{say('score.ownMatch')}</PageLink>
              </Button>
            </>
          }
        >
          <p>{say('score.notYoursHow')}</p>
        </EmptyState>
      </Page>
    </>
  );
}
