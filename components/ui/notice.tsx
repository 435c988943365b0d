// A message in its place on the page: something to know, to mind, or that went wrong. And what stands where there is
// nothing yet.
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Sign } from './sign';

const kinds = {
  info: { look: 'bg-sunken text-ink' },
  good: { look: 'bg-accent-wash text-ink' },
  warn: { look: 'bg-warn-wash text-ink' },
  danger: { look: 'bg-danger-wash text-ink' },
} as const;

export type NoticeProps = {
  readonly kind?: keyof typeof kinds;
  readonly title: string;
  readonly children?: ReactNode;
  /** Said at once by screen readers: for what just went wrong. */
  readonly urgent?: boolean;
};

export function Notice({ kind = 'info', title, children, urgent = false }: NoticeProps) {
  const { look } = kinds[kind];
  return (
    <div role={urgent ? 'alert' : undefined} className={classes('flex gap-3 rounded-md px-4 py-3', look)}>
      <Sign name={kind} className="mt-0.5 size-5" />
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="text-sm">{children}</div>}
      </div>
    </div>
  );
}

/** Where there is nothing yet: what will be here, and what to do about it. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border border-dashed border-edge px-5 py-6">
      <p className="text-lg font-bold">{title}</p>
      {children !== undefined && <div className="max-w-prose text-muted">{children}</div>}
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
