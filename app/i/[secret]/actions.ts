'use server';
// Opening a one-time link: parse, ask who opens it, hand over to the server; then to where it leads.
import { redirect } from 'next/navigation';
import { errorTable } from '@/protocol/errors';
import { OpenInvitation } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { fromOurPage, openGuestSession, viewer } from '../../api/auth/session';

/** Goes to what was opened; a sentence where it could not be. */
export async function accept(_before: string | null, form: FormData): Promise<string | null> {
  if (!(await fromOurPage())) return errorTable.FOREIGN_ORIGIN.meaning;
  const [secret, name] = [form.get('secret'), form.get('name')];
  const parsed = OpenInvitation.safeParse({ secret, ...(name === null ? {} : { name }) });
  if (!parsed.success) return 'Say your name, in at most 60 characters.';
  const { people } = runtime();
  const [before, who] = [await people.look(parsed.data.secret), await viewer()];
  const opened = await people.open(parsed.data, who);
  if (!opened.ok) return opened.failure.message;
  const { token, expiresAt, code } = opened.value;
  if (token !== null && expiresAt !== null) await openGuestSession(token, new Date(expiresAt));
  if (code === null) redirect('/');
  const scores = before.ok && before.value.office !== 'captain';
  redirect(scores ? `/m/${code}/score` : `/m/${code}`);
}
