'use client';
// The page that works without a server, loaded only where it is shown: the pad's own page carries none of it.
import { lazy, Suspense } from 'react';
import { Page } from '@/components/ui/page';

const DeviceShell = lazy(() => import('./device-shell'));

/** `moment`: said until the device has been read, in the language that the server knew. */
export function DevicePage({ moment }: { readonly moment: string }) {
  return (
    <Suspense fallback={<Page title={moment}>{null}</Page>}>
      <DeviceShell moment={moment} />
    </Suspense>
  );
}
