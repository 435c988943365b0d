// What a one-time link opens, before it is opened: previews of messengers and a second look don't use it up.
import type { Metadata } from 'next';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { InvitationView } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { viewer } from '../../api/auth/session';
import { SiteHeader } from '../../site-header';
import { AcceptForm } from './form';

type Props = { readonly params: Promise<{ secret: string }> };

export const metadata: Metadata = {
  title: 'An invitation',
  robots: { index: false },
  // The address is a key: it goes to no other site.
  referrer: 'no-referrer',
};

const titles = {
  scorer: 'Score a match',
  umpire: 'Umpire a match',
  captain: 'Captain a side',
  member: 'Join a team',
} as const satisfies Readonly<Record<InvitationView['office'], string>>;

export default async function InvitationPage({ params }: Props) {
  const { secret } = await params;
  const [who, found] = [await viewer(), await runtime().people.look(secret)];
  if (!found.ok) return <Gone />;
  const { office, of, side, guest } = found.value;
  const here = encodeURIComponent(`/i/${secret}`);
  const signedIn = who.kind === 'account';
  const asGuest = !signedIn && guest;
  return (
    <>
      <SiteHeader />
      <Page title={titles[office]} lead={side === null ? of : `${side}, in ${of}`} width="narrow">
        {signedIn || asGuest ? (
          <AcceptForm
            secret={secret}
            asks={asGuest && who.kind !== 'guest' ? 'name' : 'nothing'}
            label={signedIn ? `Accept as ${who.name}` : 'Score without an account'}
          />
        ) : (
          <p className="mb-4">It needs an account, so that it stays yours.</p>
        )}
        {!signedIn && (
          <p className="mt-6 flex flex-wrap gap-3">
            <Button asChild look={asGuest ? 'outline' : 'primary'}>
              <Link href={`/sign-in?returnTo=${here}`}>Sign in</Link>
            </Button>
            <Button asChild look="outline">
              <Link href={`/sign-up?returnTo=${here}`}>Make an account</Link>
            </Button>
          </p>
        )}
      </Page>
    </>
  );
}

function Gone() {
  return (
    <>
      <SiteHeader />
      <Page title="This link opens nothing more" width="narrow">
        <EmptyState
          title="It was opened before, taken back, or is older than seven days"
          actions={
            <Button asChild look="outline">
              <Link href="/">All matches</Link>
            </Button>
          }
        >
          <p>Ask whoever sent it for another. Watching a match needs no link, only its code.</p>
        </EmptyState>
      </Page>
    </>
  );
}
