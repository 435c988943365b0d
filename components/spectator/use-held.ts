// Keeps what one reads where it is: a list that would grow at its top stays as it was until the reader asks for what is
// new, comes back to its top, or comes back to the page. Doesn't know what the list holds.
import { useEffect, useState, type RefObject } from 'react';

export type Held<T> = {
  /** What to show: as it was when the reader began. */
  readonly shown: T;
  /** Shows what is new, and goes up to it. */
  readonly release: () => void;
};

/** `top` is the list's beginning. `empty`: there is nothing to read yet, so nothing to keep. */
export function useHeld<T>(
  now: T,
  empty: (shown: T) => boolean,
  top: RefObject<HTMLElement | null>,
): Held<T> {
  const [held, setHeld] = useState(now);
  // The first thing there is to read comes by itself.
  if (empty(held) && !empty(now)) setHeld(now);

  useEffect(() => {
    let down = false;
    const scrolled = () => {
      const before = down;
      down = (top.current?.getBoundingClientRect().top ?? 0) < 0;
      if (before && !down) setHeld(now);
    };
    const seen = () => {
      if (document.visibilityState === 'hidden') setHeld(now);
    };
    addEventListener('scroll', scrolled, { passive: true });
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('scroll', scrolled);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [now, top]);

  const release = () => {
    setHeld(now);
    if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView({ block: 'start' });
  };

  return { shown: held, release };
}
