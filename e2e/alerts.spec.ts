// Messages of a match on a device: asked for on its page, shown by the service worker with no page open, a tap opens the
// match, asked for no more. The browser's own push service is out of reach here, so its subscription is put in its place
// and its messages are handed to the worker by the browser's debugger; how ours are sealed and sent is the server's test.
import { createECDH, randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, signUp } from './people';

const subscription = () => {
  const pair = createECDH('prime256v1');
  return {
    endpoint: 'https://push.example.com/send/a-device',
    keys: { p256dh: pair.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') },
  };
};

journey('a device asks for messages, shows them, and asks for no more', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  const path = new URL(page.url()).pathname;

  const context = page.context();
  await context.grantPermissions(['notifications'], { origin: scorebox.url });
  await context.addInitScript((given) => {
    const made = { endpoint: given.endpoint, toJSON: () => given };
    Object.assign(PushManager.prototype, {
      subscribe: () => Promise.resolve(made),
      getSubscription: () => Promise.resolve(made),
    });
  }, subscription());

  await page.goto(`${path}/alerts`);
  await expectAccessible(page);
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/alerts'));
  await page.getByRole('button', { name: 'Switch on' }).click();
  expect((await asked).status()).toBe(201);
  await expect(page.getByRole('button', { name: 'Switch off' })).toBeVisible();

  const debug = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    debug.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations;
      if (ours !== undefined) resolve(ours.registrationId);
    }),
  );
  await debug.send('ServiceWorker.enable');
  const deliver = async (data: unknown) =>
    debug.send('ServiceWorker.deliverPushMessage', {
      origin: scorebox.url,
      registrationId: await registered,
      data: JSON.stringify(data),
    });
  const shown = () =>
    page.evaluate(async () => {
      const { registration } = { registration: await navigator.serviceWorker.ready };
      return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
    });
  const wicket = { title: 'Kent 4/1 (0.2)', body: 'OUT! <b>Bowled</b>', tag: path.slice(3), url: path };
  await deliver(wicket);
  await expect.poll(shown).toEqual([{ title: wicket.title, body: wicket.body, tag: wicket.tag }]);
  // A later one of the match takes its place.
  await deliver({ ...wicket, title: 'Kent 50/1 (6)', body: 'Fifty' });
  await expect.poll(shown).toEqual([{ title: 'Kent 50/1 (6)', body: 'Fifty', tag: wicket.tag }]);

  const [worker] = context.serviceWorkers();
  const opened = await worker?.evaluate(async (): Promise<string> => {
    const place = Object(globalThis);
    const [notification] = await place.registration.getNotifications();
    const opening = new Promise<string>((resolve) => {
      // A page is opened for a finger only, and there is none here.
      place.clients.openWindow = (url: string) => Promise.resolve(resolve(url));
      place.clients.matchAll = () => Promise.resolve([]);
    });
    place.dispatchEvent(new place.NotificationEvent('notificationclick', { notification }));
    return opening;
  });
  expect(opened).toBe(scorebox.url + path);
  await expect.poll(shown).toEqual([]);

  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByRole('button', { name: 'Switch on' })).toBeVisible();
});
