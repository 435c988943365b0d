// Keeps what one reads where it is: while the reader is down in a list that grows at its top, the list stays as it was,
// and says how much is new. Doesn't know what the list holds.
import { useEffect, useState, type RefObject } from 'react';

export type Held<T> = {
  /** What to show: as it was when the reader went down, or as it is. */
  readonly shown: T;
  readonly holding: boolean;
  /** Shows what is new, and goes up to it. */
  readonly release: () => void;
};

/** `top` is the list's beginning: the reader is down in it once that has left the screen. */
export function useHeld<T>(now: T, top: RefObject<HTMLElement | null>): Held<T> {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);

  useEffect(() => {
    const look = () => {
      const down = (top.current?.getBoundingClientRect().top ?? 0) < 0;
      setHeld((before) => (down ? (before ?? { value: now }) : null));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [now, top]);

  const release = () => {
    setHeld(null);
    top.current?.scrollIntoView({ block: 'start' });
  };

  return { shown: held?.value ?? now, holding: held !== null, release };
}
