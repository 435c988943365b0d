// Installing the app: only what the browser can do is offered, and only a person's tap asks.
import { expect, test } from 'vitest';
import { makeInstaller, type InstallScope } from './install';

class Browser extends EventTarget implements InstallScope {
  asked = 0;
  standalone = false;
  constructor(readonly navigator: InstallScope['navigator'] = { userAgent: 'Android', maxTouchPoints: 5 }) {
    super();
  }
  matchMedia = () => ({ matches: this.standalone });
  /** Whether the browser then leaves it to the page. */
  offers(): boolean {
    const prompt = async () => void (this.asked += 1);
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
}

test('an offer waits for a tap, and is taken once', async () => {
  const browser = new Browser();
  const installer = makeInstaller(browser);
  const seen: string[] = [];
  installer.subscribe(() => seen.push(installer.read().kind));
  expect(installer.read().kind).toBe('notOffered');
  expect(browser.offers()).toBe(true);
  expect([installer.read().kind, browser.asked]).toEqual(['offered', 0]);
  await Promise.all([installer.install(), installer.install()]);
  expect(browser.asked).toBe(1);
  browser.dispatchEvent(new Event('appinstalled'));
  expect(seen).toEqual(['offered', 'notOffered', 'installed']);
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'byHand'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'byHand'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'notOffered'],
  ['Mozilla/5.0 (Linux; Android 14)', 5, 'notOffered'],
] as const)('%s with %i touch points: %s', (userAgent, maxTouchPoints, kind) =>
  expect(makeInstaller(new Browser({ userAgent, maxTouchPoints })).read()).toEqual({ kind }),
);

test('opened from the home screen it offers nothing more', () => {
  const browser = new Browser();
  browser.standalone = true;
  expect(makeInstaller(browser).read().kind).toBe('installed');
});
