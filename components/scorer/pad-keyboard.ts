// The pad by keyboard: a pressed letter taps the button that carries it, so that what a letter does is always what is on
// the screen, barred keys and guards included; a sheet on top goes first, and a press that shut one is done with. Doesn't know
// what the buttons do.
import { useEffect, type RefObject } from 'react';

export function usePadKeyboard(root: RefObject<HTMLElement | null>, onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Esc has closed the sheet by now: it must not lead back behind it as well.
      if (event.defaultPrevented) return;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      const sheet = document.querySelector('[role="dialog"]');
      if (event.key === '?' && sheet === null) return onHelp();
      const button = buttonOf(
        sheet ?? root.current,
        event.key.length === 1 ? event.key.toLowerCase() : event.key,
      );
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root, onHelp]);
}

/** The last one that carries the letter: what is asked now lies below what can always be tapped, and goes first. */
const buttonOf = (scope: Element | null, key: string): HTMLButtonElement | null =>
  [...(scope?.querySelectorAll<HTMLButtonElement>(`button[data-shortcut="${CSS.escape(key)}"]`) ?? [])].at(
    -1,
  ) ?? null;
