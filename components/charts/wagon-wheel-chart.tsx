// The wagon wheel: where the runs went, seen from above, for the balls whose place the scorer noted.
import {
  capital,
  fieldParts as parts,
  runsBySector,
  wagonWheel,
  type Innings,
  type PlayingConditions,
  type Spoke,
} from '@/engine';
import type { BoardSpeech } from '@/words/messages';
import { Chart } from './chart';
import { toPlace } from './scale';

export type WagonWheelChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly conditions: PlayingConditions;
  readonly words: BoardSpeech;
};

export function WagonWheelChart({ innings, title, conditions, words }: WagonWheelChartProps) {
  const { say } = words;
  const spokes = wagonWheel(innings, conditions).filter(({ runs }) => runs > 0);
  if (spokes.length === 0) return null;
  const sectors = runsBySector(spokes, parts.length);
  const most = Math.max(...sectors);
  const best = parts[sectors.indexOf(most)] ?? parts[0];
  const sentence = say('wheel.sentence', { part: say(`field.${best}`), runs: most });
  return (
    <Chart
      title={say('wheel.title', { innings: title })}
      words={words}
      sentence={sentence}
      table={{
        head: [say('wheel.part'), say('chart.runs')],
        rows: parts.map((part, index) => [capital(say(`field.${part}`)), sectors[index] ?? 0]),
      }}
    >
      <svg viewBox="-52 -52 104 104" role="img" aria-label={sentence} className="mx-auto w-full max-w-sm">
        <circle r="50" className="fill-sunken stroke-edge" strokeWidth="0.6" />
        <circle r="25" className="fill-none stroke-line" strokeWidth="0.6" />
        <rect x="-2" y="-9" width="4" height="18" className="fill-line" />
        <path d={linesOf(spokes, null)} strokeWidth="0.5" className="stroke-ink" />
        <path d={linesOf(spokes, 'FOUR')} strokeWidth="1.3" className="stroke-accent" />
        <path
          d={linesOf(spokes, 'SIX')}
          strokeWidth="1.3"
          strokeDasharray="4 1.6"
          className="stroke-accent"
        />
      </svg>
    </Chart>
  );
}

/** The balls of one kind as one path from the middle. Nought degrees is straight down the ground: the foot of the drawing. */
const linesOf = (spokes: readonly Spoke[], kind: Spoke['boundary']): string =>
  spokes
    .filter(({ boundary }) => boundary === kind)
    .map(({ place }) => {
      const angle = (place.angle * Math.PI) / 180;
      const length = place.distance * 50;
      return `M0 0L${toPlace(-Math.sin(angle) * length)} ${toPlace(Math.cos(angle) * length)}`;
    })
    .join('');
