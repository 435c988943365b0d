'use client';
// The rules of the match: a preset by one tap, and the figures that competitions change most. What is not shown stays as
// the preset has it. Doesn't know which rules the engine reads.
import { followOnLeadFor, type LawsEdition, type PlayingConditions, rulesName } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Check, Choice } from '../ui/choice';
import { Select, TextField } from '../ui/field';
import type { PresetName } from './match-draft';

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
const editions: readonly LawsEdition[] = ['2026', '2022', '2017', '2000'];

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
      <details key={preset} open={preset === 'custom'} className="rounded-lg border border-line bg-raised">
        <summary className="flex min-h-11 items-center px-4 font-semibold">
          {say('setUp.change', { name: rulesName(conditions.name, speech) })}
        </summary>
        <RulesFields speech={speech} conditions={conditions} onConditions={onConditions} />
      </details>
    </div>
  );
}

/** Every rule by a field of its own, those that competitions change most first. */
export function RulesFields({
  speech,
  conditions,
  onConditions,
}: {
  readonly speech: ScorerSpeech;
  readonly conditions: PlayingConditions;
  readonly onConditions: (conditions: PlayingConditions) => void;
}) {
  const { say } = speech;
  const set = (change: Partial<PlayingConditions>) => onConditions({ ...conditions, ...change });
  const { ballsPerOver, ballsPerInnings, bowlerQuotaBalls } = conditions;
  return (
    <div className="grid grid-cols-2 gap-3 px-4 pb-4 sm:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <TextField
          label={say('rule.name')}
          maxLength={60}
          value={conditions.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </div>
      <Count
        label={say('rule.playersPerSide')}
        value={conditions.playersPerSide}
        least={2}
        most={30}
        onChange={(playersPerSide) => set({ playersPerSide })}
      />
      <Count
        label={say('rule.ballsPerOver')}
        value={ballsPerOver}
        least={1}
        most={10}
        onChange={(balls) =>
          set({
            ballsPerOver: balls,
            ballsPerInnings: rescaled(ballsPerInnings, ballsPerOver, balls),
            bowlerQuotaBalls: rescaled(bowlerQuotaBalls, ballsPerOver, balls),
          })
        }
      />
      <CountOrNone
        label={say('rule.oversPerInnings')}
        none={say('rule.noLimit')}
        value={ballsPerInnings === null ? null : ballsPerInnings / ballsPerOver}
        most={200}
        onChange={(overs) => set({ ballsPerInnings: overs === null ? null : overs * ballsPerOver })}
      />
      <CountOrNone
        label={say('rule.oversPerBowler')}
        none={say('rule.noLimit')}
        value={bowlerQuotaBalls === null ? null : bowlerQuotaBalls / ballsPerOver}
        most={100}
        onChange={(overs) => set({ bowlerQuotaBalls: overs === null ? null : overs * ballsPerOver })}
      />
      <Count
        label={say('rule.wide')}
        value={conditions.wideRuns}
        least={0}
        most={10}
        onChange={(wideRuns) => set({ wideRuns })}
      />
      <Count
        label={say('rule.noBall')}
        value={conditions.noBallRuns}
        least={0}
        most={10}
        onChange={(noBallRuns) => set({ noBallRuns })}
      />
      <CountOrNone
        label={say('rule.retirement')}
        none={say('rule.again.never')}
        value={conditions.retirementScore}
        most={500}
        onChange={(retirementScore) => set({ retirementScore })}
      />
      <Select
        label={say('rule.inningsPerSide')}
        value={conditions.inningsPerSide}
        onChange={(event) =>
          set(
            event.target.value === '2'
              ? { inningsPerSide: 2, followOnLead: followOnLeadFor(conditions.days) }
              : { inningsPerSide: 1, followOnLead: null },
          )
        }
      >
        <option value={1}>{say('rule.one')}</option>
        <option value={2}>{say('rule.two')}</option>
      </Select>
      <div className="col-span-2 sm:col-span-1">
        <Select
          label={say('rule.laws')}
          value={conditions.edition}
          onChange={(event) => set({ edition: editions.find((one) => one === event.target.value) ?? '2026' })}
        >
          {editions.map((one) => (
            <option key={one} value={one}>
              {say(`rule.edition.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="col-span-full grid gap-3 sm:grid-cols-3">
        <Check
          label={say('rule.freeHit')}
          checked={conditions.freeHit}
          onChange={(event) => set({ freeHit: event.target.checked })}
        />
        <Check
          label={say('rule.superOver')}
          checked={conditions.superOver !== null}
          onChange={(event) =>
            set({
              superOver: event.target.checked
                ? { ballsPerInnings: ballsPerOver, wicketsToFall: 2, repeat: true }
                : null,
            })
          }
        />
        <Check
          label={say('rule.lastMan')}
          checked={conditions.lastManStands}
          onChange={(event) => set({ lastManStands: event.target.checked })}
        />
      </div>
      <details className="col-span-full">
        <summary className="flex min-h-11 items-center font-semibold">{say('setUp.rarer')}</summary>
        <RarerRules speech={speech} conditions={conditions} set={set} />
      </details>
    </div>
  );
}

function RarerRules({
  speech: { say },
  conditions,
  set,
}: {
  readonly speech: ScorerSpeech;
  readonly conditions: PlayingConditions;
  readonly set: (change: Partial<PlayingConditions>) => void;
}) {
  const { ballsPerOver, powerplays } = conditions;
  const powerplay = powerplays[0];
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      <CountOrNone
        label={say('rule.wicketsToFall')}
        none={say('rule.allOut')}
        value={conditions.wicketsToFall}
        most={30}
        onChange={(wicketsToFall) => set({ wicketsToFall })}
      />
      <Count
        label={say('rule.reserves')}
        value={conditions.reserves}
        least={0}
        most={10}
        onChange={(reserves) => set({ reserves })}
      />
      <CountOrNone
        label={say('rule.powerplayOvers')}
        none={say('rule.none')}
        value={powerplay === undefined ? null : Math.round(powerplay.toBall / ballsPerOver)}
        most={100}
        onChange={(overs) =>
          set({
            powerplays:
              overs === null
                ? []
                : [
                    { name: powerplay?.name ?? 'Powerplay', fromBall: 0, toBall: overs * ballsPerOver },
                    ...powerplays.slice(1).filter(({ fromBall }) => fromBall >= overs * ballsPerOver),
                  ],
          })
        }
      />
      <Count
        label={say('rule.oversInARow')}
        value={conditions.consecutiveOvers}
        least={1}
        most={4}
        onChange={(consecutiveOvers) => set({ consecutiveOvers })}
      />
      <Count
        label={say('rule.oversPerEnd')}
        value={conditions.oversPerEnd}
        least={1}
        most={4}
        onChange={(oversPerEnd) => set({ oversPerEnd })}
      />
      <Select
        label={say('rule.rebowledKey')}
        value={conditions.extrasRebowled}
        onChange={(event) =>
          set({ extrasRebowled: rebowled.find((one) => one === event.target.value) ?? 'always' })
        }
      >
        {rebowled.map((one) => (
          <option key={one} value={one}>
            {say(`rule.again.${one}`)}
          </option>
        ))}
      </Select>
      <Count
        label={say('rule.four')}
        value={conditions.fourRuns}
        least={1}
        most={20}
        onChange={(fourRuns) => set({ fourRuns })}
      />
      <Count
        label={say('rule.six')}
        value={conditions.sixRuns}
        least={1}
        most={20}
        onChange={(sixRuns) => set({ sixRuns })}
      />
      <Count
        label={say('rule.days')}
        value={conditions.days}
        least={1}
        most={10}
        onChange={(days) => set({ days })}
      />
      <CountOrNone
        label={say('rule.dayOvers')}
        none={say('rule.notSaid')}
        value={conditions.dayOvers?.least ?? null}
        most={200}
        onChange={(least) =>
          set({
            dayOvers:
              least === null
                ? undefined
                : { changeOfInnings: conditions.dayOvers?.changeOfInnings ?? usualChangeOfInnings, least },
          })
        }
      />
      <CountOrNone
        label={say('rule.followOn')}
        none={say('rule.none')}
        value={conditions.followOnLead}
        most={500}
        onChange={(followOnLead) => set({ followOnLead })}
      />
    </div>
  );
}

/** Overs off the day for a change of innings, as the ICC has it. */
const usualChangeOfInnings = 2;

const rebowled: readonly PlayingConditions['extrasRebowled'][] = ['always', 'never', 'lastOver'];

/** Balls of as many overs of another length; null stays without limit. */
const rescaled = (balls: number | null, from: number, to: number): number | null =>
  balls === null ? null : Math.round(balls / from) * to;

function Count(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, least, most, onChange } = props;
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={value}
      onChange={(event) => {
        const count = event.target.valueAsNumber;
        if (Number.isInteger(count)) onChange(Math.min(most, Math.max(least, count)));
      }}
    />
  );
}

function CountOrNone(props: {
  readonly label: string;
  readonly none: string;
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}) {
  const { label, none, value, most, onChange } = props;
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      placeholder={none}
      value={value ?? ''}
      onChange={(event) => {
        const count = event.target.valueAsNumber;
        onChange(Number.isInteger(count) && count > 0 ? Math.min(most, count) : null);
      }}
    />
  );
}
