// The lower part of the pad: three rows for what is asked now, and one row of four keys below it that always means the same
// (or leads back). Doesn't know what is asked.
import type { ReactNode } from 'react';

/** `tiles` share three rows' height; `columns` of them side by side. A list too long for it scrolls inside. */
export function PadZone(props: {
  readonly name: string;
  readonly columns: 1 | 2 | 3 | 4;
  readonly tiles: ReactNode;
  readonly bottom: ReactNode;
  /** What is read before the tiles; left out on a screen that is too low for both. */
  readonly head?: ReactNode;
}) {
  return (
    <section
      aria-label={props.name}
      className="grid h-full min-h-0 grid-rows-[minmax(0,3fr)_minmax(0,1fr)] gap-2"
    >
      <div className="flex min-h-0 flex-col gap-1.5">
        {props.head === undefined ? null : (
          <div dir="ltr" className="hidden tall:block">
            {props.head}
          </div>
        )}
        <div
          className={`grid min-h-0 flex-1 auto-rows-[minmax(44px,1fr)] gap-1.5 overflow-y-auto overscroll-contain ${columnClass[props.columns]}`}
        >
          {props.tiles}
        </div>
      </div>
      <div className="grid min-h-0 grid-cols-4 gap-2">{props.bottom}</div>
    </section>
  );
}

/**
 * What is asked, where the bottom row has room for it; screen readers have it as the section's name. A left hand mirrors where
 * things stand, never a sentence.
 */
export function ZoneTitle(props: { readonly columns: 1 | 2 | 3; readonly children: string }) {
  return (
    <p
      aria-hidden
      dir="ltr"
      className={`${spanClass[props.columns]} self-center px-1 text-center text-sm leading-tight font-semibold`}
    >
      {props.children}
    </p>
  );
}

const spanClass = { 1: 'col-span-1', 2: 'col-span-2', 3: 'col-span-3' } as const;
const columnClass = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-4' } as const;

/** Shortcuts of tiles in their order: a dozen fit. */
export const tileShortcuts: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '='];
