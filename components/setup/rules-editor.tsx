'use client';
// The rules of the match: a preset by one tap, and the figures that competitions change most. What is not shown stays as
// the preset has it. Doesn't know which rules the engine reads.
import { followOnLeadFor, type LawsEdition, type PlayingConditions } from '@/engine';
import { Check, Choice } from '../ui/choice';
import { Select, TextField } from '../ui/field';
import type { PresetName } from './match-draft';
import { extrasRebowledInWords } from './rules-words';

const presetOptions: readonly { value: PresetName; label: string; hint: string }[] = [
  { value: 't20', label: 'T20', hint: '20 overs' },
  { value: 'oneDay50', label: '50 overs', hint: 'one day' },
  { value: 'theHundred', label: 'The Hundred', hint: '100 balls' },
  { value: 'custom', label: 'Custom', hint: 'by the Laws' },
  { value: 'test', label: 'Test', hint: 'five days' },
  { value: 'firstClass4', label: 'First class', hint: 'four days' },
  { value: 'junior', label: 'Junior', hint: 'retire at 25' },
  { value: 'pairs', label: 'Pairs', hint: '8 a side' },
];
const editions: readonly { value: LawsEdition; label: string }[] = [
  { value: '2026', label: '4th edition, from October 2026' },
  { value: '2022', label: '3rd edition, 2022' },
  { value: '2017', label: '2017 Code' },
  { value: '2000', label: '2000 Code' },
];

export function RulesEditor(props: {
  readonly preset: PresetName;
  readonly conditions: PlayingConditions;
  readonly onPreset: (preset: PresetName) => void;
  readonly onConditions: (conditions: PlayingConditions) => void;
}) {
  const { preset, conditions, onPreset, onConditions } = props;
  return (
    <div className="grid gap-3">
      <Choice
        legend="Kind of match"
        name="preset"
        columns={4}
        options={presetOptions}
        value={preset}
        onChange={onPreset}
      />
      <details key={preset} open={preset === 'custom'} className="rounded-lg border border-line bg-raised">
        <summary className="flex min-h-11 items-center px-4 font-semibold">
          Change the rules of {conditions.name}
        </summary>
        <RulesFields conditions={conditions} onConditions={onConditions} />
      </details>
    </div>
  );
}

/** Every rule by a field of its own, those that competitions change most first. */
export function RulesFields({
  conditions,
  onConditions,
}: {
  readonly conditions: PlayingConditions;
  readonly onConditions: (conditions: PlayingConditions) => void;
}) {
  const set = (change: Partial<PlayingConditions>) => onConditions({ ...conditions, ...change });
  const { ballsPerOver, ballsPerInnings, bowlerQuotaBalls } = conditions;
  return (
    <div className="grid grid-cols-2 gap-3 px-4 pb-4 sm:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <TextField
          label="Name of these rules"
          maxLength={60}
          value={conditions.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </div>
      <Count
        label="Players a side"
        value={conditions.playersPerSide}
        least={2}
        most={30}
        onChange={(playersPerSide) => set({ playersPerSide })}
      />
      <Count
        label="Balls an over"
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
        label="Overs an innings"
        none="no limit"
        value={ballsPerInnings === null ? null : ballsPerInnings / ballsPerOver}
        most={200}
        onChange={(overs) => set({ ballsPerInnings: overs === null ? null : overs * ballsPerOver })}
      />
      <CountOrNone
        label="Overs a bowler"
        none="no limit"
        value={bowlerQuotaBalls === null ? null : bowlerQuotaBalls / ballsPerOver}
        most={100}
        onChange={(overs) => set({ bowlerQuotaBalls: overs === null ? null : overs * ballsPerOver })}
      />
      <Count
        label="A wide is worth"
        value={conditions.wideRuns}
        least={0}
        most={10}
        onChange={(wideRuns) => set({ wideRuns })}
      />
      <Count
        label="A no-ball is worth"
        value={conditions.noBallRuns}
        least={0}
        most={10}
        onChange={(noBallRuns) => set({ noBallRuns })}
      />
      <CountOrNone
        label="Batters retire at"
        none="never"
        value={conditions.retirementScore}
        most={500}
        onChange={(retirementScore) => set({ retirementScore })}
      />
      <Select
        label="Innings a side"
        value={conditions.inningsPerSide}
        onChange={(event) =>
          set(
            event.target.value === '2'
              ? { inningsPerSide: 2, followOnLead: followOnLeadFor(conditions.days) }
              : { inningsPerSide: 1, followOnLead: null },
          )
        }
      >
        <option value={1}>One</option>
        <option value={2}>Two</option>
      </Select>
      <div className="col-span-2 sm:col-span-1">
        <Select
          label="Laws"
          value={conditions.edition}
          onChange={(event) =>
            set({ edition: editions.find(({ value }) => value === event.target.value)?.value ?? '2026' })
          }
        >
          {editions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <div className="col-span-full grid gap-3 sm:grid-cols-3">
        <Check
          label="Free hit after a no-ball"
          checked={conditions.freeHit}
          onChange={(event) => set({ freeHit: event.target.checked })}
        />
        <Check
          label="Super over after a tie"
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
          label="Last batter goes on alone"
          checked={conditions.lastManStands}
          onChange={(event) => set({ lastManStands: event.target.checked })}
        />
      </div>
      <details className="col-span-full">
        <summary className="flex min-h-11 items-center font-semibold">Rarer rules</summary>
        <RarerRules conditions={conditions} set={set} />
      </details>
    </div>
  );
}

function RarerRules({
  conditions,
  set,
}: {
  readonly conditions: PlayingConditions;
  readonly set: (change: Partial<PlayingConditions>) => void;
}) {
  const { ballsPerOver, powerplays } = conditions;
  const powerplay = powerplays[0];
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      <CountOrNone
        label="Wickets to fall"
        none="all out"
        value={conditions.wicketsToFall}
        most={30}
        onChange={(wicketsToFall) => set({ wicketsToFall })}
      />
      <Count
        label="Named beyond the side"
        value={conditions.reserves}
        least={0}
        most={10}
        onChange={(reserves) => set({ reserves })}
      />
      <CountOrNone
        label="Powerplay, overs"
        none="none"
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
        label="Overs in a row"
        value={conditions.consecutiveOvers}
        least={1}
        most={4}
        onChange={(consecutiveOvers) => set({ consecutiveOvers })}
      />
      <Count
        label="Overs from an end"
        value={conditions.oversPerEnd}
        least={1}
        most={4}
        onChange={(oversPerEnd) => set({ oversPerEnd })}
      />
      <Select
        label="Extras bowled again"
        value={conditions.extrasRebowled}
        onChange={(event) =>
          set({ extrasRebowled: rebowled.find((one) => one === event.target.value) ?? 'always' })
        }
      >
        {rebowled.map((one) => (
          <option key={one} value={one}>
            {extrasRebowledInWords[one]}
          </option>
        ))}
      </Select>
      <Count
        label="A boundary is worth"
        value={conditions.fourRuns}
        least={1}
        most={20}
        onChange={(fourRuns) => set({ fourRuns })}
      />
      <Count
        label="Over the rope is worth"
        value={conditions.sixRuns}
        least={1}
        most={20}
        onChange={(sixRuns) => set({ sixRuns })}
      />
      <Count label="Days" value={conditions.days} least={1} most={10} onChange={(days) => set({ days })} />
      <CountOrNone
        label="Overs a day, at least"
        none="not said"
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
        label="Lead for the follow-on"
        none="none"
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
