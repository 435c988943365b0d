// The service worker's script, as it was bundled with this build. While developing there is none: what is kept on a device
// would stand in the way of every change.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  if (process.env.NODE_ENV !== 'production') return new Response(null, { status: 404 });
  const script = await readFile(path.join(process.cwd(), '.build', 'service-worker.js'));
  return new Response(script, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      // Asked for anew each time, so that a new build is noticed at once.
      'Cache-Control': 'no-cache',
      // What the worker itself may do: fetch from this server, nothing else.
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
    },
  });
}
