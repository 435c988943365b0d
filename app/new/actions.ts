'use server';
// Making a match of a plan: parse, ask who makes it, hand over to the server; then to the pad, which asks for the toss.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { errorTable } from '@/protocol/errors';
import { runtime } from '@/server/runtime';
import { NewMatchForm } from './new-match';

/** Goes to the new match's pad; a sentence where it could not be made. */
export async function arrange(plan: unknown): Promise<string> {
  const sent = await headers();
  if (sent.get('origin') === null) return errorTable.FOREIGN_ORIGIN.meaning;
  const parsed = NewMatchForm.safeParse(plan);
  if (!parsed.success) return 'Something in the form is not as it must be. Check the names and the rules.';
  const { matches, viewerOf } = runtime();
  const answer = await matches.arrange(parsed.data, await viewerOf(sent));
  if (!answer.ok) return answer.failure.message;
  redirect(`/m/${answer.value.code}/score`);
}
