// The phases of limited overs side by side: what each innings made in its powerplay, its middle and its last quarter.
import { phasesOf, type Phase, type PlayingConditions } from '@/engine';
import type { BoardSpeech } from '@/words/messages';
import { Bar } from './bar';
import { Chart } from './chart';
import { share } from './scale';
import type { InningsChartProps } from './worm-chart';

/** One phase of one innings. */
type Told = Phase & { readonly name: string; readonly title: string; readonly place: number };

export function PhasesChart({ innings, titles, conditions, words }: InningsChartProps) {
  const { say } = words;
  const told = innings.flatMap((one, place) =>
    phasesOf(one, conditions).map((phase, index): Told => ({
      ...phase,
      name: nameOf(phase, index, conditions, words),
      title: titles[place] ?? '',
      place,
    })),
  );
  const [first] = told;
  if (first === undefined) return null;
  const highest = Math.max(...told.map(({ runRate }) => runRate ?? 0), 1);
  const best = told.reduce(
    (most, phase) => ((phase.runRate ?? 0) > (most.runRate ?? 0) ? phase : most),
    first,
  );
  const names = [...new Set(told.map(({ name }) => name))];
  const rate = ({ runRate }: Phase): string => words.decimal(runRate, 2);
  return (
    <Chart
      title={say('phases.title')}
      words={words}
      sentence={say('phases.sentence', { innings: best.title, phase: best.name, rate: rate(best) })}
      table={{
        head: [
          say('phases.phase'),
          say('phases.innings'),
          say('chart.runs'),
          say('chart.wickets'),
          say('chart.balls'),
          say('phases.rate'),
        ],
        rows: told.map((phase) => [
          phase.name,
          phase.title,
          phase.runs,
          phase.wickets,
          phase.balls,
          rate(phase),
        ]),
      }}
    >
      <ol className="flex flex-col gap-4">
        {names.map((name) => (
          <li key={name}>
            <h4 className="font-semibold">{name}</h4>
            {told
              .filter((phase) => phase.name === name)
              .map((phase) => (
                <div key={phase.place} className="mt-1">
                  <p className="figures flex items-baseline justify-between gap-3 text-sm">
                    <span className="min-w-0 truncate">{phase.title}</span>
                    <span className="shrink-0">
                      {phase.runs}/{phase.wickets} · <strong>{rate(phase)}</strong> {say('phases.anOver')}
                    </span>
                  </p>
                  <Bar
                    parts={[
                      {
                        width: share(phase.runRate ?? 0, highest),
                        className: phase.place % 2 === 0 ? 'fill-accent' : 'fill-ink',
                      },
                    ]}
                  />
                </div>
              ))}
          </li>
        ))}
      </ol>
    </Chart>
  );
}

/** Several powerplays are told apart by number. */
function nameOf(
  { kind }: Phase,
  index: number,
  { powerplays }: PlayingConditions,
  { say }: BoardSpeech,
): string {
  if (kind === 'powerplay' && powerplays.length > 1) return say('phases.powerplayOf', { number: index + 1 });
  return say(`phases.${kind}`);
}
