// How a person has set the pad on this device: which hand, and whether the sun shines. Kept on the device, since hands and
// weather are the device's matter and not the match's.
import { useSyncExternalStore } from 'react';

export type PadSettings = { readonly leftHanded: boolean; readonly sunlight: boolean };
const usual: PadSettings = { leftHanded: false, sunlight: true };

const key = 'scorebox.pad';
const listeners = new Set<() => void>();
let settings: PadSettings | null = null;

function read(): PadSettings {
  settings ??= parsed();
  return settings;
}

/** What is kept; the usual where there is nothing, or where the browser keeps nothing for us. */
function parsed(): PadSettings {
  try {
    const kept = localStorage.getItem(key) ?? '';
    return { leftHanded: kept.includes('left'), sunlight: !kept.includes('shade') };
  } catch {
    return usual;
  }
}

function write(next: PadSettings): void {
  settings = next;
  try {
    localStorage.setItem(key, `${next.leftHanded ? 'left' : 'right'} ${next.sunlight ? 'sun' : 'shade'}`);
  } catch {
    // A browser that keeps nothing still sets the pad until it is closed.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The settings, and the way to change them. */
export const usePadSettings = (): [PadSettings, (next: PadSettings) => void] => [
  useSyncExternalStore(subscribe, read, () => usual),
  write,
];
