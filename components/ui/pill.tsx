// A small word on a colour; the word says it all, the colour only helps.
import type { ReactNode } from 'react';
import { classes } from './classes';

const tones = {
  plain: 'bg-sunken text-ink',
  accent: 'bg-accent-wash text-accent-strong',
  danger: 'bg-danger-wash text-danger',
  warn: 'bg-warn-wash text-warn',
  board: 'bg-board-raised text-board-ink',
} as const;

export type Tone = keyof typeof tones;

export function Pill({
  tone = 'plain',
  dot = false,
  children,
}: {
  readonly tone?: Tone;
  /** A mark before the word: something is going on. */
  readonly dot?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap',
        tones[tone],
      )}
    >
      {dot && <span aria-hidden className="size-2 rounded-full bg-current" />}
      {children}
    </span>
  );
}
