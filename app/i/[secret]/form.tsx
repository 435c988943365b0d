'use client';
// Accepting an invitation; a guest says a name. Posts without JavaScript too.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { accept } from './actions';

export function AcceptForm(props: {
  readonly secret: string;
  readonly asks: 'name' | 'nothing';
  readonly texts: Readonly<Record<'submit' | 'busy' | 'name' | 'nameHint', string>>;
}) {
  const { texts } = props;
  const [problem, submit, busy] = useActionState(accept, null);
  return (
    <form action={submit} className="flex flex-col gap-4">
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      <input type="hidden" name="secret" value={props.secret} />
      {props.asks === 'name' && (
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          name="name"
          autoComplete="name"
          maxLength={60}
          required
        />
      )}
      <Button type="submit" size="lg" wide disabled={busy}>
        {busy ? texts.busy : texts.submit}
      </Button>
    </form>
  );
}
