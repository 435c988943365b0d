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
  const path = line<{ balls: number; score: number }>(x, y);
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
              d={path([{ balls: 0, score: 0 }, ...points]) ?? ''}
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
