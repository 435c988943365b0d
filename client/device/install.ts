// Putting the app on the home screen: what the browser offers, kept until a person asks for it. Where it offers nothing, how
// it is done by hand. Never asks by itself.

/** What can be done here. `byHand`: an Apple phone or tablet, whose menu alone installs. */
export type Installing =
  | { readonly kind: 'installed' }
  | { readonly kind: 'offered' }
  | { readonly kind: 'byHand' }
  | { readonly kind: 'notOffered' };

/** What is used of the browser. */
export type InstallScope = Pick<EventTarget, 'addEventListener'> & {
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly navigator: { readonly userAgent: string; readonly maxTouchPoints: number };
};

export type Installer = {
  readonly read: () => Installing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the browser's own question. An offer can be taken once. */
  readonly install: () => Promise<void>;
};

/** The browser's event (Web App Manifest Incubations): not among the types of TypeScript. */
type Offer = Event & { readonly prompt: () => Promise<unknown> };
const isOffer = (event: Event): event is Offer => 'prompt' in event && typeof event.prompt === 'function';

/** Listens from now on: the browser makes its offer once a page, soon after loading. */
export const makeInstaller = (scope: InstallScope): Installer => {
  let offer: Offer | null = null;
  let state = stateAtFirst(scope);
  const listeners = new Set<() => void>();
  const set = (kind: Installing['kind']): void => {
    state = { kind };
    for (const listener of listeners) listener();
  };
  scope.addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    // Else some browsers put a banner over the page, which nobody asked for.
    event.preventDefault();
    offer = event;
    set('offered');
  });
  scope.addEventListener('appinstalled', () => set('installed'));
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    install: async () => {
      const taken = offer;
      offer = null;
      if (state.kind === 'offered') set('notOffered');
      await taken?.prompt();
    },
  };
};

const stateAtFirst = ({ matchMedia, navigator }: InstallScope): Installing => {
  if (matchMedia('(display-mode: standalone)').matches) return { kind: 'installed' };
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad calls itself a Macintosh; no Macintosh has a touch screen.
  const byHand = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return { kind: byHand ? 'byHand' : 'notOffered' };
};
