'use client';
// The set-up of a match on one page: rules by a tap, two sides, and what else there is to say. Shows what is wrong at its
// field, once asked to go on. Doesn't know how the match is made.
import { useState, useSyncExternalStore, useTransition, type FormEvent } from 'react';
import type { MatchPlan } from '@/protocol/match-plan';
import type { ScorerSpeech } from '@/words/messages';
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

const tiers = ['SINGLE', 'HONOR'] as const satisfies readonly Tier[];

export function MatchSetup(props: {
  readonly speech: ScorerSpeech;
  readonly teams: readonly SavedTeam[];
  /** ISO 8601, which decides the edition of the Laws. */
  readonly today: string;
  /** Makes the match and goes to its pad, null then; else answers what is wrong. */
  readonly arrange: (plan: MatchPlan) => Promise<string | null>;
}) {
  const { speech, teams, today, arrange } = props;
  const { say } = speech;
  const [draft, setDraft] = useState<MatchDraft>(() => newDraft(today));
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const alive = useAlive();
  const problems = asked ? problemsOf(draft, speech) : [];
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
    if (problemsOf(settled, speech).length > 0) return;
    begin(async () => setRefusal(await arrange(planOf(settled))));
  };
  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-6">
      <RulesEditor
        speech={speech}
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
            speech={speech}
            title={say(index === 0 ? 'setUp.home' : 'setUp.away')}
            side={draft.sides[index]}
            teams={teams}
            wanted={wanted}
            nameError={errorAt(`side${index}.name`)}
            playersError={errorAt(`side${index}.players`)}
            onChange={(side) => setSide(index, side)}
          />
        ))}
      </div>
      <Details speech={speech} draft={draft} set={setDraft} startsError={errorAt('starts')} />
      {problems.length === 0 ? null : (
        <Notice kind="danger" title={say('setUp.notReady')} urgent>
          {problems.map(({ field, message }) => (
            <p key={field}>{ofSide(field, message, speech)}</p>
          ))}
        </Notice>
      )}
      {refusal === null ? null : <Notice kind="danger" title={refusal} urgent />}
      <Button type="submit" size="lg" wide disabled={busy || !alive}>
        {say(busy ? 'setUp.busy' : 'setUp.submit')}
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
  readonly speech: ScorerSpeech;
  readonly draft: MatchDraft;
  readonly set: (draft: MatchDraft) => void;
  readonly startsError: string | null;
}) {
  const { draft, set, startsError } = props;
  const { say } = props.speech;
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Choice
        legend={say('setUp.watch')}
        name="visibility"
        columns={2}
        options={[
          { value: 'public', label: say('setUp.everyone'), hint: say('setUp.everyoneHint') },
          { value: 'private', label: say('setUp.code'), hint: say('setUp.codeHint') },
        ]}
        value={draft.visibility}
        onChange={(visibility) => set({ ...draft, visibility })}
      />
      <Select
        label={say('setUp.scores')}
        value={draft.tier}
        onChange={(event) =>
          set({ ...draft, tier: tiers.find((one) => one === event.target.value) ?? 'SINGLE' })
        }
      >
        {tiers.map((one) => (
          <option key={one} value={one}>
            {say(`setUp.tier.${one}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={say('setUp.ground')}
        hint={say('setUp.optional')}
        maxLength={120}
        value={draft.venue}
        onChange={(event) => set({ ...draft, venue: event.target.value })}
      />
      <TextField
        label={say('setUp.starts')}
        hint={say('setUp.startsHint')}
        type="datetime-local"
        value={draft.starts}
        error={startsError}
        onChange={(event) => set({ ...draft, starts: event.target.value })}
      />
      <TextField
        label={say('setUp.matchTitle')}
        hint={
          draft.sides.some(({ name }) => name.trim() === '')
            ? say('setUp.optional')
            : say('setUp.titleElse', { title: titleOf({ ...draft, title: '' }) })
        }
        maxLength={120}
        value={draft.title}
        onChange={(event) => set({ ...draft, title: event.target.value })}
      />
    </div>
  );
}

function ofSide(field: Field, problem: string, { say }: ScorerSpeech): string {
  if (field.startsWith('side0')) return say('setUp.problemHome', { problem });
  return field.startsWith('side1') ? say('setUp.problemAway', { problem }) : problem;
}
