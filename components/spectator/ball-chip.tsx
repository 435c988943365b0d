// One ball as a chip: its sign, and a shape for boundaries, wickets and extras, so that colour is never all there is.
import { symbolOf, type Ball } from '@/engine';
import { classes } from '../ui/classes';

type Kind = 'dot' | 'runs' | 'boundary' | 'wicket' | 'extra';

/** A boundary off the bat by what the umpire signalled; a wicket before all else. */
function kindOf(ball: Ball): Kind {
  if (ball.out !== null) return 'wicket';
  if (ball.delivery.call !== 'fair' || ball.batRuns !== ball.runs) return 'extra';
  if (ball.delivery.boundary !== null) return 'boundary';
  return ball.runs === 0 ? 'dot' : 'runs';
}

const shapes: Readonly<Record<Kind, string>> = {
  dot: 'rounded-full border',
  runs: 'rounded-full border',
  boundary: 'rounded-md border-2 font-extrabold',
  wicket: 'rounded-sm border-2 font-extrabold',
  extra: 'rounded-full border border-dashed',
};
const onPaper: Readonly<Record<Kind, string>> = {
  dot: 'border-edge text-muted',
  runs: 'border-edge text-ink',
  boundary: 'border-accent bg-accent text-on-accent',
  wicket: 'border-danger bg-danger text-on-danger',
  extra: 'border-edge text-ink',
};
const onBoards: Readonly<Record<Kind, string>> = {
  dot: 'border-board-muted text-board-muted',
  runs: 'border-board-muted text-board-ink',
  boundary: 'border-board-accent bg-board-accent text-board',
  wicket: 'border-board-danger bg-board-danger text-board',
  extra: 'border-board-muted text-board-ink',
};

export type BallChipProps = {
  readonly ball: Ball;
  readonly onBoard?: boolean;
  /** For a list of many. */
  readonly small?: boolean;
};

export function BallChip({ ball, onBoard = false, small = false }: BallChipProps) {
  const kind = kindOf(ball);
  const sign = symbolOf(ball);
  return (
    <span
      className={classes(
        'figures inline-flex shrink-0 items-center justify-center px-1 font-semibold',
        small ? 'h-7 min-w-7' : 'h-8 min-w-8',
        sign.length > 2 ? 'text-xs' : 'text-sm',
        shapes[kind],
        (onBoard ? onBoards : onPaper)[kind],
      )}
    >
      {sign}
    </span>
  );
}
