// What a person does before the first ball: signs up, names two sides, sets up a match; and a spectator opens the board.
// All through the pages, by the labels they read.
import { expect, type Browser, type Page } from '@playwright/test';
import { Pad } from './pad';

/** The sides of every journey: names that a scorer can tell apart by their first word. */
export const home = {
  name: 'Ashford',
  players: [
    'Asha Rao',
    'Bela Shah',
    'Cara Lowe',
    'Dina Hart',
    'Esme Ford',
    'Faye Holt',
    'Gita Menon',
    'Hana Cole',
    'Isla Birch',
    'Jaya Nair',
    'Kira Doyle',
  ],
};
export const away = {
  name: 'Burnham',
  players: [
    'Priya Das',
    'Quinn Abbot',
    'Rosa Vale',
    'Sana Iqbal',
    'Tess Marlow',
    'Uma Patel',
    'Vera Stone',
    'Willa Grant',
    'Xenia Frost',
    'Yara Khan',
    'Zoe Hurst',
  ],
};

/** A phone's page, in a context of its own: its own cookies and storage. */
export const phone = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 360, height: 800 } });
  return context.newPage();
};

/** Signs up by the form. The first on a server is its admin. */
export const signUp = async (page: Page, name: string): Promise<void> => {
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Email').fill(`${name.toLowerCase().replaceAll(' ', '.')}@club.example`);
  await page.getByLabel('Password').fill('a long enough password');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page).not.toHaveURL(/sign-up/);
};

/** How the match is to be: overs an innings, and who may watch. */
export type Plan = { readonly overs: number; readonly visibility: 'public' | 'private' };

const fillSide = async (page: Page, legend: string, side: typeof home): Promise<void> => {
  const fields = page.getByRole('group', { name: legend });
  await fields.getByLabel('Name of the team').fill(side.name);
  await fields.getByLabel('Players').fill(side.players.join('\n'));
  await fields.getByRole('button', { name: 'Add to the list' }).click();
  await fields.getByRole('button', { name: `${side.players[0] ?? ''} is captain` }).click();
  await fields.getByRole('button', { name: `${side.players[1] ?? ''} is keeper` }).click();
};

/** Fills the set-up page that is open. */
export const fillPlan = async (page: Page, plan: Plan): Promise<void> => {
  // Before its script runs the page takes nothing in, and says so by its button.
  await expect(page.getByRole('button', { name: 'To the toss' })).toBeEnabled();
  await page.getByRole('radio', { name: /Custom/ }).check({ force: true });
  await page.getByLabel('Overs an innings').fill(String(plan.overs));
  await page.getByLabel('Overs a bowler').fill(String(plan.overs));
  await fillSide(page, 'Home side', home);
  await fillSide(page, 'Away side', away);
  const who = page.getByRole('radio', { name: plan.visibility === 'public' ? /Everyone/ : /With the code/ });
  await who.check({ force: true });
};

/** Sets up a match by the page and ends on its pad, with the toss awaited. */
export const setUpMatch = async (page: Page, plan: Plan): Promise<Pad> => {
  await page.goto('/new');
  await fillPlan(page, plan);
  await page.getByRole('button', { name: 'To the toss' }).click();
  await expect(page).toHaveURL(/\/m\/[A-Z0-9]{6}\/score/);
  return new Pad(page);
};
