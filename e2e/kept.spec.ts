// What a scorer's phone keeps when things go wrong: the session ends, the storage is full or not there at all, the phone
// changes hands; and a match that goes on on another phone.
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { Pad } from './pad';
import { phone, setUpMatch, signUp } from './people';

const strip = (page: Page) => page.getByRole('heading', { level: 1 });
const pill = (page: Page, kind: string) => page.locator(`[data-sync=${kind}]`);

/** The pad of a match whose first ball is awaited. */
const begun = async (page: Page): Promise<Pad> => {
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'private' });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls', 'One');
  await expect(pill(page, 'synced')).toBeVisible();
  return pad;
};

const signIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Email').fill('sam.scorer@club.example');
  await page.getByLabel('Password').fill('a long enough password');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
};

journey('the session ends in the middle of an over', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  await page.context().clearCookies();
  await pad.taps('Four, to the boundary', 'Six');
  await expect(pill(page, 'signIn')).toContainText('2 safe on this phone');
  await expect(strip(page)).toHaveText('ASHF11/0(0.3)');
  await pill(page, 'signIn').click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await signIn(page);
  await expect(pill(page, 'synced')).toBeVisible();
  await expect(strip(page)).toHaveText('ASHF11/0(0.3)');
  await page.reload();
  await expect(strip(page)).toHaveText('ASHF11/0(0.3)');
  await expect(pill(page, 'synced')).toBeVisible();
});

journey('a full phone says so at once, and pretends nothing', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const session = await page.context().newCDPSession(page);
  const origin = scorebox.url;
  // Before the first page: what the browser has granted once it lets be used up.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'public' });
  await pad.tap('Ashford won the toss and bat');
  await expect(page.getByText(/^Not entered: this device has no room left/)).toBeVisible();
  await expect(page.locator('[data-awaiting=toss]')).toBeVisible();
  await expectAccessible(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls', 'Six');
  await expect(strip(page)).toHaveText('ASHF6/0(0.1)');
  await expect(pill(page, 'synced')).toBeVisible();
});

journey('a browser that keeps nothing gets no pad to lose balls with', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
  });
  await page.goto(`/m/${pad.code}/score`);
  await expect(page.getByRole('heading', { name: 'This browser keeps nothing' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Open the board' })).toBeVisible();
});

journey('a match goes on on another phone, each ball once', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  const { code } = pad;
  await page.context().setOffline(true);
  await pad.taps('Four, to the boundary', 'Six');
  await expect(pill(page, 'offline')).toContainText('2 balls safe');
  await pill(page, 'offline').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the match from this device' }).click();
  const file = await (await saved).path();

  const other = await phone(browser, scorebox.url);
  await other.goto('/sign-in?returnTo=/import');
  await signIn(other);
  await other.getByLabel('The file').setInputFiles(file);
  const contents = other.getByRole('region', { name: 'In the file' });
  await expect(contents).toContainText('Ashford 11/0 (0.3)');
  await expect(contents).toContainText('5 recorded, 2 pending');
  await expectAccessible(other);
  await journey.step('on the other phone', async () => {
    await other.getByRole('button', { name: 'Go on scoring here' }).click();
    await expect(other).toHaveURL(new RegExp(`/m/${code}/score`));
    // The first phone may still score for all the server knows: so the pen is taken knowingly.
    const pad = new Pad(other);
    await pad.taps('Take the pen', 'Take it without the code', 'Yes, take it now');
    await pill(other, 'needsYou').click();
    await pad.taps('Enter 2', 'Close');
    await expect(strip(other)).toHaveText('ASHF11/0(0.3)');
    await expect(pill(other, 'synced')).toBeVisible();
  });
  await journey.step('by the server, which has it all', async () => {
    await other.goto('/import');
    await other.getByLabel('The file').setInputFiles(file);
    await other.getByRole('button', { name: 'Hand it to the server' }).click();
    await expect(other.getByText('0 recorded now, 2 it had already')).toBeVisible();
  });
  await journey.step('the first phone comes back: nothing is doubled', async () => {
    await page.keyboard.press('Escape');
    await page.context().setOffline(false);
    await expect(pill(page, 'synced')).toBeVisible({ timeout: 30_000 });
    await expect(strip(page)).toHaveText('ASHF11/0(0.3)');
  });
});

journey(
  'a phone whose data were cleared gets its match back from the file',
  async ({ browser, scorebox }) => {
    const page = await phone(browser, scorebox.url);
    const { code } = await begun(page);
    const pad = new Pad(page);
    await page.context().setOffline(true);
    await pad.taps('Four, to the boundary', 'Six');
    await pill(page, 'offline').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the match from this device' }).click();
    const file = await (await saved).path();
    await journey.step('the browser clears what it kept, the pen’s note too', async () => {
      const session = await page.context().newCDPSession(page);
      const storageTypes = 'indexeddb,local_storage';
      await session.send('Storage.clearDataForOrigin', { origin: scorebox.url, storageTypes });
      await page.context().setOffline(false);
      await page.goto(`/m/${code}/score`);
      await expect(strip(page)).toHaveText('ASHF1/0(0.1)');
    });

    const laptop = await phone(browser, scorebox.url);
    await journey.step('handed to the server: not while another has the pen, and then once', async () => {
      await laptop.goto('/sign-in?returnTo=/import');
      await signIn(laptop);
      await laptop.getByLabel('The file').setInputFiles(file);
      const hand = laptop.getByRole('button', { name: 'Hand it to the server' });
      await hand.click();
      await expect(laptop.getByText('2 not recorded: Sam Scorer has the pen now.')).toBeVisible();
      await expectAccessible(laptop);
      await laptop.getByRole('link', { name: 'people of the match' }).click();
      await laptop.getByRole('button', { name: 'Release the pen' }).click();
      await laptop.getByRole('button', { name: 'Yes, take it from Sam Scorer' }).click();
      await expect(laptop.getByText('Nobody has it.')).toBeVisible();
      await laptop.goto('/import');
      await laptop.getByLabel('The file').setInputFiles(file);
      await hand.click();
      await expect(laptop.getByText('2 recorded now, 0 it had already')).toBeVisible();
    });
    await journey.step('taken in on the phone as well: it has everything, and nothing twice', async () => {
      await page.goto('/import');
      await page.getByLabel('The file').setInputFiles(file);
      await page.getByRole('button', { name: 'Go on scoring here' }).click();
      await expect(strip(page)).toHaveText('ASHF11/0(0.3)');
      await expect(pill(page, 'synced')).toBeVisible();
      await pad.tap('One');
      await expect(strip(page)).toHaveText('ASHF12/0(0.4)');
      await expect(pill(page, 'synced')).toBeVisible();
    });
  },
);
