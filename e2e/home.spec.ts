// Home as a reader has it: scores that move by themselves, teams followed on the device, a search; the same without
// scripts.
import { expect } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

journey('the scores of home move while somebody scores', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'public' });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');

  const reader = await phone(browser, scorebox.url);
  await reader.goto('/');
  const tile = reader.getByRole('article').filter({ hasText: 'Ashford' });
  await expect(reader.getByText('Scores move by themselves')).toBeVisible();
  await pad.tap('Four, to the boundary');
  await expect(tile).toContainText('4/0');
  await pad.tap('Six');
  await expect(tile).toContainText('10/0');

  // The server goes and comes back: home says so meanwhile, keeps the scores, and comes level.
  await scorebox.down('SIGTERM');
  await expect(reader.getByText(/^Not connected: scores as at/)).toBeVisible();
  await expect(tile).toContainText('10/0');
  await scorebox.up();
  await expect(reader.getByText('Scores move by themselves')).toBeVisible({ timeout: 30_000 });
  await pad.tap('One');
  await expect(tile).toContainText('11/0', { timeout: 30_000 });
});

journey('a team is found, followed, and comes first; all without scripts', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Ada Admin');
  await setUpMatch(scorer, { overs: 2, visibility: 'public' });
  await scorer.goto('/');
  await scorer.getByRole('button', { name: 'Add a simulated match' }).click();
  await scorer.waitForURL(/\/m\/\w{6}$/);

  const context = await browser.newContext({ baseURL: scorebox.url, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto('/');
  await reader.getByLabel('Find a match').fill('priya ash');
  await reader.getByRole('button', { name: 'Search' }).click();
  await expect(reader).toHaveURL(/\/matches\?q=priya/);
  await expect(reader.getByRole('article')).toHaveCount(1);
  await expect(reader.getByRole('article')).toContainText('Ashford v Burnham');

  await reader.goto('/matches?q=burn');
  await reader.getByRole('button', { name: 'Follow Burnham' }).click();
  await expect(reader.getByRole('button', { name: 'Leave Burnham' })).toBeVisible();
  await reader.goto('/');
  const ours = reader.locator('section').filter({ hasText: 'Your teams' });
  await expect(ours.getByRole('article')).toContainText('Ashford v Burnham');
  await reader.getByRole('button', { name: 'Leave Burnham' }).click();
  await expect(reader.getByText('Your teams')).toHaveCount(0);

  await reader.goto('/matches?q=nowhere+at+all');
  await expect(reader.getByText('Nothing found for “nowhere at all”')).toBeVisible();
});

journey('another site can make nobody follow a team', async ({ scorebox }) => {
  const post = (origin: string | null) =>
    fetch(`${scorebox.url}/follow`, {
      method: 'POST',
      redirect: 'manual',
      headers: origin === null ? {} : { origin },
      body: new URLSearchParams({ team: 'a', follow: 'yes', back: '//elsewhere.example/' }),
    });
  expect((await post('https://elsewhere.example')).status).toBe(403);
  expect((await post(null)).status).toBe(403);
  const own = await post(scorebox.url);
  expect(own.status).toBe(303);
  expect(own.headers.get('location')).toBe('/');
});

journey('the lists of matches are readable to everyone', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/', '/matches', '/matches?q=a', '/matches?show=on']) {
        await page.goto(path);
        await expectAccessible(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${path} is wider than ${width} by`).toBeLessThanOrEqual(0);
      }
    }
});
