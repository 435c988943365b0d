// The product's mark: three upright strokes with two laid over them, like a tally; and its name.
import { classes } from './classes';

export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={classes('size-6', className)} fill="currentColor">
      <rect x="3" y="7" width="3.4" height="15" rx="1" />
      <rect x="10.3" y="7" width="3.4" height="15" rx="1" />
      <rect x="17.6" y="7" width="3.4" height="15" rx="1" />
      <rect x="3.6" y="2.5" width="7.6" height="2.8" rx="1.4" />
      <rect x="12.8" y="2.5" width="7.6" height="2.8" rx="1.4" />
    </svg>
  );
}
