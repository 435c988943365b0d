// The low-data page of a match: asked for once, kept by a cookie, nothing fetched beside it, nothing sent twice.
import { expect } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, signUp } from './people';

journey('a match without scripts, fonts and pictures', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  await page.goto('/');
  await page.getByRole('button', { name: 'Look at a simulated one' }).click();
  await page.waitForURL(/\/m\/\w{6}$/);
  const path = new URL(page.url()).pathname;

  const reader = await phone(browser, scorebox.url);
  const fetched: string[] = [];
  reader.on('request', (request) => fetched.push(request.url()));
  await reader.goto(`${path}?data=low`);
  await expectAccessible(reader);
  await expect(reader.getByRole('main')).toContainText('Finished');
  await reader.goto(path);
  await reader.getByRole('link', { name: 'Scorecard' }).click();
  await expect(reader.getByRole('table').first()).toBeVisible();
  expect(fetched.filter((url) => !url.includes(path) && !url.startsWith('data:'))).toEqual([]);

  const answer = await reader.request.get(`${path}/low`);
  const again = await reader.request.get(`${path}/low`, {
    headers: { 'if-none-match': answer.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);

  // Home is low too, and leads on; a page and all that belongs to it are few bytes on the wire.
  await reader.goto('/');
  await expectAccessible(reader);
  await expect(reader.getByRole('heading', { name: 'Finished' })).toBeVisible();
  expect(await reader.locator('script, img, link[rel=stylesheet]').count()).toBe(0);
  for (const low of ['/', path]) {
    const page = await reader.goto(low);
    const { responseBodySize, responseHeadersSize } = await (page?.request().sizes() ??
      Promise.reject(new Error(low)));
    expect(responseBodySize + responseHeadersSize, low).toBeLessThan(10 * 1024);
    const kept = { 'if-none-match': (await page?.allHeaders())?.['etag'] ?? '' };
    expect((await reader.request.get(low, { headers: kept })).status(), low).toBe(304);
  }

  await reader.getByRole('link', { name: 'Full page' }).click();
  await expect(reader.getByRole('region', { name: 'Scoreboard' })).toBeVisible();

  // A device that asks to save data is offered it on the full pages; no other is.
  await expect(reader.getByRole('link', { name: 'Use the low-data page' })).toHaveCount(0);
  await reader.setExtraHTTPHeaders({ 'save-data': 'on' });
  await reader.goto('/');
  await expectAccessible(reader);
  await expect(reader.getByRole('link', { name: 'Use the low-data page' })).toBeVisible();
  await reader.goto(path);
  await expectAccessible(reader);
  await reader.getByRole('link', { name: 'Use the low-data page' }).click();
  await expect(reader.getByRole('link', { name: 'Full page' })).toBeVisible();
});
