// The rules that few competitions change, each by a field. Doesn't know which rules the engine reads.
import type { PlayingConditions } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Select } from '../ui/field';
import { Count, CountOrNone } from './count-field';

/** Rules that few competitions change. */
export function RarerRules({
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
    <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
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
