'use server';
// Opening a one-time link: parse, ask who opens it, hand over to the server; then to where it leads.
import { redirect } from 'next/navigation';
import { OpenInvitation } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { fromOurPage, openGuestSession, viewer } from '../../api/auth/session';
import { failureInWords } from '../../language/failures';
import { speechHere } from '../../language/language';

/** Goes to what was opened; a sentence where it could not be. */
export async function accept(_before: string | null, form: FormData): Promise<string | null> {
  if (!(await fromOurPage())) return failureInWords({ code: 'FOREIGN_ORIGIN' });
  const [secret, name] = [form.get('secret'), form.get('name')];
  const parsed = OpenInvitation.safeParse({ secret, ...(name === null ? {} : { name }) });
  if (!parsed.success) return sayName();
  const { people } = runtime();
  const [before, who] = [await people.look(parsed.data.secret), await viewer()];
  const opened = await people.open(parsed.data, who);
  if (!opened.ok) return opened.failure.code === 'MALFORMED' ? sayName() : failureInWords(opened.failure);
  const { token, expiresAt, code } = opened.value;
  if (token !== null && expiresAt !== null) await openGuestSession(token, new Date(expiresAt));
  if (code === null) redirect('/');
  const scores = before.ok && before.value.office !== 'captain';
  redirect(scores ? `/m/${code}/score` : `/m/${code}`);
}

const sayName = async (): Promise<string> => (await speechHere()).say('invitation.sayName', { most: 60 });
