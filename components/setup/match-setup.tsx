'use client';
// The set-up of a match on one page: rules by a tap, two sides, and what else there is to say. Shows what is wrong at its
// field, once asked to go on. Doesn't know how the match is made.
import { useState, useSyncExternalStore, useTransition, type FormEvent } from 'react';
import type { MatchPlan } from '@/protocol/match-plan';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Select, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import {
  newDraft,
  planOf,
  problemsOf,
  titleOf,
  withPreset,
  type Field,
  type MatchDraft,
  type Tier,
} from './match-draft';
import { RulesEditor } from './rules-editor';
import { addTyped, type SavedTeam, type SideDraft } from './side-draft';
import { SideEditor } from './side-editor';

const tiers: readonly { value: Tier; label: string }[] = [
  { value: 'SINGLE', label: 'One appointed scorer' },
  { value: 'HONOR', label: 'One of the players scores' },
];

export function MatchSetup(props: {
  readonly teams: readonly SavedTeam[];
  /** ISO 8601, which decides the edition of the Laws. */
  readonly today: string;
  /** Makes the match and goes to its pad, null then; else answers what is wrong. */
  readonly arrange: (plan: MatchPlan) => Promise<string | null>;
}) {
  const { teams, today, arrange } = props;
  const [draft, setDraft] = useState<MatchDraft>(() => newDraft(today));
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const alive = useAlive();
  const problems = asked ? problemsOf(draft) : [];
  const errorAt = (field: Field) => problems.find((problem) => problem.field === field)?.message ?? null;
  const setSide = (index: 0 | 1, side: SideDraft) =>
    setDraft((so) => ({ ...so, sides: index === 0 ? [side, so.sides[1]] : [so.sides[0], side] }));
  const wanted = draft.conditions.playersPerSide + draft.conditions.reserves;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    setRefusal(null);
    const [home, away] = draft.sides;
    const settled = { ...draft, sides: [addTyped(home, wanted), addTyped(away, wanted)] as const };
    setDraft(settled);
    if (problemsOf(settled).length > 0) return;
    begin(async () => setRefusal(await arrange(planOf(settled))));
  };
  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-6">
      <RulesEditor
        preset={draft.preset}
        conditions={draft.conditions}
        onPreset={(preset) => setDraft(withPreset(draft, preset))}
        onConditions={(conditions) => setDraft({ ...draft, conditions })}
      />
      {errorAt('rules') === null ? null : <Notice kind="danger" title={errorAt('rules') ?? ''} urgent />}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {([0, 1] as const).map((index) => (
          <SideEditor
            key={index}
            title={index === 0 ? 'Home side' : 'Away side'}
            side={draft.sides[index]}
            teams={teams}
            wanted={wanted}
            nameError={errorAt(`side${index}.name`)}
            playersError={errorAt(`side${index}.players`)}
            onChange={(side) => setSide(index, side)}
          />
        ))}
      </div>
      <Details draft={draft} set={setDraft} startsError={errorAt('starts')} />
      {problems.length === 0 ? null : (
        <Notice kind="danger" title="Not quite ready" urgent>
          {problems.map(({ field, message }) => (
            <p key={field}>
              {sideOf(field)}
              {message}
            </p>
          ))}
        </Notice>
      )}
      {refusal === null ? null : <Notice kind="danger" title={refusal} urgent />}
      <Button type="submit" size="lg" wide disabled={busy || !alive}>
        {busy ? 'Making the match…' : 'To the toss'}
      </Button>
    </form>
  );
}

const never = () => () => undefined;

/** Whether the page's script runs: a tap before that would send the form to nowhere. */
const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

function Details(props: {
  readonly draft: MatchDraft;
  readonly set: (draft: MatchDraft) => void;
  readonly startsError: string | null;
}) {
  const { draft, set, startsError } = props;
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Choice
        legend="Who may watch"
        name="visibility"
        columns={2}
        options={[
          { value: 'public', label: 'Everyone', hint: 'listed at home' },
          { value: 'private', label: 'With the code', hint: 'not listed' },
        ]}
        value={draft.visibility}
        onChange={(visibility) => set({ ...draft, visibility })}
      />
      <Select
        label="Who scores"
        value={draft.tier}
        onChange={(event) =>
          set({ ...draft, tier: tiers.find(({ value }) => value === event.target.value)?.value ?? 'SINGLE' })
        }
      >
        {tiers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <TextField
        label="Ground"
        hint="Optional"
        maxLength={120}
        value={draft.venue}
        onChange={(event) => set({ ...draft, venue: event.target.value })}
      />
      <TextField
        label="Starts"
        hint="Empty: now"
        type="datetime-local"
        value={draft.starts}
        error={startsError}
        onChange={(event) => set({ ...draft, starts: event.target.value })}
      />
      <TextField
        label="Title"
        hint={
          draft.sides.some(({ name }) => name.trim() === '')
            ? 'Optional'
            : `Optional; else “${titleOf({ ...draft, title: '' })}”`
        }
        maxLength={120}
        value={draft.title}
        onChange={(event) => set({ ...draft, title: event.target.value })}
      />
    </div>
  );
}

const sideOf = (field: Field): string =>
  field.startsWith('side0') ? 'Home side: ' : field.startsWith('side1') ? 'Away side: ' : '';
