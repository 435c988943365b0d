'use client';
// The form that makes an account. Posts without JavaScript too.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { signUp } from './actions';

export type SignUpTexts = Readonly<
  Record<'name' | 'nameHint' | 'email' | 'password' | 'passwordHint' | 'submit' | 'busy', string>
>;

export function SignUpForm({ returnTo, texts }: { readonly returnTo: string; readonly texts: SignUpTexts }) {
  const [state, submit, busy] = useActionState(signUp, { name: '', email: '', problem: null });
  const { problem } = state;
  const at = (field: 'name' | 'email' | 'password'): string | null =>
    problem?.field === field ? problem.message : null;
  return (
    <form action={submit} className="flex flex-col gap-4">
      {problem !== null && problem.field === null && <Notice kind="danger" title={problem.message} urgent />}
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        name="name"
        autoComplete="name"
        maxLength={80}
        required
        defaultValue={state.name}
        key={`name ${state.name}`}
        error={at('name')}
      />
      <TextField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        maxLength={254}
        required
        defaultValue={state.email}
        key={`email ${state.email}`}
        error={at('email')}
      />
      <TextField
        label={texts.password}
        hint={texts.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
        error={at('password')}
      />
      <Button type="submit" size="lg" wide disabled={busy}>
        {busy ? texts.busy : texts.submit}
      </Button>
    </form>
  );
}
