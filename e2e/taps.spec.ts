// How many taps each event costs on the pad, how large its keys are, and that it never scrolls: a scorer's page is worked
// with a thumb, in the sun, for hours. Each event is entered with its number of taps and the score must then be right.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { Pad } from './pad';
import { setUpMatch, signUp } from './people';

type Taps = readonly (string | RegExp)[];

/** A thumb that counts. */
class Thumb extends Pad {
  /** The event, entered with so many taps, leads to this score. */
  async enters(event: string, taps: number, names: Taps, score: string): Promise<void> {
    await journey.step(`${event}: ${String(taps)}`, async () => {
      expect(names, 'taps by the table').toHaveLength(taps);
      await this.taps(...names);
      await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`ASHF${score}`);
    });
  }
}

const screens = [
  { width: 320, height: 568, key: 60 },
  { width: 360, height: 800, key: 72 },
  { width: 768, height: 1024, key: 72 },
  { width: 1280, height: 800, key: 72 },
] as const;

for (const { width, height, key } of screens) {
  journey(`the taps table on ${String(width)} by ${String(height)}`, async ({ browser, scorebox }) => {
    const context = await browser.newContext({ baseURL: scorebox.url, viewport: { width, height } });
    const page = await context.newPage();
    await signUp(page, 'Sam Scorer');
    await setUpMatch(page, { overs: 20, visibility: 'public' });
    const thumb = new Thumb(page);
    await thumb.enters(
      'openers and bowler',
      4,
      ['Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls'],
      '0/0(0)',
    );
    await measures(page, key);
    await firstOver(thumb);
    await secondOver(thumb);
    await runsOut(thumb);
    await people(thumb);
    await umpire(thumb);
    await miscounted(thumb);
    await corrected(thumb);
    await expectAccessible(page);
    await readableInTheSun(page);
  });
}

/** Keys, other controls, and no scrolling. */
async function measures(page: Page, key: number): Promise<void> {
  const keys = page.getByRole('region', { name: 'Scoring keys' }).getByRole('button');
  await expect(keys).toHaveCount(16);
  for (const one of await keys.all()) {
    const box = await one.boundingBox();
    expect(box?.height, await one.innerText()).toBeGreaterThanOrEqual(key - 0.5);
  }
  for (const one of await page.getByRole('button').all()) {
    const box = await one.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0), await one.innerText()).toBeGreaterThanOrEqual(43.5);
  }
  const scrolls = await page.evaluate(
    () =>
      document.documentElement.scrollHeight > innerHeight ||
      document.documentElement.scrollWidth > innerWidth,
  );
  expect(scrolls, 'the pad scrolls').toBe(false);
}

/** The pad's own theme: every text at least 7 to 1 (WCAG 1.4.6). */
async function readableInTheSun(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
  const told = violations.flatMap(({ nodes }) =>
    nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  expect(told).toEqual([]);
}

async function firstOver(thumb: Thumb): Promise<void> {
  await thumb.enters('dot', 1, ['No run'], '0/0(0.1)');
  await thumb.enters('one', 1, ['One'], '1/0(0.2)');
  await thumb.enters('two', 1, ['Two'], '3/0(0.3)');
  await thumb.enters('three', 1, ['Three'], '6/0(0.4)');
  await thumb.enters('four', 1, ['Four, to the boundary'], '10/0(0.5)');
  await thumb.enters('wide', 2, ['Wide', 'Wide: No run'], '11/0(0.5)');
  await thumb.enters('wide + 2', 2, ['Wide', 'Wide: Two'], '14/0(0.5)');
  await thumb.enters('no-ball + 4', 2, ['No-ball', 'No-ball: Four, to the boundary'], '19/0(0.5)');
  await thumb.enters(
    'no-ball + 2 leg byes',
    3,
    ['No-ball', 'Leg byes', 'No-ball: Two leg byes'],
    '22/0(0.5)',
  );
  await thumb.enters('undo', 1, ['Undo'], '19/0(0.5)');
  await thumb.enters('redo', 1, ['Redo'], '22/0(0.5)');
  await thumb.enters('six', 1, ['Six'], '28/0(1)');
  await thumb.enters('end of over', 1, ['Rosa Vale bowls'], '28/0(1)');
}

async function secondOver(thumb: Thumb): Promise<void> {
  await thumb.enters('2 leg byes', 2, ['Leg byes', 'Two leg byes'], '30/0(1.1)');
  await thumb.enters('five', 2, ['Five or more, overthrows', /^5 run/], '35/0(1.2)');
  await thumb.enters('bowled', 3, ['Out: a wicket', 'Bowled', 'Cara Lowe comes in'], '35/1(1.3)');
  await thumb.enters('lbw', 3, ['Out: a wicket', 'LBW', 'Dina Hart comes in'], '35/2(1.4)');
  await thumb.enters('stumped', 3, ['Out: a wicket', 'Stumped', 'Esme Ford comes in'], '35/3(1.5)');
  await thumb.enters('dot', 1, ['No run'], '35/3(2)');
  await thumb.enters('end of over', 1, ['Priya Das bowls'], '35/3(2)');
}

async function runsOut(thumb: Thumb): Promise<void> {
  const caught = ['Out: a wicket', 'Caught', 'Caught by Rosa Vale', 'Faye Holt comes in'];
  await thumb.enters('caught', 4, caught, '35/4(2.1)');
  await thumb.enters(
    'run out',
    4,
    ['Out: a wicket', 'Run out', /^Faye Holt, striker, run out at the keeper/, 'Gita Menon comes in'],
    '35/5(2.2)',
  );
  // One completed, out at the bowler's end: Esme is at the striker's (Law 38.4).
  await thumb.enters(
    'run out after a run',
    5,
    [
      'Out: a wicket',
      'Run out',
      '1 completed',
      /^Gita Menon, striker, run out at the bowler/,
      'Hana Cole comes in',
    ],
    '36/6(2.3)',
  );
  await thumb.enters(
    'run out off a wide',
    5,
    [
      'Wide',
      'Out: a wicket',
      'Run out',
      /^Hana Cole, non-striker, run out at the bowler/,
      'Isla Birch comes in',
    ],
    '37/7(2.3)',
  );
}

async function people(thumb: Thumb): Promise<void> {
  await thumb.enters(
    'change of bowler mid-over',
    3,
    [/^Bowler Priya Das/, /^Another bowler/, 'Sana Iqbal bowls'],
    '37/7(2.3)',
  );
  await thumb.enters(
    'retired',
    4,
    [/^Striker Esme Ford/, 'E Ford retires', /^Retired hurt/, 'Jaya Nair comes in'],
    '37/7(2.3)',
  );
}

async function umpire(thumb: Thumb): Promise<void> {
  await thumb.enters('dead ball', 2, ['Umpire', /^Dead ball/], '37/7(2.3)');
  await thumb.enters('two', 1, ['Two'], '39/7(2.4)');
  // Signalled when the ball is dead (Law 18.3): one of the two does not count.
  await thumb.enters('short run', 2, ['Umpire', /^One short/], '38/7(2.4)');
  await thumb.enters(
    'five penalty runs',
    4,
    ['Umpire', /^Penalty runs/, /^Ashford/, /^Unfair play/],
    '43/7(2.4)',
  );
}

async function miscounted(thumb: Thumb): Promise<void> {
  await thumb.enters('the umpire called over early', 1, ['The umpire called over'], '43/7(3)');
  await thumb.enters('end of over', 1, ['Rosa Vale bowls'], '43/7(3)');
  for (const ball of [1, 2, 3, 4, 5]) await thumb.enters('dot', 1, ['No run'], `43/7(3.${String(ball)})`);
  await thumb.enters('dot', 1, ['No run'], '43/7(4)');
  await thumb.enters('the umpire did not call over', 2, ['Umpire', /^Over not called/], '43/7(3.6)');
  await thumb.enters('a seventh ball', 1, ['No run'], '43/7(4)');
}

async function corrected(thumb: Thumb): Promise<void> {
  const { page } = thumb;
  await journey.step('edit a ball of an earlier over: 4 + the ball', async () => {
    await page.getByRole('button', { name: 'All overs' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('summary').last().click();
    await sheet.getByRole('button', { name: /^Ball 0\.1:/ }).click();
    await sheet.getByRole('button', { name: 'Two', exact: true }).click();
    await expect(sheet.getByRole('table')).toContainText('45/7');
    await sheet.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ASHF45/7(4)');
  });
}
