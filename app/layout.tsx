// The page around every page: language, theme, font, and the link that skips to the content.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { runtime } from '@/server/runtime';
import './globals.css';
import { readerLanguage, speechHere } from './language/language';
import { chosenTheme } from './theme/theme';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { publicUrl } = runtime();
  const { say } = await speechHere();
  return {
    title: { default: say('site.title'), template: '%s · Scorebox' },
    description: say('site.description'),
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
  const [theme, language, { say }] = await Promise.all([chosenTheme(), readerLanguage(), speechHere()]);
  return (
    <html lang={language} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        <a
          href="#main"
          className="sr-only rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          {say('site.skip')}
        </a>
        {children}
      </body>
    </html>
  );
}
