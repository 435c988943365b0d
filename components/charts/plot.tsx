// A plot: grid, axis figures, and whatever is drawn on it. The drawing stretches with its place while lines keep their
// width and the figures, being text, their size; so it reads the same on a phone and a wall.
import type { ReactNode } from 'react';
import { classes } from '../ui/classes';
import { share, upFrom } from './scale';

export type PlotProps = {
  /** What it shows, in one sentence: all that a screen reader hears of the drawing. */
  readonly label: string;
  /** Grid values; the last is the end of the axis. */
  readonly across: readonly number[];
  readonly upwards: readonly number[];
  /** What is counted along the foot: "overs". */
  readonly unit: string;
  /** SVG, on a plot of 100 by 100. */
  readonly children: ReactNode;
  /** Marks of a fixed size over the drawing, placed in per cent. */
  readonly marks?: ReactNode;
  readonly low?: boolean;
};

export function Plot({ label, across, upwards, unit, children, marks, low = false }: PlotProps) {
  const wide = across.at(-1) ?? 1;
  const high = upwards.at(-1) ?? 1;
  return (
    <div role="img" aria-label={label} className="figures pr-3 pb-6 pl-9 text-xs text-muted">
      <div className={classes('relative border-b border-l border-edge', low ? 'h-36' : 'h-56')}>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible [&_*]:[vector-effect:non-scaling-stroke]"
        >
          {upwards.slice(1).map((value) => (
            <line
              key={value}
              x1="0"
              x2="100"
              y1={upFrom(value, high)}
              y2={upFrom(value, high)}
              className="stroke-line"
              strokeWidth="1"
            />
          ))}
          {children}
        </svg>
        {marks}
        {upwards.map((value) => (
          <span
            key={value}
            className="absolute right-full mr-1.5 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${upFrom(value, high)}%` }}
          >
            {value}
          </span>
        ))}
        {across.map((value, index) => (
          <span
            key={value}
            className={classes(
              'absolute top-full mt-1 whitespace-nowrap',
              // The last one, with its unit, ends where the plot's own margin does.
              index === across.length - 1 ? '-translate-x-[calc(100%-0.75rem)]' : '-translate-x-1/2',
            )}
            style={{ left: `${share(value, wide)}%` }}
          >
            {index === across.length - 1 ? `${value} ${unit}` : value}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A dot of a fixed size at a place of the plot, in hundredths. */
export function Dot({
  x,
  y,
  className,
}: {
  readonly x: number;
  readonly y: number;
  readonly className: string;
}) {
  return (
    <span
      className={classes('absolute size-2.5 -translate-1/2 rounded-full border-2 border-paper', className)}
      style={{ left: `${x}%`, top: `${y}%` }}
    />
  );
}
