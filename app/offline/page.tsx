// What the service worker shows where a page can't be had. Kept on the device once for everybody: it is the same for all,
// and finds out in the browser where it stands and what the device keeps.
import type { Metadata } from 'next';
import { DevicePage } from './device-page';

export const metadata: Metadata = { title: 'No network', robots: { index: false } };

export default function OfflinePage() {
  return <DevicePage />;
}
