// A scorer puts the book right: a ball that was a wicket, a ball that was a wide in an over long done, an over typed from
// the paper book, and an over by keyboard alone. What stands then is what was seen.
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import type { Pad } from './pad';
import { phone, setUpMatch, signUp } from './people';

const shows = (page: Page, score: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(`ASHF${score}`);

/** The pad of a match of twenty overs, with Asha Rao facing Priya Das. */
async function begun(page: Page): Promise<Pad> {
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'public' });
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
  return pad;
}

journey('a ball is put right, with what must be answered', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  const sheet = page.getByRole('dialog');

  await journey.step('a dot ball was a wicket: who came in is asked, and the book goes on', async () => {
    await pad.taps('No run', 'One', 'Four, to the boundary');
    await shows(page, '5/0(0.3)');
    await page.getByRole('button', { name: /^Ball 0\.1:/ }).click();
    await sheet.getByRole('button', { name: 'Out: a wicket' }).click();
    await page.waitForTimeout(450);
    await sheet.getByRole('button', { name: 'Bowled' }).click();
    await expect(sheet.getByText('Who came in then?')).toBeVisible();
    await expectAccessible(page);
    await page.waitForTimeout(450);
    await sheet.getByRole('button', { name: 'Cara Lowe' }).click();
    await expect(sheet.getByRole('table')).toContainText('5/1');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await shows(page, '5/1(0.3)');
    // Cara took the single that was Asha's, so Bela hit the four and faces still (Law 18.11, 18.12).
    await expect(page.getByRole('button', { name: /^Striker Bela Shah, 4 \(1\)/ })).toBeVisible();
  });

  await journey.step('why she faces, in steps', async () => {
    await page.getByRole('button', { name: 'Who faces, and why' }).click();
    await expect(sheet.getByRole('listitem').last()).toContainText('boundary');
    await page.keyboard.press('Escape');
  });

  await journey.step('a ball of a full over was a wide: the over stands as called (Law 17.5)', async () => {
    await pad.taps('No run', 'Two', 'No run', 'Quinn Abbot bowls', 'One');
    await shows(page, '8/1(1.1)');
    await page.getByRole('button', { name: 'All overs' }).click();
    await sheet.locator('summary').last().click();
    await sheet.getByRole('button', { name: /^Ball 0\.4:/ }).click();
    await sheet.getByRole('button', { name: 'Wide', exact: true }).click();
    await sheet.getByRole('button', { name: 'Wide: No run' }).click();
    await expect(sheet.getByRole('table')).toContainText('9/1');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await shows(page, '9/1(1.1)');
  });
});

journey('an over is typed from the paper book', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  await pad.taps('More', /^Catch up/);
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Balls').fill('1 . 4 W 2lb nb+4');
  await sheet.getByRole('button', { name: 'Cara Lowe' }).click();
  await expect(sheet.getByRole('listitem')).toHaveText([
    /1 run/,
    /No run/,
    /4 runs/,
    /bowled/,
    /2 leg byes/,
    /No-ball, 4 off the bat/,
  ]);
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Enter 6 balls' }).click();
  // 1, 4, two leg byes, and a no-ball hit for four.
  await shows(page, '12/1(0.5)');
  await expect(page.locator('[data-sync=synced]')).toBeVisible();
});

journey('an over by keyboard alone', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  const press = async (keys: readonly string[], score: string): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    await shows(page, score);
  };
  await press(['0'], '0/0(0.1)');
  await press(['1'], '1/0(0.2)');
  await press(['w', '2'], '4/0(0.2)');
  await press(['n', 'l', '1'], '6/0(0.2)');
  await press(['w', 'Escape', '3'], '9/0(0.3)');
  await press(['u'], '6/0(0.2)');
  await press(['r'], '9/0(0.3)');
  await press(['o'], '9/0(0.3)');
  await expect(page.getByRole('button', { name: 'Bowled' })).toBeVisible();
  await press(['1'], '9/1(0.4)');
  await expect(page.getByRole('region', { name: 'Who comes in?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cara Lowe comes in' }).press('Enter');
  await press(['4'], '13/1(0.5)');
  await journey.step('the last ball put right by keyboard', async () => {
    await page.keyboard.press('e');
    await page.keyboard.press('6');
    await expect(page.getByRole('dialog').getByRole('table')).toContainText('15/1');
    await page.keyboard.press('Enter');
    await shows(page, '15/1(0.5)');
  });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('On a keyboard');
  await page.keyboard.press('Escape');
  await pad.tap('No run');
  await shows(page, '15/1(1)');
});
