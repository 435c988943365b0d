// What the pad tells its scorer about each ball, from the tap to the book: on the phone, on its way, recorded, refused; while
// the server is started anew, while a refusal waits for a person, and after signing out with balls that were not sent.
import { expect, type Page, type Route } from '@playwright/test';
import { z } from 'zod';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

const pill = (page: Page, kind: string) => page.locator(`[data-sync=${kind}]`);
const score = (page: Page) => page.getByRole('heading', { level: 1 });
/** The chips of this over, the newest last. */
const chips = async (page: Page, ...states: readonly string[]): Promise<void> => {
  const all = page.getByRole('region', { name: 'This over' }).locator('[data-state]');
  await expect
    .poll(async () => all.evaluateAll((found) => found.map((chip) => chip.getAttribute('data-state'))))
    .toEqual(states);
};

const Batch = z.object({ commands: z.array(z.looseObject({ commandId: z.string() })) });
const Answer = z.object({ head: z.number(), results: z.array(z.unknown()) });
/** A server that records the first of a batch and refuses the second, by the contract: the rest is held behind it. */
const refusesTheSecond = async (route: Route): Promise<void> => {
  const { commands } = Batch.parse(route.request().postDataJSON());
  const reply = await route.fetch({ postData: JSON.stringify({ commands: commands.slice(0, 1) }) });
  const { head, results } = Answer.parse(await reply.json());
  const refused = {
    ...{ status: 'refused', code: 'NOT_AWAITED', law: '17.6', detail: {} },
    message: 'The over is complete.',
  };
  const rest = commands.slice(1).map(({ commandId }, place) => ({
    ...(place === 0 ? refused : { status: 'held' }),
    commandId,
  }));
  await route.fulfill({ response: reply, json: { head, results: [...results, ...rest] } });
};

journey('each ball tells where it is, and what needs the scorer is led to', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'public' });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
  const { code } = pad;
  await expect(pill(page, 'synced')).toHaveText('Synced 0');

  await journey.step('a ball on its way, and recorded', async () => {
    let pass = (): void => undefined;
    const gate = new Promise<void>((resolve) => (pass = resolve));
    await page.route('**/score', async (route) => {
      await gate;
      await route.continue();
    });
    await pad.tap('One');
    await chips(page, 'inFlight');
    await expect(pill(page, 'sending')).toHaveText('1 waiting');
    pass();
    await chips(page, 'recorded');
    await expect(pill(page, 'synced')).toHaveText('Synced 0.1');
    await page.unroute('**/score');
  });

  await journey.step('the server is started anew: balls go onto the phone, then into the book', async () => {
    await scorebox.down('SIGTERM');
    await pad.taps('Four, to the boundary', 'Two');
    await chips(page, 'recorded', 'onDevice', 'onDevice');
    await expect(pill(page, 'offline')).toHaveText('Offline 0 min · 2 balls safe on this phone');
    const words = pill(page, 'offline').locator('span');
    expect(await words.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await scorebox.up();
    await expect(pill(page, 'synced')).toHaveText('Synced 0.3', { timeout: 30_000 });
    await chips(page, 'recorded', 'recorded', 'recorded');
  });

  await journey.step(
    'a ball is refused: it is held with its reason, and nothing after it is lost',
    async () => {
      await page.context().setOffline(true);
      await pad.taps('Six', 'No run', 'Three');
      await expect(pill(page, 'offline')).toContainText('3 balls safe');
      await page.route('**/commands', refusesTheSecond);
      await page.context().setOffline(false);
      await expect(pill(page, 'needsYou')).toHaveText('Needs you');
      await chips(page, 'recorded', 'recorded', 'recorded', 'recorded', 'refused', 'onDevice');
      await page.unroute('**/commands');
      await page.reload();
      await expect(score(page)).toHaveText('ASHF16/0(1)');
      await chips(page, 'recorded', 'recorded', 'recorded', 'recorded', 'refused', 'onDevice');
      await pill(page, 'needsYou').click();
      const sheet = page.getByRole('dialog');
      await expect(sheet).toContainText('The over is complete. (Law 17.6)');
      await expect(sheet).toContainText('1 entered after it is safe on this device');
      await expectAccessible(page);
      await sheet.getByRole('button', { name: 'Enter it now' }).click();
      await expect(pill(page, 'synced')).toHaveText('Synced 1');
      await sheet.getByRole('button', { name: 'Close' }).click();
    },
  );

  await journey.step(
    'signed out with balls that were not sent: they wait, and the person is told',
    async () => {
      await pad.tap('Quinn Abbot bowls');
      await expect(pill(page, 'synced')).toBeVisible();
      await page.context().setOffline(true);
      await pad.taps('One', 'Six');
      await expect(pill(page, 'offline')).toContainText('2 balls safe');
      await page.goto('about:blank');
      await page.context().setOffline(false);
      await page.goto('/device');
      await expect(page.getByRole('link', { name: 'Ashford v Burnham' })).toContainText('2 not sent yet');
      await expectAccessible(page);
      await page.goto('/');
      await page.locator('summary', { hasText: 'Menu' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByText('Ashford v Burnham: 2 entries of yours')).toBeVisible();
      await expect(page).toHaveTitle(/Signed out/);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Sign in again' }).click();
      await page.getByLabel('Email').fill('sam.scorer@club.example');
      await page.getByLabel('Password').fill('a long enough password');
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page).not.toHaveURL(/sign-in/);
      await page.goto(`/m/${code}/score`);
      await expect(score(page)).toHaveText('ASHF23/0(1.2)');
      await expect(pill(page, 'synced')).toHaveText('Synced 1.2');
    },
  );
});
