// Small drawn signs for buttons, as strokes on a square of 24. On the spectators' pages they stand in for an icon library,
// whose code would have to be loaded with the page.
import { classes } from './classes';

const strokes = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  up: 'M12 20V5M5 12l7-7 7 7',
  replay: 'M4 5v5h5M4.6 10a8 8 0 1 1-.6 4M12 8v4.5l3 2',
  play: 'M7 4.5 19 12 7 19.5Z',
  pause: 'M8 5v14M16 5v14',
  before: 'M18 5 9 12l9 7ZM6 5v14',
  next: 'M6 5l9 7-9 7ZM18 5v14',
  share: 'M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8h14v-8',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 7.6v.1',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.4l2.8 2.8L16 9.6',
  warn: 'M12 4 2.8 20h18.4ZM12 10v4.4M12 17.2v.1',
  danger: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.4v5.4M12 16.2v.1',
} as const;

export type SignName = keyof typeof strokes;

/** One sign; for the eye only, so its button or its text must say the same. */
export function Sign({ name, className }: { readonly name: SignName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('size-6 shrink-0', className)}
    >
      <path d={strokes[name]} />
    </svg>
  );
}
