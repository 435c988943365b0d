'use server';
// Making an account: it is signed in at once.
import { redirect } from 'next/navigation';
import { runtime } from '@/server/runtime';
import { failureInWords } from '../language/failures';
import { speechHere } from '../language/language';
import { returnPath } from '../api/auth/return-path';
import { address, openSession } from '../api/auth/session';

/** What the form shows after a failed try. `field` is the one at fault, where it is one. */
export type SignUpState = {
  readonly name: string;
  readonly email: string;
  readonly problem: { readonly field: 'name' | 'email' | 'password' | null; readonly message: string } | null;
};

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export async function signUp(_before: SignUpState, form: FormData): Promise<SignUpState> {
  const name = text(form, 'name').trim();
  const email = text(form, 'email').trim();
  const answer = await runtime().accounts.signUp(
    { name, email, password: text(form, 'password') },
    await address(),
  );
  if (!answer.ok) {
    const { code, details } = answer.failure;
    const field = code === 'EMAIL_TAKEN' ? 'email' : fieldNamed(details?.field);
    const { say } = await speechHere();
    const message =
      code === 'MALFORMED' && field !== null
        ? say(`account.${field}Wrong`)
        : await failureInWords(answer.failure);
    return { name, email, problem: { field, message } };
  }
  await openSession(answer.value);
  redirect(returnPath(form.get('returnTo')));
}

const fieldNamed = (name: unknown): 'name' | 'email' | 'password' | null =>
  name === 'name' || name === 'email' || name === 'password' ? name : null;
