'use client';
// Asks the server for the page again now and then, while it is looked at. Renders nothing.
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

export function Refresh({ seconds }: { readonly seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
