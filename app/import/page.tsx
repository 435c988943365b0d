// Taking in a match that a device saved: for whoever is signed in.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { viewer } from '../api/auth/session';
import { DeviceOf } from '../device-of';
import { SiteHeader } from '../site-header';
import { ImportMatch } from './import-match';

export const metadata: Metadata = { title: 'Take in a match', robots: { index: false } };

export default async function ImportPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/import');
  const scorer = { id: who.accountId, name: who.name };
  return (
    <>
      <SiteHeader />
      <DeviceOf scorer={scorer} teams={null} />
      <ImportMatch scorer={scorer.id} />
    </>
  );
}
