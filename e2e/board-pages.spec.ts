// The spectators' pages hold their shape: nothing scrolls sideways on the narrowest phone, every tab reads the same
// without scripts.
import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';
import { Script } from './script';

const tabs = { live: 'Live', scorecard: 'Scorecard', overs: 'Overs', charts: 'Charts', info: 'Info' };

const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${page.url()} is wider than the screen by`).toBeLessThanOrEqual(0);
};

/** A reader with or without scripts, where it is the server's time. */
const reader = async (browser: Browser, url: string, scripts: boolean): Promise<Page> => {
  const viewport = { width: 360, height: 800 };
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    javaScriptEnabled: scripts,
    timezoneId: 'UTC',
  });
  return context.newPage();
};

/** Every tab reads the same with scripts and without; only a time without them has to name its zone. */
const expectSameTabs = async (page: Page, bare: Page, address: string, each: () => Promise<void>) => {
  for (const [tab, title] of Object.entries(tabs)) {
    await page.goto(`${address}?tab=${tab}`);
    await bare.goto(`${address}?tab=${tab}`);
    await each();
    const textOf = async (one: Page): Promise<string> =>
      (await one.getByRole('region', { name: title, exact: true }).innerText()).replaceAll(' UTC', '');
    const read = await textOf(bare);
    expect(read.length, tab).toBeGreaterThan(50);
    await expect.poll(() => textOf(page), tab).toBe(read);
    const score = (one: Page) => one.getByRole('region', { name: 'Scoreboard' }).locator('.text-score');
    expect(await score(bare).innerText(), tab).toBe(await score(page).innerText());
  }
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
  const page = await reader(browser, scorebox.url, true);
  const address = await simulated(page);
  const bare = await reader(browser, scorebox.url, false);

  for (const path of ['/', ...Object.keys(tabs).map((tab) => `${address}?tab=${tab}`)]) {
    await page.goto(path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await expectNoSidewaysScroll(page);
    }
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await expectSameTabs(page, bare, address, () => expectAccessible(page));
});

journey('a match on its way reads the same without scripts', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const { code } = await setUpMatch(scorer, { overs: 20, visibility: 'public' });
  const script = await Script.of(scorer, scorebox.url, code, 5);
  await script.balls(50);
  const page = await reader(browser, scorebox.url, true);
  const bare = await reader(browser, scorebox.url, false);
  // With scripts it has become live, and still reads as it was drawn.
  const live = () => expect(page.getByRole('region', { name: 'Scoreboard' })).toContainText(/\d watching/);
  await expectSameTabs(page, bare, `/m/${code}`, live);
});
