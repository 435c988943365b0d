'use client';
// The sign-in form. Posts without JavaScript too; with it, errors come without a new page.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { signIn } from './actions';

export function SignInForm({ returnTo }: { readonly returnTo: string }) {
  const [state, submit, busy] = useActionState(signIn, { email: '', problem: null });
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.problem !== null && (
        <Notice kind="danger" title={state.problem} urgent>
          Check both and try again.
        </Notice>
      )}
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        defaultValue={state.email}
        key={state.email}
      />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" size="lg" wide disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  );
}
