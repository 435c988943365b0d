// The spectators' pages hold their shape: nothing scrolls sideways on the narrowest phone, every tab reads the same
// without scripts, nothing moves as balls come in, and the scripts stay within their budget.
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

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

journey('nothing moves on a phone while an over is bowled', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'public' });
  await pad.taps('Ashford won the toss and bat');
  await pad.taps('Asha Rao', 'Bela Shah');
  await pad.taps('Priya Das bowls');

  const watcher = await phone(browser, scorebox.url);
  await watcher.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await watcher.goto(`/m/${pad.code}`);
  const board = watcher.getByRole('region', { name: 'Scoreboard' });
  await expect(board).toContainText('1 watching');
  for (const [tap, score] of [
    ['Four, to the boundary', '4/0'],
    ['No run', '4/0'],
    ['One', '5/0'],
    ['Six', '11/0'],
    ['Two', '13/0'],
  ] as const) {
    await pad.taps(tap);
    await expect(board).toContainText(score);
  }
  const moved = await watcher.evaluate(() =>
    'shifts' in window && Array.isArray(window.shifts)
      ? window.shifts.reduce((sum: number, shift: number) => sum + shift, 0)
      : Infinity,
  );
  expect(moved).toBeLessThanOrEqual(0.02);
  await watcher.getByRole('button', { name: /new balls?$/ }).click();
  await expect(watcher.getByRole('region', { name: 'Live', exact: true })).toContainText('0.5');
});
