'use server';
// Signing in, signing out: what the forms of these pages post.
import { redirect } from 'next/navigation';
import { runtime } from '@/server/runtime';
import { failureInWords } from '../language/failures';
import { returnPath } from '../api/auth/return-path';
import { address, closeSession, openSession } from '../api/auth/session';

/** What the form shows after a failed try: what was typed (but the password) and why it failed. */
export type SignInState = { readonly email: string; readonly problem: string | null };

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, 'email').trim();
  const answer = await runtime().accounts.signIn(
    { email, password: text(form, 'password') },
    await address(),
  );
  if (!answer.ok) return { email, problem: await failureInWords(answer.failure) };
  await openSession(answer.value);
  redirect(returnPath(form.get('returnTo')));
}

/** The page it leads to tidies the device up. */
export async function signOut(): Promise<void> {
  await closeSession();
  redirect('/signed-out');
}
