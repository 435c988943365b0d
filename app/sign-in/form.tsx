'use client';
// The sign-in form. Posts without JavaScript too; with it, errors come without a new page.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { signIn } from './actions';

export type SignInTexts = Readonly<Record<'email' | 'password' | 'submit' | 'busy' | 'checkBoth', string>>;

export function SignInForm({ returnTo, texts }: { readonly returnTo: string; readonly texts: SignInTexts }) {
  const [state, submit, busy] = useActionState(signIn, { email: '', problem: null });
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.problem !== null && (
        <Notice kind="danger" title={state.problem} urgent>
          {texts.checkBoth}
        </Notice>
      )}
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        defaultValue={state.email}
        key={state.email}
      />
      <TextField
        label={texts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" size="lg" wide disabled={busy}>
        {busy ? texts.busy : texts.submit}
      </Button>
    </form>
  );
}
