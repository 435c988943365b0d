// A match passed on: what a link shows where it is shared, the QR code, the files, and the card on paper.
import { expect } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, signUp } from './people';

const pngSize = (bytes: Buffer) => ({
  isPng: bytes.subarray(1, 4).toString() === 'PNG',
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});
const shareSize = { isPng: true, width: 1200, height: 630 };

journey('a whole match is passed on', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  const address = page.url();
  const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first();

  // The link's own picture, by an address that a robot can fetch.
  await expect(meta('twitter:card')).toHaveAttribute('content', 'summary_large_image');
  const picture = (await meta('og:image').getAttribute('content')) ?? '';
  expect(picture).toMatch(new RegExp(`^${address}/share/\\d+\\.png$`));
  const got = await page.request.get(picture);
  expect(got.headers()['content-type']).toBe('image/png');
  expect(pngSize(await got.body())).toEqual(shareSize);

  // Whatever is asked for, there is a picture.
  for (const bad of [
    `${address}/share/999999.png`,
    `${address}/share/0.png`,
    `${scorebox.url}/m/AAAAAA/share/1.png`,
  ]) {
    const usual = await page.request.get(bad);
    expect(pngSize(await usual.body()), bad).toEqual(shareSize);
  }

  // A moment has its own.
  const seq = Number(/(\d+)\.png$/.exec(picture)?.[1]);
  await page.goto(`${address}?ball=${String(seq - 40)}`);
  await expect(meta('og:image')).toHaveAttribute('content', `${address}/share/${String(seq - 40)}.png`);

  const told: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(told).toMatchObject({ '@graph': [{ '@type': 'SportsEvent' }, { '@type': 'LiveBlogPosting' }] });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);

  const qr = await page.request.get(`${address}/qr.svg`);
  expect(qr.headers()['content-type']).toContain('image/svg+xml');
  expect(await qr.text()).toContain('<svg');

  const csv = await page.request.get(`${address}/files/balls.csv`);
  expect(csv.headers()['content-disposition']).toContain('.csv');
  expect((await csv.text()).split('\r\n').length).toBeGreaterThan(200);
  const cricsheet: unknown = await (await page.request.get(`${address}/files/cricsheet.json`)).json();
  expect(cricsheet).toMatchObject({ meta: { data_version: '1.1.0' }, info: { match_type: 'T20' } });
  expect((await page.request.get(`${address}/files/log.json`)).ok()).toBe(true);
  expect((await page.request.get(`${address}/files/other`)).status()).toBe(404);

  await page.goto(`${address}/share`);
  await expectAccessible(page);
  await expect(page.getByLabel('Whoever has it can watch')).toHaveValue(address);
  const shown = await page
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0),
    );
  expect(shown).not.toContain(false);
});

journey('the scorecard prints on A4', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  await page.goto(`${page.url()}?tab=scorecard`);
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, at 96 dots an inch: nothing is wider than the sheet.
  await page.setViewportSize({ width: 718, height: 1050 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Match' })).toBeHidden();
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' },
  });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(1);
  // An innings is never broken in its middle: a sheet each.
  expect(sheets.length).toBeLessThanOrEqual(2);
});
