'use client';
// The page that works without a server, loaded only where it is shown: the pad's own page carries none of it.
import { lazy, Suspense } from 'react';
import { Page } from '@/components/ui/page';

const DeviceShell = lazy(() => import('./device-shell'));

export function DevicePage() {
  return (
    <Suspense fallback={<Page title="One moment">{null}</Page>}>
      <DeviceShell />
    </Suspense>
  );
}
