// The web app's manifest: how it looks when put on a phone's home screen.
import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Scorebox',
    short_name: 'Scorebox',
    description: 'Live cricket scoring: a pad at the ground, a board anywhere, no ball lost.',
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#0d1f18',
    theme_color: '#0d1f18',
    categories: ['sports'],
    shortcuts: [
      {
        name: 'Set up a match',
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
