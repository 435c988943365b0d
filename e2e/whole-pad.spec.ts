// What happens once in a season is on the pad too: a substitute by name, a player replaced, a ball remarked on, the rules
// changed on the way, the umpire's signals on an earlier ball, and whoever was entered wrongly put right. Each is seen on the
// pad and on the board.
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

/** Types a name on the pad and takes it. */
async function typeName(page: Page, name: string): Promise<void> {
  await page.getByLabel('A name typed now').fill(name);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
}

journey('people whom nobody named before the match', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  const board = await phone(browser, scorebox.url);
  await board.goto(`/m/${pad.code}?tab=scorecard`);

  await journey.step('a substitute catches: named now, offered the next time', async () => {
    await pad.taps('Out: a wicket', 'Caught', /^Substitute/);
    await expectAccessible(page);
    await typeName(page, 'Jo Little');
    await pad.tap('Cara Lowe comes in');
    await shows(page, '0/1(0.1)');
    await expect(board.getByText('c sub (Jo Little) b Priya Das')).toBeVisible();
    await pad.taps('Out: a wicket', 'Run out', /^Fielder/, /^Substitute/, 'Jo Little');
    await pad.taps(/^Cara Lowe, striker, run out at the keeper/, 'Dina Hart comes in');
    await expect(board.getByText('run out (sub (Jo Little))')).toBeVisible();
  });

  await journey.step('a batter is concussed, and another takes the place', async () => {
    await pad.taps(/^Striker Dina Hart/, /^D Hart is replaced/);
    await typeName(page, 'Nia Fresh');
    await pad.taps('Concussion', 'Nia Fresh comes in');
    await expect(page.getByRole('button', { name: /^Striker Nia Fresh/ })).toBeVisible();
    await expect(board.getByText('Nia Fresh').first()).toBeVisible();
  });

  await journey.step('the fielding side replaces somebody who is not at the wicket', async () => {
    await pad.taps('More', /^Players/, 'Burnham', /^Replace a player/, 'Zoe Hurst');
    await typeName(page, 'Mia Late');
    await pad.tap('Injury');
    await pad.taps(/^Bowler Priya Das/, /^Another bowler/, 'Mia Late bowls');
    await expect(page.getByRole('button', { name: /^Bowler Mia Late/ })).toBeVisible();
  });

  await journey.step('a page opened later knows every name', async () => {
    await board.goto(`/m/${pad.code}?tab=scorecard`);
    await expect(board.getByText('c sub (Jo Little) b Priya Das')).toBeVisible();
    await expect(board.getByText('Mia Late').first()).toBeVisible();
  });
});

journey('a ball is remarked on, by one tap and from the ledger', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  const pad = await begun(page);
  const sheet = page.getByRole('dialog');

  await journey.step('where the last ball went, how it was hit, a note and a film', async () => {
    await pad.taps('Four, to the boundary', 'Remark on the last ball');
    await expect(sheet).toBeVisible();
    const field = await sheet.getByRole('button', { name: /^The field/ }).boundingBox();
    if (field === null) throw new Error('no field to tap');
    await page.mouse.click(field.x + field.width * 0.15, field.y + field.height * 0.6);
    await expect(sheet.getByLabel('Where it went')).toHaveValue('cover');
    await sheet.getByRole('button', { name: 'Left-handed' }).click();
    await expect(sheet.getByLabel('Where it went')).toHaveValue('midwicket');
    await sheet.getByRole('button', { name: 'Right-handed' }).click();
    await sheet.getByRole('button', { name: 'Drive' }).click();
    await sheet.getByRole('button', { name: 'Full', exact: true }).click();
    await sheet.getByLabel('Note').fill('Off the front foot');
    await sheet.getByLabel('Film of it').fill('http://club.example/day');
    await sheet.getByRole('button', { name: 'Keep the remark' }).click();
    await expect(sheet.getByText('begins with https://')).toBeVisible();
    await expectAccessible(page);
    await sheet.getByLabel('Film of it').fill('https://club.example/day');
    await sheet.getByLabel('Moment').fill('1:02');
    await sheet.getByRole('button', { name: 'Keep the remark' }).click();
    await shows(page, '4/0(0.1)');
  });

  await journey.step('the board says it, and nothing is told as corrected', async () => {
    const board = await phone(browser, scorebox.url);
    await board.goto(`/m/${pad.code}`);
    await expect(board.getByText('Drive to cover, full').first()).toBeVisible();
    await expect(board.getByText('Off the front foot').first()).toBeVisible();
    await expect(board.getByRole('link', { name: 'Film of this ball' }).first()).toHaveAttribute(
      'href',
      'https://club.example/day#t=62',
    );
    await expect(board.getByText('Corrected')).toHaveCount(0);
  });

  await journey.step('undo takes the remark back and leaves the ball', async () => {
    await pad.tap('Undo');
    await shows(page, '4/0(0.1)');
  });

  await journey.step('an earlier ball has the same, and the umpire’s signals', async () => {
    await pad.taps('Two', 'No run');
    await page.getByRole('button', { name: /^Ball 0\.2:/ }).click();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Something else before' }).click();
    await expect(sheet.getByRole('button', { name: 'Bela Shah retired hurt' })).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Back' }).click();
    await sheet.getByRole('button', { name: 'Umpire’s signals' }).click();
    await sheet.getByRole('button', { name: 'One short' }).click();
    await expect(sheet.getByRole('table')).toContainText('5/0');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await shows(page, '5/0(0.3)');
  });

  await journey.step('it was another batter all along', async () => {
    await page.getByRole('button', { name: /^Ball 0\.1:/ }).click();
    await sheet.getByRole('button', { name: 'Not Asha Rao' }).click();
    await sheet.getByRole('button', { name: 'Esme Ford' }).click();
    await expect(sheet.getByRole('table')).toContainText('Esme Ford');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('button', { name: /^Striker Esme Ford, 5 \(3\)/ })).toBeVisible();
  });

  await journey.step(
    'what was said between the balls is in the ledger: a penalty went to the wrong side',
    async () => {
      await pad.taps('Umpire', /^Penalty runs/, /^Ashford/, /^Unfair play/);
      await shows(page, '10/0(0.3)');
      await pad.tap('All overs');
      await sheet.locator('summary').first().click();
      await sheet.getByRole('button', { name: /^5 penalty runs to Ashford/ }).click();
      await expectAccessible(page);
      await pad.tap('To Burnham');
      await expect(sheet.getByRole('table')).toContainText('5/0');
      await pad.tap('Confirm');
      await shows(page, '5/0(0.3)');
    },
  );

  await journey.step('undo takes back the correction, and redo makes it again', async () => {
    await pad.tap('Undo');
    await shows(page, '10/0(0.3)');
    await pad.tap('Redo');
    await shows(page, '5/0(0.3)');
  });
});

journey('the rules change after the first ball', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'public' });
  const sheet = page.getByRole('dialog');

  await journey.step('before it: a side is named anew, a rule is changed', async () => {
    await pad.taps('More', /^Players/, 'Ashford', /^Change the side/);
    await sheet.getByLabel('Players').fill('Lena Twelfth');
    await sheet.getByRole('checkbox', { name: 'Kira Doyle' }).uncheck();
    await sheet.getByRole('button', { name: 'This is the side' }).click();
    await pad.tap('Ashford won the toss and bat');
    await expect(page.getByRole('button', { name: 'Lena Twelfth' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kira Doyle' })).toHaveCount(0);
  });

  await journey.step('after it, from now on: a wide is worth two', async () => {
    await pad.taps('Asha Rao', 'Bela Shah', 'Priya Das bowls', 'Wide', 'Wide: No run');
    await shows(page, '1/0(0)');
    await pad.taps('More', /^Rules/);
    await expectAccessible(page);
    await sheet.getByLabel('A wide is worth').fill('2');
    await sheet.getByRole('button', { name: 'See what changes' }).click();
    await expect(sheet.getByRole('table').first()).toContainText('A wide is worth');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await pad.taps('Wide', 'Wide: No run');
    await shows(page, '3/0(0)');
  });

  await journey.step('from the start: the first wide was worth two as well', async () => {
    await pad.taps('More', /^Rules/);
    await sheet.getByRole('radio', { name: /From the start/ }).check({ force: true });
    await sheet.getByLabel('A no-ball is worth').fill('2');
    await sheet.getByRole('button', { name: 'See what changes' }).click();
    await expect(sheet.getByRole('table').last()).toContainText('4/0');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await shows(page, '4/0(0)');
  });

  await journey.step('the length of an over can’t change any more, and says so', async () => {
    await pad.taps('More', /^Rules/);
    await sheet.getByLabel('Balls an over').fill('5');
    await sheet.getByRole('button', { name: 'See what changes' }).click();
    await expect(sheet.getByText(/length of an over stays/)).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Confirm' })).toBeDisabled();
  });
});

/** Texts of the pad and its sheet below the contrast that the sun needs: 7 to 1, the score 12 to 1. */
const paleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isClear = (colour: string) => colour === 'transparent' || channels(colour)[3] === 0;
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): string => {
      const colour = getComputedStyle(element).backgroundColor;
      if (!isClear(colour)) return colour;
      return element.parentElement === null ? 'rgb(255, 255, 255)' : groundOf(element.parentElement);
    };
    const scope = document.querySelector('[role=dialog]') ?? document.querySelector('[data-awaiting]');
    const written = [...(scope?.querySelectorAll('*') ?? [])].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) &&
        element.closest(':disabled') === null &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''),
    );
    if (written.length < 5) return [`only ${String(written.length)} texts found`];
    return written.flatMap((element) => {
      const lights = [getComputedStyle(element).color, groundOf(element)].map(luminance);
      const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
      const least = element.closest('h1') === null ? 7 : 12;
      return ratio >= least ? [] : [`${element.textContent}: ${ratio.toFixed(1)}`];
    });
  });

journey('the guards, the reasons, and what the sun leaves readable', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await page.addInitScript(() => {
    const told = (what: string) => document.documentElement.setAttribute(`data-${what}`, 'yes');
    const request = () => {
      told('awake');
      return Promise.resolve({ release: () => Promise.resolve() });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.defineProperty(navigator, 'vibrate', {
      value: () => {
        told('felt');
        return true;
      },
    });
  });
  const pad = await begun(page);
  const sheet = page.getByRole('dialog');

  await journey.step(
    'the screen stays on; a ball is felt, and an echo of the tap is not a ball',
    async () => {
      await expect(page.locator('html[data-awake]')).toHaveCount(1);
      await page.getByRole('button', { name: 'One', exact: true }).dblclick();
      await expect(page.getByText('Second tap ignored.')).toBeVisible();
      await shows(page, '1/0(0.1)');
      await expect(page.locator('html[data-felt]')).toHaveCount(1);
    },
  );

  await journey.step('an armed key goes out by Esc, and by a second tap', async () => {
    const wide = page.getByRole('button', { name: 'Wide', exact: true });
    await pad.tap('Wide');
    await expect(wide).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(wide).toHaveAttribute('aria-pressed', 'false');
    await pad.taps('Wide', 'Wide');
    await expect(wide).toHaveAttribute('aria-pressed', 'false');
  });

  await journey.step('Esc shuts the sheet, and leads no further', async () => {
    await pad.taps('More', /^Balance/);
    await expect(sheet).toBeVisible();
    expect(await paleTexts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: /^Stop play/ })).toBeVisible();
    await pad.tap('Back');
  });

  await journey.step('why somebody faces, by a key of the keyboard', async () => {
    await page.keyboard.press('y');
    await expect(sheet.getByRole('heading')).toContainText('Why does');
    await page.keyboard.press('Escape');
  });

  await journey.step('an earlier ball: what can’t be is said where it was tapped', async () => {
    await page.getByRole('button', { name: /^Ball 0\.1:/ }).click();
    await pad.tap('Wide');
    await pad.tapInVain('Wide: Six');
    await expect(sheet.getByRole('status')).toContainText('Law 19.7');
    await pad.tap('Wide: Two');
    await expect(sheet.getByRole('row', { name: /^Ball 0\.1/ })).toContainText('Wide, 3 runs');
    await page.keyboard.press('Escape');
  });

  await journey.step('OUT first, and the wide after it', async () => {
    await pad.taps('Out: a wicket', 'Wide', 'Stumped', 'Cara Lowe comes in');
    await shows(page, '2/1(0.1)');
  });

  await journey.step('the over is read out; who may not bowl is named, with the reason', async () => {
    await pad.taps('No run', 'No run', 'No run', 'No run', 'One');
    const card = page.getByRole('region', { name: 'Over 1, read out' });
    await expect(card).toContainText('Over 1: 3 runs, 1 wicket');
    await expect(card).toContainText('Priya Das 1-0-3-1');
    const last = page.getByRole('button', { name: 'Priya Das bowls' });
    await expect(last).toHaveAttribute('aria-disabled', 'true');
    await expect(last).toHaveAccessibleDescription(/Law 17\.6/);
    expect(await paleTexts(page)).toEqual([]);
    await page.keyboard.press('y');
    await expect(sheet.getByText('Law 17.6')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await pad.tap('Quinn Abbot bowls');
    expect(await paleTexts(page)).toEqual([]);
  });

  await journey.step('the sheets, in the dark and without the sun', async () => {
    await pad.taps('More', /^Settings/, /^Sunlight/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await pad.tap('Back');
    for (const name of [/^Revise/, /^Note/, /^Catch up/, /^Balance/, /^End the match/]) {
      await pad.tap(name);
      await expect(sheet).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    }
  });

  await journey.step('two share the award', async () => {
    await pad.tap('End the match');
    await sheet.getByRole('radio', { name: 'Abandoned' }).check({ force: true });
    await sheet.getByRole('button', { name: 'End the match' }).click();
    await pad.taps('Another player of the match', 'Asha Rao', 'Priya Das', /^Players of the match/);
    await expect(page.getByText('Player of the match: Asha Rao and Priya Das')).toBeVisible();
  });
});
