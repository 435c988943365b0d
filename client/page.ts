// What the page's surroundings say: whether the device has a network, and whether anybody sees the page. Doesn't know
// what for.
export type Page = {
  readonly online: () => boolean;
  readonly visible: () => boolean;
  /** Called when either changed; the answer stops it. */
  readonly onChange: (listener: () => void) => () => void;
};

export const browserPage: Page = {
  online: () => navigator.onLine,
  visible: () => document.visibilityState === 'visible',
  onChange: (listener) => {
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    document.addEventListener('visibilitychange', listener);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
      document.removeEventListener('visibilitychange', listener);
    };
  },
};
