// The spectators' pages hold their shape: nothing scrolls sideways on the narrowest phone, every tab reads the same
// without scripts.
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, signUp } from './people';

const tabs = { live: 'Live', scorecard: 'Scorecard', overs: 'Overs', charts: 'Charts', info: 'Info' };

const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${page.url()} is wider than the screen by`).toBeLessThanOrEqual(0);
};

/** Signs up (the first account is the admin) and has a match played in; its address. */
const simulated = async (page: Page): Promise<string> => {
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  return new URL(page.url()).pathname;
};

journey('a whole match on every width, with and without scripts', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const address = await simulated(page);
  const plain = await browser.newContext({ baseURL: scorebox.url, javaScriptEnabled: false });
  const bare = await plain.newPage();

  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of ['/', ...Object.keys(tabs).map((tab) => `${address}?tab=${tab}`)]) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    }
  }
  for (const [tab, title] of Object.entries(tabs)) {
    await page.goto(`${address}?tab=${tab}`);
    await bare.goto(`${address}?tab=${tab}`);
    const panel = (one: Page) => one.getByRole('region', { name: title, exact: true });
    await expectAccessible(page);
    // Times are in the reader's own zone with scripts, in UTC without; the info tab is where they are.
    if (tab !== 'info') expect(await panel(bare).innerText()).toBe(await panel(page).innerText());
    else await expect(panel(bare)).toContainText('Played by the simulator');
  }
});
