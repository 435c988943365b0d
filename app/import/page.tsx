// Taking in a match that a device saved: for whoever is signed in.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { speechOnDevice } from '@/words/on-device';
import { viewer } from '../api/auth/session';
import { DeviceOf } from '../device-of';
import { readerLanguage } from '../language/language';
import { SiteHeader } from '../site-header';
import { ImportMatch } from './import-match';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = speechOnDevice(await readerLanguage());
  return { title: say('import.title'), robots: { index: false } };
}

export default async function ImportPage() {
  const who = await viewer();
  if (who.kind !== 'account') redirect('/sign-in?returnTo=/import');
  const scorer = { id: who.accountId, name: who.name };
  return (
    <>
      <SiteHeader />
      <DeviceOf scorer={scorer} teams={null} />
      <ImportMatch language={await readerLanguage()} scorer={scorer.id} />
    </>
  );
}
