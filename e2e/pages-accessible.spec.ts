// Axe finds nothing on any page, in every theme and language, on a phone and on a laptop.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { expectHindi } from './in-hindi';
import { misfitsOfPad } from './pad-fit';
import { beforeTheToss, theBook, Walk, whileABallIsAwaited } from './pad-pages';
import { phone, setUpMatch, signUp } from './people';

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
];

/** Each theme once, each size once: for pages of forms and lists, which look the same but for that. */
const inEachTheme = async (page: Page, address: string): Promise<void> => {
  for (const [place, colorScheme] of (['light', 'dark'] as const).entries()) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(sizes[place] ?? { width: 320, height: 568 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectAccessible(page);
  }
};

const inEveryLook = async (page: Page, address: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of sizes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.goto(address);
      await expectAccessible(page);
    }
};

/** As a reader who chose high contrast, and one who reads Hindi; on a phone. */
const inEveryChoice = async (page: Page, address: string): Promise<void> => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const cookie of ['scorebox-theme=contrast', 'scorebox-language=hi']) {
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: page.url() }]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectAccessible(page);
    }
    const { scrollWidth, clientWidth, lang } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
      lang: document.documentElement.lang,
    }));
    expect(scrollWidth, `${address} in ${lang}`).toBeLessThanOrEqual(clientWidth);
    expect(lang).toBe(name === 'scorebox-language' ? value : 'en');
    await page.context().clearCookies({ name });
  }
};

journey('pages before and after signing in', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  for (const address of ['/', '/sign-in', '/sign-up', '/m/AAAAAA']) await inEveryLook(page, address);
  for (const address of ['/', '/matches', '/sign-in', '/sign-up', '/m/AAAAAA'])
    await inEveryChoice(page, address);
  await signUp(page, 'Ada Admin');
  for (const address of ['/', '/new', '/teams']) await inEveryLook(page, address);
});

journey('pages of those who score, manage and come by a link', async ({ browser, scorebox }) => {
  journey.setTimeout(240_000);
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const { code } = await setUpMatch(page, { overs: 2, visibility: 'public' });
  await page.goto(`/m/${code}/people`);
  await page.getByRole('button', { name: 'Make a one-time link' }).click();
  const link = page.getByRole('region', { name: 'The link' }).getByText(/\/i\//);
  const invitation = await link.innerText();
  await expectAccessible(page);
  await page.goto('/teams');
  await page.getByText('Ashford', { exact: true }).click();
  await expectAccessible(page);
  const team = await page.getByRole('link', { name: /players of Ashford/ }).getAttribute('href');
  const ofScorer = ['/teams', team ?? '', `${team ?? ''}/names`, '/new', '/import', '/device', '/offline'];
  const ofMatch = ['people', 'share', 'overlay', 'alerts', 'score'].map((name) => `/m/${code}/${name}`);
  for (const address of [...ofScorer, ...ofMatch, invitation]) await inEachTheme(page, address);
  const stranger = await phone(browser, scorebox.url);
  const ofAnybody = ['/matches', '/signed-out', '/device', '/offline', invitation, '/i/used', '/teams/none'];
  for (const address of ofAnybody) await inEachTheme(stranger, address);
  for (const reader of [page, stranger])
    await reader.context().addCookies([{ name: 'scorebox-language', value: 'hi', url: scorebox.url }]);
  const ofBoard = ['live', 'scorecard', 'overs', 'charts', 'info'].map((tab) => `/m/${code}?tab=${tab}`);
  for (const address of ['/', ...ofScorer, ...ofMatch, ...ofBoard]) await expectHindi(page, address, [code]);
  for (const address of [...ofAnybody, '/sign-in', '/sign-up', '/m/AAAAAA'])
    await expectHindi(stranger, address, [code]);
});

journey('pad and board in every state of an over', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 2, visibility: 'public' });
  const watcher = await phone(browser, scorebox.url);
  const states = [
    ['Ashford won the toss and bat'],
    ['Asha Rao', 'Bela Shah'],
    ['Priya Das bowls'],
    ['Six'],
    ['Out: a wicket'],
  ];
  for (const taps of states) {
    await pad.taps(...taps);
    await expectAccessible(page);
    await inEveryLook(watcher, `/m/${pad.code}`);
  }
  for (const tab of ['live', 'scorecard', 'overs', 'charts', 'info'])
    await inEveryChoice(watcher, `/m/${pad.code}?tab=${tab}`);
});

/** The themes of the pad: the sun's own, and the device's light and dark. Each page is looked at in the next of them. */
const themes = ['sunlight', 'light', 'dark'] as const;

const inTheme = async (page: Page, theme: (typeof themes)[number], name: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await page.evaluate((sunny) => {
    for (const part of document.querySelectorAll('[data-awaiting], [role=dialog]'))
      part.setAttribute('data-theme', sunny ? 'sunlight' : 'none');
  }, theme === 'sunlight');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(told, `${name}, ${theme}`).toEqual([]);
};

/** On the phones that the keys are measured for. */
const fits = async (page: Page, name: string): Promise<void> => {
  for (const { width, height, key } of [
    { width: 320, height: 568, key: 60 },
    { width: 360, height: 800, key: 72 },
  ]) {
    await page.setViewportSize({ width, height });
    expect(await misfitsOfPad(page, key), `${name}, ${String(width)} by ${String(height)}`).toEqual([]);
  }
};

journey('the pages and sheets of the pad, in the sun or not, for a thumb', async ({ browser, scorebox }) => {
  journey.setTimeout(240_000);
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const pad = await setUpMatch(page, { overs: 20, visibility: 'public' });
  let looked = 0;
  const walk = new Walk(pad, async (name) => {
    const theme = themes[looked % themes.length] ?? 'dark';
    looked += 1;
    await inTheme(page, theme, name);
    await fits(page, name);
  });
  await beforeTheToss(walk);
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
  await pad.taps('One', 'Four, to the boundary');
  await whileABallIsAwaited(walk);
  await theBook(walk, pad);
  await pad.taps('More', /^Settings/, /^Left hand/, 'Back', 'Back');
  await walk.each(['Out: a wicket'], ['Umpire', /^Penalty runs/]);
});
