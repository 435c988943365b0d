// This device: the app put on its home screen, and what of a scorer's work lies here. The same for everybody: the browser
// finds out.
import type { Metadata } from 'next';
import { speechOnDevice } from '@/words/on-device';
import { viewer } from '../api/auth/session';
import { DeviceOf } from '../device-of';
import { readerLanguage } from '../language/language';
import { SiteHeader } from '../site-header';
import { ThisDevice } from './this-device';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = speechOnDevice(await readerLanguage());
  return { title: say('device.title'), robots: { index: false } };
}

export default async function ThisDevicePage() {
  const who = await viewer();
  return (
    <>
      <SiteHeader />
      {who.kind === 'account' && <DeviceOf scorer={{ id: who.accountId, name: who.name }} teams={null} />}
      <ThisDevice language={await readerLanguage()} />
    </>
  );
}
