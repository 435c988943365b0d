'use client';
// A new team: its name and its players, one a line. Posts without JavaScript too.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { createTeam } from './actions';

export type TeamTexts = Readonly<Record<'name' | 'players' | 'playersHow' | 'save' | 'busy', string>>;

export function TeamForm({ texts }: { readonly texts: TeamTexts }) {
  const [state, submit, busy] = useActionState(createTeam, {
    name: '',
    players: '',
    nameError: null,
    playersError: null,
    problem: null,
  });
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.problem === null ? null : <Notice kind="danger" title={state.problem} urgent />}
      <TextField
        label={texts.name}
        name="name"
        required
        maxLength={60}
        autoComplete="off"
        defaultValue={state.name}
        key={state.name}
        error={state.nameError}
      />
      <TextArea
        label={texts.players}
        name="players"
        hint={texts.playersHow}
        rows={8}
        required
        defaultValue={state.players}
        key={`${state.players} players`}
        error={state.playersError}
      />
      <Button type="submit" wide disabled={busy}>
        {busy ? texts.busy : texts.save}
      </Button>
    </form>
  );
}
