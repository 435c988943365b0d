// Each rule of a match by a field of its own, those that competitions change most first. What is not changed stays as it was.
// Doesn't know which rules the engine reads.
import { followOnLeadFor, type LawsEdition, type PlayingConditions } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Check } from '../ui/choice';
import { Select, TextField } from '../ui/field';
import { Count, CountOrNone } from './count-field';
import { RarerRules } from './rarer-rules';
import { Unfolding } from './unfolding';

const editions: readonly LawsEdition[] = ['2026', '2022', '2017', '2000'];

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
    <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
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
      <div className="col-span-2">
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
      <Unfolding title={say('setUp.rarer')} className="col-span-full">
        <RarerRules speech={speech} conditions={conditions} set={set} />
      </Unfolding>
    </div>
  );
}

/** Balls of as many overs of another length; null stays without limit. */
const rescaled = (balls: number | null, from: number, to: number): number | null =>
  balls === null ? null : Math.round(balls / from) * to;
