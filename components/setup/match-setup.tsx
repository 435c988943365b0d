'use client';
// The set-up of a match on one page: rules by a tap, two sides, and what else there is to say. Shows what is wrong at its
// field, once asked to go on. Doesn't know how the match is made.
import { useActionState, useState } from 'react';
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
  type MatchPlan,
  type Tier,
} from './match-draft';
import { RulesEditor } from './rules-editor';
import type { SavedTeam, SideDraft } from './side-draft';
import { SideEditor } from './side-editor';

const tiers: readonly { value: Tier; label: string }[] = [
  { value: 'SINGLE', label: 'One appointed scorer' },
  { value: 'HONOR', label: 'One of the players scores' },
];

export function MatchSetup(props: {
  readonly teams: readonly SavedTeam[];
  /** ISO 8601, which decides the edition of the Laws. */
  readonly today: string;
  /** Makes the match and goes to its pad; else answers what is wrong. */
  readonly arrange: (plan: MatchPlan) => Promise<string>;
}) {
  const { teams, today, arrange } = props;
  const [draft, setDraft] = useState<MatchDraft>(() => newDraft(today));
  const [asked, setAsked] = useState(false);
  // An action and no submit handler: a tap before the page's script runs is then kept until it does.
  const [refusal, submit, busy] = useActionState(async (): Promise<string | null> => {
    setAsked(true);
    return problemsOf(draft).length > 0 ? null : arrange(planOf(draft));
  }, null);
  const problems = asked ? problemsOf(draft) : [];
  const errorAt = (field: Field) => problems.find((problem) => problem.field === field)?.message ?? null;
  const setSide = (index: 0 | 1, side: SideDraft) =>
    setDraft((so) => ({ ...so, sides: index === 0 ? [side, so.sides[1]] : [so.sides[0], side] }));
  const wanted = draft.conditions.playersPerSide + draft.conditions.reserves;

  return (
    <form action={submit} noValidate className="grid gap-6">
      <RulesEditor
        preset={draft.preset}
        conditions={draft.conditions}
        onPreset={(preset) => setDraft(withPreset(draft, preset))}
        onConditions={(conditions) => setDraft({ ...draft, conditions })}
      />
      {errorAt('rules') === null ? null : <Notice kind="danger" title={errorAt('rules') ?? ''} urgent />}
      <div className="grid gap-4 md:grid-cols-2">
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
      <Button type="submit" size="lg" wide disabled={busy}>
        {busy ? 'Making the match…' : 'To the toss'}
      </Button>
    </form>
  );
}

function Details(props: {
  readonly draft: MatchDraft;
  readonly set: (draft: MatchDraft) => void;
  readonly startsError: string | null;
}) {
  const { draft, set, startsError } = props;
  return (
    <div className="grid gap-4 md:grid-cols-2">
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
        hint={`Optional; else “${titleOf({ ...draft, title: '' })}”`}
        maxLength={120}
        value={draft.title}
        onChange={(event) => set({ ...draft, title: event.target.value })}
      />
    </div>
  );
}

const sideOf = (field: Field): string =>
  field.startsWith('side0') ? 'Home side: ' : field.startsWith('side1') ? 'Away side: ' : '';
