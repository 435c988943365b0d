'use client';
// One person who was named twice becomes one: whose name goes, and whose stays. Posts without JavaScript too.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Team } from '@/server/runtime';
import { mergePlayers } from './actions';

export type MergeTexts = Readonly<Record<'gone' | 'kept' | 'choose' | 'merge' | 'busy', string>>;

export function MergeForm({ team, texts }: { readonly team: Team; readonly texts: MergeTexts }) {
  const [state, submit, busy] = useActionState(mergePlayers, null);
  const options = team.players.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <form action={submit} className="flex flex-col gap-3">
      {state !== null && <Notice kind={state.done ? 'good' : 'danger'} title={state.said} urgent />}
      <input type="hidden" name="teamId" value={team.id} />
      <Select label={texts.gone} name="gone" required defaultValue="">
        <option value="" disabled>
          {texts.choose}
        </option>
        {options}
      </Select>
      <Select label={texts.kept} name="kept" required defaultValue="">
        <option value="" disabled>
          {texts.choose}
        </option>
        {options}
      </Select>
      <Button type="submit" look="outline" disabled={busy}>
        {busy ? texts.busy : texts.merge}
      </Button>
    </form>
  );
}
