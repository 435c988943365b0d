// The page around every page: language, theme, font, and the link that skips to the content.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { runtime } from '@/server/runtime';
import './globals.css';
import { chosenTheme } from './theme/theme';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  const { publicUrl } = runtime();
  return {
    title: { default: 'Scorebox: live cricket scores', template: '%s · Scorebox' },
    description: 'Live cricket scoring: a pad at the ground, a board anywhere, no ball lost.',
    applicationName: 'Scorebox',
    ...(publicUrl === null ? {} : { metadataBase: new URL(publicUrl) }),
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#0d1f18',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="en" {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        <a
          href="#main"
          className="sr-only rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
