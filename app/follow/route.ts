// Following a team, and leaving it: a plain form posts here from any page, so that it works without scripts. Takes nothing
// from another site's page.
import { z } from 'zod';
import { TeamId } from '@/engine/vocabulary/schemas';
import { fromOurPages, leadBack } from '../form-post';
import { followedAfter, followedCookieName } from './followed';
import { cookies } from 'next/headers';

const Form = z.strictObject({ team: TeamId, follow: z.enum(['yes', 'no']), back: z.string() });

const aYear = 365 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  if (!fromOurPages(request)) return new Response(null, { status: 403 });
  const form = Form.safeParse(Object.fromEntries(await request.formData().catch(() => new FormData())));
  if (!form.success) return new Response(null, { status: 400 });
  const { team, follow, back } = form.data;
  const jar = await cookies();
  const value = followedAfter(jar.get(followedCookieName)?.value, { team, follow: follow === 'yes' });
  if (value === '') jar.delete(followedCookieName);
  else jar.set(followedCookieName, value, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
  return leadBack(back);
}
