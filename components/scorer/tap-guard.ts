// Lets no echo of a tap through to the keys, and says so. Sits at the pad's root, before every button.
import { useRef, type MouseEvent } from 'react';
import { isDoubleTap, type Tap } from './double-tap';

export function useTapGuard(onIgnored: () => void) {
  const last = useRef<Tap | null>(null);
  return {
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      const tap: Tap = { at: event.timeStamp, place: placeOf(event, button) };
      if (isDoubleTap(last.current, tap)) {
        event.preventDefault();
        event.stopPropagation();
        onIgnored();
        return;
      }
      last.current = tap;
    },
  };
}

/** A click that a key made has no place of its own (its detail is 0): the key's letter stands for it. */
const placeOf = (event: MouseEvent, button: HTMLButtonElement): Tap['place'] =>
  event.detail === 0
    ? (button.dataset.shortcut ?? button.textContent)
    : { x: event.clientX, y: event.clientY };
