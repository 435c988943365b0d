// What the routes share that take a plain form from one of our pages: whether it came from there, and the way back. Doesn't
// know what is posted.
import { runtime } from '@/server/runtime';
import { returnPath } from './api/auth/return-path';

/** Whether a browser sent this from a page of ours. Every browser names the page's origin with a form it posts. */
export const fromOurPages = (request: Request): boolean => {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const { publicUrl } = runtime();
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return new URL(origin).host === request.headers.get('host')?.toLowerCase();
};

/** Back to an address of our own; to the first page where it is none. */
export const leadBack = (back: string): Response => {
  const headers = { Location: returnPath(back), 'Cache-Control': 'no-store' };
  return new Response(null, { status: 303, headers });
};
