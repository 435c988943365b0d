// Where our pages are, for whoever reads them elsewhere: search engines, shared links, a QR code on a wall.
import { headers } from 'next/headers';
import { runtime } from '@/server/runtime';

/** "https://scores.example", as set, or as the reader has it. */
export const pageOrigin = async (): Promise<string> => {
  const { publicUrl } = runtime();
  if (publicUrl !== null) return publicUrl;
  const asked = await headers();
  const proto = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${proto}://${asked.get('host') ?? 'localhost'}`;
};
