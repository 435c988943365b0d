// The worm: each innings' score as it grew, a dot where a wicket fell.
import { line } from 'd3-shape';
import { scoreInFull, worm, type Innings, type PlayingConditions, type WormPoint } from '@/engine';
import type { BoardSpeech } from '@/words/messages';
import { Chart } from './chart';
import { Dot, Plot } from './plot';
import { share, ticks, topOf, upFrom } from './scale';
import { Legend, strokeOf } from './series';

export type InningsChartProps = {
  readonly innings: readonly Innings[];
  /** What each innings is called, in the same order. */
  readonly titles: readonly string[];
  readonly conditions: PlayingConditions;
  readonly words: BoardSpeech;
};

export function WormChart({ innings, titles, conditions, words }: InningsChartProps) {
  const { say } = words;
  const worms = innings.map((one) => worm(one, conditions));
  const { ballsPerOver } = conditions;
  const longest = Math.max(
    ...innings.map(({ ballsAllotted }, index) => ballsAllotted ?? worms[index]?.at(-1)?.balls ?? 0),
    1,
  );
  const across = ticks(longest / ballsPerOver, 5);
  const upwards = ticks(Math.max(...worms.flat().map(({ score }) => score), 1), 4);
  const x = ({ balls }: { balls: number }): number => share(balls / ballsPerOver, topOf(across));
  const y = ({ score }: { score: number }): number => upFrom(score, topOf(upwards));
  // Drawn ball by ball and run by run, and then stretched over the plot: whole numbers make the page a good deal smaller.
  const path = line<{ balls: number; score: number }>(
    ({ balls }) => balls,
    ({ score }) => score,
  );
  const stretch = `matrix(${(100 / (topOf(across) * ballsPerOver)).toFixed(4)} 0 0 ${(-100 / topOf(upwards)).toFixed(4)} 0 100)`;
  const sentence = innings
    .map((one, index) => `${titles[index] ?? ''} ${scoreInFull(one, words)}`)
    .join(', ');
  return (
    <Chart
      title={say('worm.title')}
      words={words}
      sentence={say('charts.dotIsWicket', { sentence: say('worm.sentence', { scores: sentence }) })}
      table={tableOf(worms, titles, ballsPerOver, say('charts.afterOver'))}
    >
      <Legend names={titles} />
      <Plot
        label={say('worm.label', { scores: sentence })}
        across={across}
        upwards={upwards}
        unit={say('charts.overs')}
        marks={worms.flatMap((points, index) =>
          points
            .filter(({ wicketFell }) => wicketFell)
            .map((point) => (
              <Dot key={`${index}-${point.seq}`} x={x(point)} y={y(point)} className={strokeOf(index).mark} />
            )),
        )}
      >
        {worms.map((points, index) => {
          const { line: stroke, dash } = strokeOf(index);
          return (
            <path
              key={index}
              d={path(bends([{ balls: 0, score: 0 }, ...points])) ?? ''}
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

/** The points where a line that stands still begins and ends to: those between would draw the same line. */
function bends<Point extends { readonly score: number }>(points: readonly Point[]): Point[] {
  return points.filter(
    ({ score }, index) => points[index - 1]?.score !== score || points[index + 1]?.score !== score,
  );
}

/** A row for each over's end: what each innings stood at. */
function tableOf(
  worms: readonly (readonly WormPoint[])[],
  titles: readonly string[],
  ballsPerOver: number,
  afterOver: string,
) {
  const overs = Math.ceil(Math.max(...worms.map((points) => points.at(-1)?.balls ?? 0), 0) / ballsPerOver);
  const after = (points: readonly WormPoint[], over: number): string => {
    const from = points.some(({ balls }) => balls > (over - 1) * ballsPerOver);
    const last = points.findLast(({ balls }) => balls <= over * ballsPerOver);
    return from && last !== undefined ? `${last.score}/${last.wickets}` : '';
  };
  return {
    head: [afterOver, ...titles],
    rows: Array.from({ length: overs }, (_, index) => [
      index + 1,
      ...worms.map((points) => after(points, index + 1)),
    ]),
  };
}
