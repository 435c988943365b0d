// What the service worker shows where a page can't be had. Kept on the device once for everybody: it is the same for all,
// and finds out in the browser where it stands and what the device keeps.
import type { Metadata } from 'next';
import { speechOnDevice } from '@/words/on-device';
import { readerLanguage } from '../language/language';
import { DevicePage } from './device-page';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = speechOnDevice(await readerLanguage());
  return { title: say('offline.title'), robots: { index: false } };
}

export default async function OfflinePage() {
  const { say } = speechOnDevice(await readerLanguage());
  return <DevicePage moment={say('device.moment')} />;
}
