// Keeps what one reads where it is. A reader at the top of a list that grows there sees what is new come in by itself; for
// one who has scrolled down, or is at one of its links, it stays as it was until they ask for what is new, or come back to the top. Doesn't know what
// the list holds.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

export type Held<T> = {
  /** What to show. */
  readonly shown: T;
  /** Shows what is new, and goes up to it. */
  readonly release: () => void;
};

/** `top` is the list's beginning. */
export function useHeld<T>(now: T, top: RefObject<HTMLElement | null>): Held<T> {
  // Null: the reader is at the top, and reads what is now.
  const [held, setHeld] = useState<{ readonly as: T } | null>(null);
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });

  useEffect(() => {
    const look = () => {
      const down = (top.current?.getBoundingClientRect().top ?? 0) < 0;
      const inside = document.activeElement?.closest('li') ?? null;
      const reads = down || (inside !== null && top.current?.contains(inside) === true);
      setHeld((before) => (reads ? (before ?? { as: latest.current }) : null));
    };
    // Who left the page reads on from what there is when they come back.
    const seen = () => {
      if (document.visibilityState === 'visible') setHeld((before) => before && { as: latest.current });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    document.addEventListener('focusin', look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('scroll', look);
      document.removeEventListener('focusin', look);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [top]);

  const release = () => {
    setHeld(null);
    if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView({ block: 'start' });
  };

  return { shown: held === null ? now : held.as, release };
}

/** A line slides in for so long. Milliseconds. */
const slideMs = 250;

/**
 * What comes in at the top of `list` slides in, instead of pushing what is there down in one jump. `shown` changes with the
 * list, whose rows are `li` with an id.
 */
export function useSlideIn(list: RefObject<HTMLElement | null>, shown: unknown): void {
  const first = useRef<{ readonly id: string; readonly depth: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const depthOf = (one: Element): number =>
      one.getBoundingClientRect().top - current.getBoundingClientRect().top;
    const before = first.current;
    const there = before === null ? null : current.querySelector(`#${before.id}`);
    const grown = before === null || there === null ? 0 : depthOf(there) - before.depth;
    const top = current.querySelector('li');
    first.current = top === null ? null : { id: top.id, depth: depthOf(top) };
    if (grown <= 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    current.animate([{ transform: `translateY(${-grown}px)` }, { transform: 'none' }], {
      duration: slideMs,
      easing: 'ease-out',
    });
  }, [list, shown]);
}
