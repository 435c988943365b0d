// The web app's manifest: how it looks when put on a phone's home screen.
import type { MetadataRoute } from 'next';
import { readerLanguage, speechHere } from './language/language';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { say } = await speechHere();
  return {
    lang: await readerLanguage(),
    name: 'Scorebox',
    short_name: 'Scorebox',
    description: say('site.description'),
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#0d1f18',
    theme_color: '#0d1f18',
    categories: ['sports'],
    shortcuts: [
      {
        name: say('home.setUp'),
        url: '/new',
        icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
      },
    ],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
