// What a one-time link opens, before it is opened: previews of messengers and a second look don't use it up.
import type { Metadata } from 'next';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { runtime } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../../api/auth/session';
import { speechHere } from '../../language/language';
import { SiteHeader } from '../../site-header';
import { AcceptForm } from './form';

type Props = { readonly params: Promise<{ secret: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  // The address is a key: it goes to no other site.
  return { title: say('invitation.title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: Props) {
  const { secret } = await params;
  const [who, found] = [await viewer(), await runtime().people.look(secret)];
  const speech = await speechHere();
  const { say } = speech;
  if (!found.ok) return <Gone speech={speech} />;
  const { office, of, side, guest } = found.value;
  const here = encodeURIComponent(`/i/${secret}`);
  const signedIn = who.kind === 'account';
  const asGuest = !signedIn && guest;
  return (
    <>
      <SiteHeader />
      <Page
        title={say(`invitation.${office}`)}
        lead={side === null ? of : say('invitation.sideOf', { team: side, match: of })}
        width="narrow"
      >
        {signedIn || asGuest ? (
          <AcceptForm
            secret={secret}
            asks={asGuest && who.kind !== 'guest' ? 'name' : 'nothing'}
            texts={{
              submit: signedIn ? say('invitation.acceptAs', { name: who.name }) : say('invitation.asGuest'),
              busy: say('invitation.busy'),
              name: say('invitation.name'),
              nameHint: say('invitation.nameHint'),
            }}
          />
        ) : (
          <p className="mb-4">{say('invitation.needsAccount')}</p>
        )}
        {!signedIn && (
          <p className="mt-6 flex flex-wrap gap-3">
            <Button asChild look={asGuest ? 'outline' : 'primary'}>
              <Link href={`/sign-in?returnTo=${here}`}>{say('signIn.title')}</Link>
            </Button>
            <Button asChild look="outline">
              <Link href={`/sign-up?returnTo=${here}`}>{say('signIn.makeAccount')}</Link>
            </Button>
          </p>
        )}
      </Page>
    </>
  );
}

function Gone({ speech: { say } }: { readonly speech: SiteSpeech }) {
  return (
    <>
      <SiteHeader />
      <Page title={say('invitation.gone')} width="narrow">
        <EmptyState
          title={say('invitation.goneWhy')}
          actions={
            <Button asChild look="outline">
              <Link href="/">{say('site.allMatches')}</Link>
            </Button>
          }
        >
          <p>{say('invitation.goneHow')}</p>
        </EmptyState>
      </Page>
    </>
  );
}
