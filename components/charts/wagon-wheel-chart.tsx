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
import { Chart } from './chart';

export type WagonWheelChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly conditions: PlayingConditions;
};

export function WagonWheelChart({ innings, title, conditions }: WagonWheelChartProps) {
  const spokes = wagonWheel(innings, conditions).filter(({ runs }) => runs > 0);
  if (spokes.length === 0) return null;
  const sectors = runsBySector(spokes, parts.length);
  const most = Math.max(...sectors);
  const sentence = `Most runs to ${parts[sectors.indexOf(most)] ?? ''}: ${most}. Thick lines are boundaries.`;
  return (
    <Chart
      title={`Wagon wheel: ${title}`}
      sentence={sentence}
      table={{
        head: ['Part of the field', 'Runs'],
        rows: parts.map((part, index) => [capital(part), sectors[index] ?? 0]),
      }}
    >
      <svg viewBox="-52 -52 104 104" role="img" aria-label={sentence} className="mx-auto w-full max-w-sm">
        <circle r="50" className="fill-sunken stroke-edge" strokeWidth="0.6" />
        <circle r="25" className="fill-none stroke-line" strokeWidth="0.6" />
        <rect x="-2" y="-9" width="4" height="18" className="fill-line" />
        {spokes.map((spoke) => (
          <Line key={spoke.seq} spoke={spoke} />
        ))}
      </svg>
    </Chart>
  );
}

/** Nought degrees is straight down the ground: the foot of the drawing. */
function Line({ spoke: { place, boundary } }: { readonly spoke: Spoke }) {
  const angle = (place.angle * Math.PI) / 180;
  return (
    <line
      x1="0"
      y1="0"
      x2={-Math.sin(angle) * place.distance * 50}
      y2={Math.cos(angle) * place.distance * 50}
      strokeWidth={boundary === null ? 0.5 : 1.2}
      className={boundary === null ? 'stroke-ink' : 'stroke-accent'}
    />
  );
}
