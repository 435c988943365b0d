// How many taps each event costs on the pad, how large its keys are, and that it never scrolls: a scorer's page is worked
// with a thumb, in the sun, for hours. Each event is entered with its number of taps and the score must then be right.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { dotBall, presets, type Command } from '@/engine';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { arrange, recordBefore, type NamedSide } from './hand/arranged';
import { expectAccessible, journey } from './journey';
import { Pad } from './pad';
import { phone, setUpMatch, signUp } from './people';

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
  await saysWhyNot(thumb);
  await thumb.enters('end of over', 1, ['Rosa Vale bowls'], '28/0(1)');
}

/** Who bowled the over before is shown and may not bowl the next (Law 17.6): a tap on the name says so. */
async function saysWhyNot(thumb: Thumb): Promise<void> {
  await journey.step('who may not bowl says why', async () => {
    await thumb.tapInVain('Priya Das bowls');
    await expect(thumb.page.getByRole('status').filter({ hasText: 'Law 17.6' })).toBeVisible();
  });
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
  await thumb.enters(
    'run out off a no-ball, after a run',
    6,
    [
      'No-ball',
      'Out: a wicket',
      'Run out',
      '1 completed',
      /^Jaya Nair, striker, run out at the keeper/,
      'Kira Doyle comes in',
    ],
    '39/8(2.3)',
  );
}

async function umpire(thumb: Thumb): Promise<void> {
  await thumb.enters('dead ball', 2, ['Umpire', /^Dead ball/], '39/8(2.3)');
  await thumb.enters('two', 1, ['Two'], '41/8(2.4)');
  // Signalled when the ball is dead (Law 18.3): one of the two does not count.
  await thumb.enters('short run', 2, ['Umpire', /^One short/], '40/8(2.4)');
  await thumb.enters(
    'five penalty runs',
    4,
    ['Umpire', /^Penalty runs/, /^Ashford/, /^Unfair play/],
    '45/8(2.4)',
  );
}

async function miscounted(thumb: Thumb): Promise<void> {
  await thumb.enters('the umpire called over early', 1, ['The umpire called over'], '45/8(3)');
  await thumb.enters('end of over', 1, ['Rosa Vale bowls'], '45/8(3)');
  for (const ball of [1, 2, 3, 4, 5]) await thumb.enters('dot', 1, ['No run'], `45/8(3.${String(ball)})`);
  await thumb.enters('dot', 1, ['No run'], '45/8(4)');
  await thumb.enters('the umpire did not call over', 2, ['Umpire', /^Over not called/], '45/8(3.6)');
  await thumb.enters('a seventh ball', 1, ['No run'], '45/8(4)');
}

async function corrected(thumb: Thumb): Promise<void> {
  const { page } = thumb;
  await journey.step('edit a ball of an earlier over: 4 + the ball', async () => {
    const sheet = page.getByRole('dialog');
    const taps = [
      page.getByRole('button', { name: 'All overs' }),
      sheet.locator('summary').last(),
      sheet.getByRole('button', { name: /^Ball 0\.1:/ }),
      sheet.getByRole('button', { name: 'Two', exact: true }),
      sheet.getByRole('button', { name: 'Confirm' }),
    ];
    expect(taps, 'taps by the table').toHaveLength(4 + 1);
    for (const tap of taps) await tap.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ASHF47/8(4)');
  });
}

/** Names as long as people have them. */
const long = (side: string): NamedSide => ({
  name: `${side} Wanderers and District Cricket Club`,
  shortName: side.slice(0, 4).toUpperCase(),
  players: Array.from({ length: 11 }, (_, index) => ({
    id: PlayerId.parse(`${side}${String(index)}`),
    name: `Venkatanarasimharajuvaripeta Cholmondley-Featherstone ${String(index)}`,
  })),
});

/** The second ball of a chase in a T20: the powerplay is on. */
function chase([first, second]: readonly [NamedSide, NamedSide]): readonly Command[] {
  const pair = ({ players: [striker, nonStriker, bowler] }: NamedSide) => {
    if (striker === undefined || nonStriker === undefined || bowler === undefined) throw new Error('no side');
    return { striker: striker.id, nonStriker: nonStriker.id, bowler: bowler.id };
  };
  const innings = (batting: 0 | 1, bat: NamedSide, field: NamedSide): readonly Command[] => [
    { type: 'OpenInnings', batting, striker: pair(bat).striker, nonStriker: pair(bat).nonStriker },
    { type: 'NameBowler', bowler: pair(field).bowler },
    { type: 'BowlBall', delivery: { ...dotBall, boundary: { allowance: 4, overthrow: false } } },
  ];
  return [
    { type: 'DecideToss', winner: 0, elected: 'bat' },
    ...innings(0, first, second),
    { type: 'CloseInnings', reason: 'time' },
    ...innings(1, second, first).slice(0, 2),
    { type: 'BowlBall', delivery: { ...dotBall, ran: 1 } },
  ];
}

journey(
  'a chase with long names, a powerplay and a free hit fits every screen',
  async ({ browser, scorebox }) => {
    const page = await phone(browser, scorebox.url);
    await signUp(page, 'Sam Scorer');
    const sides = [long('Ashford'), long('Burnham')] as const;
    const arranged = await arrange(page, 'A chase', sides, presets.t20);
    await recordBefore(page, arranged, chase(sides));
    await page.goto(`/m/${arranged.code}/score`);
    const fits = async (badge: string): Promise<void> => {
      await expect(page.getByText(badge, { exact: true })).toBeVisible();
      await expect(page.getByRole('banner')).toContainText(/Need \d+ off \d+/);
      for (const { width, height, key } of screens) {
        await journey.step(`${badge}, ${String(width)} by ${String(height)}`, async () => {
          await page.setViewportSize({ width, height });
          await measures(page, key);
        });
      }
    };
    await fits('PP');
    await new Pad(page).taps('No-ball', 'No-ball: No run');
    await fits('Free hit');
  },
);
