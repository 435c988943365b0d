// The Manhattan: a column for each over, as high as its runs; a dot over it for each wicket.
import { overByOver, type Innings, type OverBar, type PlayingConditions } from '@/engine';
import type { BoardSpeech } from '@/words/messages';
import { Chart } from './chart';
import { Dot, Plot } from './plot';
import { columns, share, ticks, toPlace, topOf, upFrom } from './scale';

export type ManhattanChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly conditions: PlayingConditions;
  /** The dearest over of the match, so that all its Manhattans have one scale. Runs. */
  readonly dearest: number;
  readonly words: BoardSpeech;
};

export function ManhattanChart({ innings, title, conditions, dearest, words }: ManhattanChartProps) {
  const { say } = words;
  const bars = overByOver(innings, conditions);
  const allotted = innings.ballsAllotted === null ? 0 : innings.ballsAllotted / conditions.ballsPerOver;
  const across = ticks(Math.max(allotted, bars.length), 5);
  const upwards = ticks(dearest, 3);
  const wide = topOf(across);
  const high = topOf(upwards);
  const best = bars.reduce<OverBar | null>(
    (most, bar) => (most === null || bar.runs > most.runs ? bar : most),
    null,
  );
  const sentence =
    best === null
      ? say('manhattan.none')
      : say('charts.dotIsWicket', {
          sentence: say('manhattan.sentence', { runs: best.runs, over: best.over + 1 }),
        });
  return (
    <Chart
      title={say('manhattan.title', { innings: title })}
      words={words}
      sentence={sentence}
      table={{
        head: [say('chart.over'), say('chart.runs'), say('chart.wickets')],
        rows: bars.map((bar) => [bar.over + 1, bar.runs, bar.wickets]),
      }}
    >
      <Plot
        low
        label={say('manhattan.label', { innings: title, sentence })}
        across={across}
        upwards={upwards}
        unit={say('charts.overs')}
        marks={bars.flatMap((bar, index) =>
          Array.from({ length: bar.wickets }, (_, wicket) => (
            <Dot
              key={`${index}-${wicket}`}
              x={share(index + 0.5, wide)}
              y={toPlace(upFrom(bar.runs, high) - 5 - wicket * 9)}
              className="bg-danger"
            />
          )),
        )}
      >
        <path
          d={columns(
            bars.map(({ runs }) => runs),
            wide,
            high,
          )}
          className="fill-accent"
        />
      </Plot>
    </Chart>
  );
}
