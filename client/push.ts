// This device's wish to be told of a match by push messages: asked of the browser, kept by the server. Doesn't know what
// is told.
import { registerWorker } from './device/register-worker';
import { fetchJson } from './fetch-json';

/** `cannot`: this browser has no push; `denied`: its owner said no. */
export type PushState = 'on' | 'off' | 'cannot' | 'denied' | 'failed';

export type PushWish = {
  readonly matchId: string;
  /** As the page's address has it: opens a private match. */
  readonly code: string;
  readonly kinds: readonly string[];
  readonly language: string;
  /** The server's VAPID key, base64url. */
  readonly key: string;
};

const isAnswer = (value: unknown): value is object => typeof value === 'object' && value !== null;
const pathOf = (matchId: string): string => `/api/v1/matches/${encodeURIComponent(matchId)}/alerts`;
const keptName = (matchId: string): string => `scorebox.alerts.${matchId}`;

const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

/** How it is on this device, for this match. */
export const pushState = (matchId: string): PushState => {
  if (!canPush()) return 'cannot';
  if (Notification.permission === 'denied') return 'denied';
  return Notification.permission === 'granted' && localStorage.getItem(keptName(matchId)) !== null
    ? 'on'
    : 'off';
};

/** Asks the browser's owner where that wasn't done, and the server. */
export const switchPushOn = async ({ matchId, code, kinds, language, key }: PushWish): Promise<PushState> => {
  if (!canPush()) return 'cannot';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  try {
    if ((await registerWorker()) === null) return 'cannot';
    const worker = await navigator.serviceWorker.ready;
    const subscription = await worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    });
    const { endpoint, keys } = subscription.toJSON();
    const asked = await fetchJson(
      pathOf(matchId),
      { endpoint, keys: { p256dh: keys?.['p256dh'], auth: keys?.['auth'] }, kinds, language, code },
      isAnswer,
    );
    if (!asked.ok) return 'failed';
    localStorage.setItem(keptName(matchId), kinds.join());
    return 'on';
  } catch {
    // The push service can't be reached, or knows another key: asking again is all there is.
    return 'failed';
  }
};

/** No more of this match; others this device follows stay. */
export const switchPushOff = async (matchId: string): Promise<PushState> => {
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  const endpoint = subscription?.endpoint;
  if (endpoint !== undefined) {
    const asked = await fetchJson(`${pathOf(matchId)}/removals`, { endpoint }, isAnswer);
    if (!asked.ok) return 'failed';
  }
  localStorage.removeItem(keptName(matchId));
  return 'off';
};
