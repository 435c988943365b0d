// The pad by keyboard: a pressed letter taps the button that carries it, so that what a letter does is always what is on
// the screen, barred keys and guards included. Doesn't know what the buttons do.
import { useEffect, type RefObject } from 'react';

export function usePadKeyboard(
  root: RefObject<HTMLElement | null>,
  sheetOpen: boolean,
  onHelp: () => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (sheetOpen || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      if (event.key === '?') return onHelp();
      const button = buttonOf(root.current, event.key.length === 1 ? event.key.toLowerCase() : event.key);
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root, sheetOpen, onHelp]);
}

const buttonOf = (root: HTMLElement | null, key: string): HTMLButtonElement | null =>
  root?.querySelector<HTMLButtonElement>(`button[data-shortcut="${CSS.escape(key)}"]`) ?? null;
