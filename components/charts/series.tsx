// How the innings are told apart on a chart: by colour and by the line's own pattern, so that colour is never all.
import { classes } from '../ui/classes';

const strokes = [
  { line: 'stroke-accent', dash: 'none', mark: 'bg-accent' },
  { line: 'stroke-ink', dash: '6 4', mark: 'bg-ink' },
  { line: 'stroke-accent', dash: '2 3', mark: 'bg-accent' },
  { line: 'stroke-ink', dash: '1 4', mark: 'bg-ink' },
] as const;

export type Stroke = (typeof strokes)[number];

/** The look of the innings at this place of the list; the fifth looks like the first again. */
export const strokeOf = (index: number): Stroke => strokes[index % strokes.length] ?? strokes[0];

export function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <ul aria-hidden className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm font-semibold">
      {names.map((name, index) => {
        const { line, dash } = strokeOf(index);
        return (
          <li key={index} className="flex min-w-0 items-center gap-2">
            <svg viewBox="0 0 28 4" className="h-1 w-7 shrink-0">
              <line
                x1="0"
                x2="28"
                y1="2"
                y2="2"
                strokeWidth="3"
                strokeDasharray={dash}
                className={classes(line)}
              />
            </svg>
            <span className="min-w-0 break-words">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
