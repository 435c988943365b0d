// The wagon wheel: where the runs went, seen from above, for the balls whose place the scorer noted.
import {
  capital,
  fieldParts as parts,
  runsBySector,
  turnedToOff,
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
  const told = say('wheel.sentence', { part: say(`field.${best}`), runs: most });
  const turned = spokes.some(({ hand }) => hand === 'left');
  const sentence = turned ? `${told} ${say('wheel.turned')}` : told;
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
      <svg
        viewBox="-88 -62 176 124"
        role="img"
        aria-label={sentence}
        className="figures mx-auto w-full max-w-md"
      >
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
        <g fontSize="6.5" className="fill-muted [&_tspan]:fill-ink [&_tspan]:font-bold">
          {parts.map((part, index) => (
            <PartLabel key={part} index={index} name={say(`field.${part}`)} runs={sectors[index] ?? 0} />
          ))}
        </g>
      </svg>
    </Chart>
  );
}

/** From the middle towards this angle: nought is straight down the ground, the foot of the drawing; off is to the left. */
const towards = (degrees: number, length: number): { readonly x: number; readonly y: number } => {
  const angle = (degrees * Math.PI) / 180;
  return { x: toPlace(-Math.sin(angle) * length), y: toPlace(Math.cos(angle) * length) };
};

/** A part of the field by its name and its runs, outside the rope. */
function PartLabel({
  index,
  name,
  runs,
}: {
  readonly index: number;
  readonly name: string;
  readonly runs: number;
}) {
  const { x, y } = towards((index + 0.5) * (360 / parts.length), 54);
  return (
    <text x={x} y={y} textAnchor={x < 0 ? 'end' : 'start'}>
      {name}
      <tspan x={x} dy="7.5">
        {runs}
      </tspan>
    </text>
  );
}

/** The balls of one kind as one path from the middle, a left-hander's turned to the same off side. */
const linesOf = (spokes: readonly Spoke[], kind: Spoke['boundary']): string =>
  spokes
    .filter(({ boundary }) => boundary === kind)
    .map(({ place, hand }) => {
      const { x, y } = towards(turnedToOff(place, hand), place.distance * 50);
      // Whole steps of a hundredth of the field's width: finer than a scorer's finger.
      return `M0 0L${Math.round(x)} ${Math.round(y)}`;
    })
    .join('');
