// A message that came while no page may be open: shown as a line a match on the device, and a tap opens the match. Doesn't
// know who sent it; what has not our form is shown as little as the browser allows.
import type { LastingEvent } from './scope';

/** What the browser hands over with a message, and with a tap on it. */
export type PushEvent = LastingEvent & { readonly data: { readonly text: () => string } | null };
export type TapEvent = LastingEvent & {
  readonly notification: { readonly data: unknown; readonly close: () => void };
};

type Window = { readonly url: string; readonly focus: () => Promise<unknown> };

/** As much of the worker's surroundings as messages need. */
export type PushScope = {
  addEventListener(type: 'push', listener: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: TapEvent) => void): void;
  readonly registration: {
    readonly showNotification: (title: string, options: NotificationOptions) => Promise<void>;
  };
  readonly clients: {
    readonly matchAll: (which: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly Window[]>;
    readonly openWindow: (url: string) => Promise<unknown>;
  };
  readonly location: { readonly origin: string };
};

type Message = { readonly title: string; readonly body: string; readonly tag: string; readonly url: string };

/** The message in what was sent. A browser that shows nothing for a message takes the permission away: so there is one. */
const messageIn = (data: PushEvent['data']): Message => {
  const said = parsed(data?.text() ?? '');
  const text = (name: string, usual: string): string =>
    typeof said === 'object' && said !== null && name in said ? String(Reflect.get(said, name)) : usual;
  return {
    title: text('title', 'Scorebox'),
    body: text('body', ''),
    tag: text('tag', 'scorebox'),
    url: text('url', '/'),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Listens for messages and taps, for as long as the worker is there. */
export const hearPush = (worker: PushScope): void => {
  const { registration, clients, location } = worker;
  worker.addEventListener('push', (event) => {
    const { title, body, tag, url } = messageIn(event.data);
    const options = { body, tag, renotify: true, icon: '/icon.svg', data: { url } };
    event.waitUntil(registration.showNotification(title, options));
  });
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data));
  });

  const open = async (data: unknown): Promise<unknown> => {
    const asked = typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : '/';
    const url = new URL(asked, location.origin);
    // Only ever a page of ours.
    const page = url.origin === location.origin ? url.href : location.origin;
    const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    const shown = windows.find((window) => window.url.split('?')[0] === page);
    return shown === undefined ? clients.openWindow(page) : shown.focus();
  };
};
