// Axe finds nothing on any page, in both themes, on a phone and on a laptop.
import type { Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
];

const inEveryLook = async (page: Page, address: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of sizes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.goto(address);
      await expectAccessible(page);
    }
};

journey('pages before and after signing in', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  for (const address of ['/', '/sign-in', '/sign-up', '/m/AAAAAA']) await inEveryLook(page, address);
  await signUp(page, 'Ada Admin');
  for (const address of ['/', '/new', '/teams']) await inEveryLook(page, address);
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
});
