'use client';
// The rules of the match to be: a preset by one tap, and each of its rules by a field. Doesn't know which rules the engine
// reads.
import { rulesName, type PlayingConditions } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Choice } from '../ui/choice';
import type { PresetName } from './match-draft';
import { RulesFields } from './rules-fields';
import { Unfolding } from './unfolding';

const presetNames = [
  't20',
  'oneDay50',
  'theHundred',
  'custom',
  'test',
  'firstClass4',
  'junior',
  'pairs',
] as const satisfies readonly PresetName[];

export function RulesEditor(props: {
  readonly speech: ScorerSpeech;
  readonly preset: PresetName;
  readonly conditions: PlayingConditions;
  readonly onPreset: (preset: PresetName) => void;
  readonly onConditions: (conditions: PlayingConditions) => void;
}) {
  const { speech, preset, conditions, onPreset, onConditions } = props;
  const { say } = speech;
  return (
    <div className="grid gap-3">
      <Choice
        legend={say('setUp.kind')}
        name="preset"
        columns={4}
        options={presetNames.map((value) => ({
          value,
          label: say(`preset.${value}`),
          hint: say(`preset.${value}.hint`),
        }))}
        value={preset}
        onChange={onPreset}
      />
      <Unfolding
        key={preset}
        open={preset === 'custom'}
        title={say('setUp.change', { name: rulesName(conditions.name, speech) })}
        className="rounded-lg border border-line bg-raised px-4"
      >
        <div className="pb-4">
          <RulesFields speech={speech} conditions={conditions} onConditions={onConditions} />
        </div>
      </Unfolding>
    </div>
  );
}
