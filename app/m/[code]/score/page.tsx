// The scorer's page of a match: for those who may score it; for others, what to do instead.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { runtime } from '@/server/runtime';
import { viewer } from '../../../api/auth/session';
import { SiteHeader } from '../../../site-header';
import { PadShell } from './pad-shell';

type Props = { readonly params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  return { title: `Score ${code}`, robots: { index: false } };
}

export default async function ScorePage({ params }: Props) {
  const { code } = await params;
  const who = await viewer();
  if (who.kind !== 'account') redirect(`/sign-in?returnTo=${encodeURIComponent(`/m/${code}/score`)}`);
  const answer = await runtime().matches.view({ code }, who);
  if (!answer.ok) notFound();
  const { match, snapshot, mayScore } = answer.value;
  if (!mayScore) return <NotTheScorer title={match.title} board={`/m/${match.code}`} />;
  return <PadShell matchId={match.id} code={match.code} initial={snapshot} />;
}

function NotTheScorer({ title, board }: { readonly title: string; readonly board: string }) {
  return (
    <>
      <SiteHeader />
      <Page title={title}>
        <EmptyState
          title="You don’t score this match"
          actions={
            <>
              <Button asChild>
                <Link href={board}>Watch it live</Link>
              </Button>
              <Button look="outline" asChild>
                <Link href="/new">Score a match of your own</Link>
              </Button>
            </>
          }
        >
          <p>One scorer writes a match’s book. Whoever set it up is its scorer.</p>
        </EmptyState>
      </Page>
    </>
  );
}
