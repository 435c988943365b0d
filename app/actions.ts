'use server';
// What the home page's buttons do: an admin plays a simulated match in, and takes it out again.
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { MatchId } from '@/engine/vocabulary/schemas';
import { runtime } from '@/server/runtime';
import { viewer } from './api/auth/session';

export async function simulateMatch(): Promise<void> {
  const answer = await runtime().matches.simulate(await viewer());
  if (!answer.ok) redirect('/sign-in');
  redirect(`/m/${answer.value.code}`);
}

export async function removeMatch(form: FormData): Promise<void> {
  const id = MatchId.safeParse(form.get('matchId'));
  if (id.success) await runtime().matches.remove(id.data, await viewer());
  revalidatePath('/');
}
