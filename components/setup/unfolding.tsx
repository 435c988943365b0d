// What is seldom wanted, under its title until that is tapped; the arrow says that there is more. Works without JavaScript.
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../ui/classes';

export function Unfolding(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { title, open = false, className, children } = props;
  return (
    <details open={open} className={classes('group', className)}>
      <summary className="flex min-h-11 items-center justify-between gap-2 font-semibold">
        {title}
        <ChevronDown aria-hidden className="size-5 shrink-0 group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
