// Run rate over by over, and for a chase the rate that was required.
import { line } from 'd3-shape';
import { overByOver, type OverBar } from '@/engine';
import { Chart } from './chart';
import { Plot } from './plot';
import { ticks, topOf, upFrom } from './scale';
import { Legend, strokeOf } from './series';
import type { InningsChartProps } from './worm-chart';

/** A rate off the chart (36 off the last ball) is drawn at its top. Runs per over. */
const ceiling = 20;

type Point = { readonly over: number; readonly rate: number };

const pointsOf = (bars: readonly OverBar[], rate: (bar: OverBar) => number | null): Point[] =>
  bars.flatMap((bar, index) => {
    const value = rate(bar);
    return value === null ? [] : [{ over: index + 1, rate: value }];
  });

export function RunRateChart({ innings, titles, conditions, words }: InningsChartProps) {
  const { say, decimal } = words;
  const overs = innings.map((one) => overByOver(one, conditions));
  const required = overs.map((bars) => pointsOf(bars, ({ requiredRate }) => requiredRate));
  const lines = [
    ...overs.map((bars, index) => ({
      name: titles[index] ?? '',
      points: pointsOf(bars, ({ runRate }) => runRate),
    })),
    ...required.flatMap((points) => (points.length === 0 ? [] : [{ name: say('rate.required'), points }])),
  ];
  const across = ticks(Math.max(...overs.map((bars) => bars.length), 1), 5);
  const rates = lines.flatMap(({ points }) => points.map(({ rate }) => Math.min(rate, ceiling)));
  const upwards = ticks(Math.max(...rates, 1), 4);
  // Drawn over by over and stretched over the plot: whole numbers make the page smaller.
  const path = line<Point>(
    ({ over }) => over,
    ({ rate }) => Math.max(0, upFrom(rate, topOf(upwards))),
  );
  const stretch = `scale(${(100 / topOf(across)).toFixed(4)} 1)`;
  const sentence = lines
    .flatMap(({ name, points }) => {
      const last = points.at(-1);
      return last === undefined ? [] : [`${name} ${decimal(last.rate, 2)}`];
    })
    .join(', ');
  return (
    <Chart
      title={say('rate.title')}
      words={words}
      sentence={say('rate.sentence', { rates: sentence })}
      table={{
        head: [say('charts.afterOver'), ...lines.map(({ name }) => name)],
        rows: Array.from({ length: Math.max(...overs.map((bars) => bars.length), 0) }, (_, index) => [
          index + 1,
          ...lines.map(({ points }) => {
            const point = points.find(({ over }) => over === index + 1);
            return point === undefined ? '' : decimal(point.rate, 2);
          }),
        ]),
      }}
    >
      <Legend names={lines.map(({ name }) => name)} />
      <Plot
        label={say('rate.label', { rates: sentence })}
        across={across}
        upwards={upwards}
        unit={say('charts.overs')}
        low
      >
        {lines.map(({ points }, index) => {
          const { line: stroke, dash } = strokeOf(index);
          return (
            <path
              key={index}
              d={path(points) ?? ''}
              transform={stretch}
              fill="none"
              strokeWidth="2.5"
              strokeLinejoin="round"
              strokeDasharray={dash}
              className={stroke}
            />
          );
        })}
      </Plot>
    </Chart>
  );
}
