// The overlay as OBS has it: pictures laid on exactly the delay after the server's time, the last one kept through every
// failure, the same on both sizes, and its address made by choices.
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

const Pictures = z.object({ pictures: z.array(z.object({ seq: z.number(), at: z.number() })) });

/** When each picture was laid on, by its seq: the page's own note of it. Epoch milliseconds. */
const watchPictures = async (page: Page): Promise<() => Promise<Readonly<Record<string, number>>>> => {
  await page.addInitScript(() => {
    const laid: Record<string, number> = {};
    Object.assign(window, { laid });
    document.addEventListener('DOMContentLoaded', () => {
      const place = document.getElementById('overlay');
      if (place === null) return;
      new MutationObserver(() => {
        const seq = place.dataset['shown'] ?? '';
        laid[seq] ??= Date.now();
      }).observe(place, { attributes: true, attributeFilter: ['data-shown'] });
    });
  });
  return () => page.evaluate(() => ('laid' in window ? JSON.parse(JSON.stringify(window.laid)) : {}));
};

journey('a picture is on air exactly its delay after the ball', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'public' });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');

  const context = await browser.newContext({
    baseURL: scorebox.url,
    viewport: { width: 1920, height: 1080 },
  });
  const [air, late] = [await context.newPage(), await context.newPage()];
  const laid = await watchPictures(late);
  await air.goto(`/o/${pad.code}?layout=lower`);
  await late.goto(`/o/${pad.code}?delay=6`);
  await expect(air.locator('#overlay')).toContainText('0/0');
  await pad.tap('Four, to the boundary');
  await expect(air.locator('#overlay')).toContainText('4/0');
  await expect(late.locator('#overlay')).toContainText('4/0');

  const told = await air.request.get(`/o/${pad.code}?part=1&after=0&delay=120`);
  const ball = Pictures.parse(await told.json()).pictures.at(-1);
  if (ball === undefined) throw new Error('no picture of the ball');
  const behind = ((await laid())[String(ball.seq)] ?? 0) - ball.at;
  // Never early; late by no more than a busy machine takes to draw.
  expect(behind).toBeGreaterThanOrEqual(6_000 - 60);
  expect(behind).toBeLessThan(6_000 + 700);

  // A reload within the delay shows what was on air, and the ball when it is due.
  await pad.tap('Six');
  await expect(air.locator('#overlay')).toContainText('10/0');
  await late.reload();
  await expect(late.locator('#overlay')).toContainText('4/0');
  await expect(late.locator('#overlay')).toContainText('10/0');

  // The server goes: what is on air stays, and what comes after is shown without a reload.
  await scorebox.down('SIGTERM');
  await expect(air.locator('#overlay')).toContainText('10/0');
  await scorebox.up();
  await pad.tap('One');
  await expect(air.locator('#overlay')).toContainText('11/0', { timeout: 30_000 });
});

journey('every layout fits both sizes, over nothing', async ({ browser, scorebox }) => {
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ]) {
    const context = await browser.newContext({ baseURL: scorebox.url, viewport });
    const page = await context.newPage();
    for (const layout of ['bug', 'lower', 'over', 'partnership', 'card']) {
      await page.goto(`/o/ABCDEF?mock=1&layout=${layout}`);
      await expect(page.locator('.box').first()).toBeVisible();
      // Measured at one moment: the match goes on, and the next picture takes the place of this one.
      const edges = await page.locator('.box').evaluateAll((boxes) => {
        const places = boxes.map((box) => box.getBoundingClientRect());
        return {
          left: Math.min(...places.map(({ left }) => left)),
          top: Math.min(...places.map(({ top }) => top)),
          right: Math.max(...places.map(({ right }) => right)),
          bottom: Math.max(...places.map(({ bottom }) => bottom)),
        };
      });
      expect(edges.left, layout).toBeGreaterThanOrEqual(0);
      expect(edges.top, layout).toBeGreaterThanOrEqual(0);
      expect(edges.right, layout).toBeLessThanOrEqual(viewport.width);
      expect(edges.bottom, layout).toBeLessThanOrEqual(viewport.height);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgba(0, 0, 0, 0)',
      );
    }
  }
  const none = await fetch(`${scorebox.url}/o/ABCDEF`);
  expect(none.status).toBe(200);
  expect(await none.text()).toMatch(/<div\s[^>]*id="overlay"[^>]*>\s*<\/div>/);
});

journey('the address of an overlay is made by choices', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  const code = page.url().slice(-6);
  await page.goto(`/m/${code}/overlay`);
  await expectAccessible(page);
  await page.getByLabel('Layout').selectOption('lower');
  await page.getByLabel('Seconds behind').fill('8');
  const address = page.getByLabel('Address for OBS or vMix');
  await expect(address).toHaveValue(new RegExp(`/o/${code}\\?layout=lower&delay=8$`));
  const shown = page.frameLocator('iframe');
  await expect(shown.locator('#overlay')).toHaveAttribute('data-delay', '8000');
});
