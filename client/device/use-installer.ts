'use client';
// Installing the app, for a page that shows it. Begins to listen as the page's script runs: the browser offers early.
import { useSyncExternalStore } from 'react';
import { makeInstaller, type Installing } from './install';

const installer = typeof window === 'undefined' ? null : makeInstaller(windowScope(window));

/** `matchMedia` wants its window. */
function windowScope(here: Window): Parameters<typeof makeInstaller>[0] {
  return {
    addEventListener: (...heard: Parameters<Window['addEventListener']>) => here.addEventListener(...heard),
    matchMedia: (query) => here.matchMedia(query),
    navigator: here.navigator,
  };
}

const onServer: Installing = { kind: 'notOffered' };
const never = () => () => undefined;

export const useInstaller = (): { readonly state: Installing; readonly install: () => void } => {
  const state = useSyncExternalStore(
    installer?.subscribe ?? never,
    installer?.read ?? (() => onServer),
    () => onServer,
  );
  return { state, install: () => void installer?.install() };
};
