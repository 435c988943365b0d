// One bar across the page, divided where it has parts. For the eye only: what it shows stands beside it as text.
import { toPlace } from './scale';

/** `parts` are hundredths of the bar's place; each has the look of its own. */
export type BarPart = { readonly width: number; readonly className: string };

export function Bar({ start = 0, parts }: { readonly start?: number; readonly parts: readonly BarPart[] }) {
  const placed = parts.map((part, index) => ({
    ...part,
    x: toPlace(parts.slice(0, index).reduce((sum, { width }) => sum + width, start)),
  }));
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="mt-1 h-3 w-full bg-sunken">
      {placed.map(
        ({ x, width, className }, index) =>
          width > 0 && (
            <rect key={index} {...(x > 0 && { x })} width={width} height="4" className={className} />
          ),
      )}
    </svg>
  );
}
