// The frame of an ordinary page: what to skip to, a column to read in, a heading.
import type { ReactNode } from 'react';
import { classes } from './classes';

const widths = { narrow: 'max-w-md', reading: 'max-w-2xl', wide: 'max-w-6xl' } as const;

export type PageProps = {
  readonly title: string;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  readonly width?: keyof typeof widths;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export function Page({ title, lead, width = 'reading', actions, children }: PageProps) {
  return (
    <main id="main" className={classes('mx-auto w-full px-4 pt-6 pb-16', widths[width])}>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-3xl font-extrabold tracking-tight">{title}</h1>
          {lead !== undefined && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  );
}

/** A heading with what belongs to it. */
export function Section({
  title,
  children,
  aside,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <section className="mb-8">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="text-xl font-bold tracking-tight">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
