// The web app's manifest: how it looks when put on a phone's home screen.
import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Scorebox',
    short_name: 'Scorebox',
    description: 'Live cricket scoring: a pad at the ground, a board anywhere, no ball lost.',
    start_url: '/',
    display: 'standalone',
    background_color: '#0d1f18',
    theme_color: '#0d1f18',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
