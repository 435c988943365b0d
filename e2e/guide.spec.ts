// The scorer's guide walked through the app, section by section: each word it says is on the screen was there when a scorer
// did what it says. PICTURES=1 takes its pictures anew.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { journey } from './journey';
import { Pad } from './pad';
import { fillPlan, phone, signUp } from './people';

const docs = path.resolve('docs');
const takesPictures = process.env.PICTURES === '1';

/** A section: what it says is on the screen, and the pictures it shows. */
type Section = {
  readonly title: string;
  readonly words: readonly string[];
  readonly pictures: readonly string[];
};

const sections: readonly Section[] = readFileSync(path.join(docs, 'scoring-a-match.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.split('\n')[0] ?? '',
    words: [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, word]) => (word ?? '').replace(/\s+/g, ' ')),
    pictures: [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, picture]) => picture ?? ''),
  }));

/** A reader of the guide with the app in hand: notes all that was on the screen while a section was walked. */
class Reader extends Pad {
  private seen = '';
  private readonly walked: string[] = [];
  private shown: string[] = [];

  override async tap(name: string | RegExp): Promise<void> {
    await this.look();
    await super.tap(name);
    await this.look();
  }

  /** What can be read on the screen now, and what a screen reader says of its keys. */
  async look(page = this.page): Promise<void> {
    this.seen += await page.evaluate(() => {
      const said = [...document.querySelectorAll('[aria-label]')].map((one) =>
        one.getAttribute('aria-label'),
      );
      return `\n${document.body.innerText}\n${said.join('\n')}`;
    });
  }

  /** The picture of the page as it stands, where the guide shows one. */
  async picture(name: string): Promise<void> {
    await this.look();
    this.shown.push(`pictures/scoring/${name}.png`);
    const file = path.join(docs, 'pictures/scoring', `${name}.png`);
    if (takesPictures) await this.page.screenshot({ path: file, animations: 'disabled' });
    expect(existsSync(file), file).toBe(true);
  }

  /** Walks a section; every word and picture of it must have been met. */
  async walks(title: string, walk: () => Promise<void>): Promise<void> {
    await journey.step(title, async () => {
      this.seen = '';
      this.shown = [];
      await walk();
      await this.look();
      const section = sections.find((one) => one.title === title);
      expect(section, title).toBeDefined();
      const missing = section?.words.filter((word) => !this.seen.includes(word));
      expect(missing, `${title}: said and not seen`).toEqual([]);
      expect(this.shown, `${title}: pictures`).toEqual(section?.pictures);
      this.walked.push(title);
    });
  }

  /** Every section was walked, in the guide's order. */
  isThrough(): void {
    expect(this.walked).toEqual(sections.map(({ title }) => title));
  }

  score(text: string): Promise<void> {
    return expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`ASHF${text}`);
  }
}

journey('the scorer’s guide, walked through the app', async ({ browser, scorebox }) => {
  journey.setTimeout(300_000);
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const reader = new Reader(page);
  await reader.walks('Before the match', () => beforeTheMatch(reader));
  await reader.walks('The pad', () => thePad(reader));
  await reader.walks('A ball', () => aBall(reader));
  await reader.walks('Extras', () => extras(reader));
  await reader.walks('A wicket', () => aWicket(reader));
  await reader.walks('The end of an over', () => endOfOver(reader));
  await reader.walks('Putting it right', () => puttingRight(reader));
  await reader.walks('What the umpire signals', () => umpire(reader));
  await reader.walks('Players and rules', () => playersAndRules(reader));
  await reader.walks('Without a network', () => withoutNetwork(reader));
  const other = await phone(browser, scorebox.url);
  await reader.walks('Two scorers, one pen', () => onePen(reader, other));
  await reader.walks('An interval, or rain', () => interval(reader));
  await reader.walks('The end', () => theEnd(reader));
  await reader.walks('With a keyboard', () => byKeyboard(reader));
  reader.isThrough();
});

async function beforeTheMatch(reader: Reader): Promise<void> {
  const { page } = reader;
  await page.goto('/');
  await reader.look();
  await page.getByRole('link', { name: 'New match' }).first().click();
  await expect(page).toHaveURL(/\/new/);
  await reader.look();
  await fillPlan(page, { overs: 3, visibility: 'public' });
  await page.getByRole('group', { name: 'Home side' }).scrollIntoViewIfNeeded();
  await reader.picture('set-up');
  await reader.tap('To the toss');
  await expect(page).toHaveURL(/\/m\/[A-Z0-9]{6}\/score/);
  await expect(page.getByRole('region', { name: 'The toss' })).toBeVisible();
  await reader.picture('toss');
  await reader.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
}

async function thePad(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.taps('One', 'Four, to the boundary', 'No run');
  await expect(page.locator('[data-sync=synced]')).toBeVisible();
  await reader.picture('pad');
  await reader.tap(/^Striker Bela Shah/);
  await reader.tap('Back');
  await reader.tap(/^Bowler Priya Das/);
  await reader.tap('Back');
  await reader.tap('Swap the batters');
  await reader.tap('Undo');
  await page.getByRole('button', { name: 'Who faces, and why' }).click();
  await expect(page.getByRole('dialog')).toContainText('Why does Bela Shah face?');
  await page.keyboard.press('Escape');
  await reader.taps('More', /^Settings/, 'Back', 'Back');
  await reader.tap('Out: a wicket');
  await reader.tap('Back');
}

async function aBall(reader: Reader): Promise<void> {
  await reader.tap('Five or more, overthrows');
  await reader.picture('five-or-more');
  await reader.tap(/^1 \+ 4 overthrown/);
  await reader.score('10/0(0.4)');
}

async function extras(reader: Reader): Promise<void> {
  await reader.taps('Wide', 'Wide: No run');
  await reader.score('11/0(0.4)');
  await reader.taps('Wide', 'Wide: Two');
  await reader.score('14/0(0.4)');
  await reader.tap('No-ball');
  await reader.picture('no-ball');
  await reader.taps('Leg byes', 'No-ball: Two leg byes');
  await reader.score('17/0(0.4)');
  await reader.taps('Byes', 'Byes', 'Leg byes', 'One leg byes');
  await reader.score('18/0(0.5)');
}

async function aWicket(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.tap('Out: a wicket');
  await reader.picture('out');
  await reader.taps('Caught', 'Caught by Rosa Vale');
  await expect(page.getByRole('region', { name: 'Who comes in?' })).toBeVisible();
  await reader.tap('Cara Lowe comes in');
  await reader.score('18/1(1)');
  await reader.tap('Quinn Abbot bowls');
  await reader.taps('Wide', 'Out: a wicket', 'Run out');
  await reader.picture('run-out');
  await reader.tap('1 completed');
  await reader.tap(/^Cara Lowe, (non-)?striker, run out at the keeper/);
  await reader.tap('Dina Hart comes in');
  await reader.score('20/2(1)');
}

async function endOfOver(reader: Reader): Promise<void> {
  for (const key of ['No run', 'One', 'Two', 'No run', 'One', 'Four, to the boundary']) await reader.tap(key);
  await reader.score('28/2(2)');
  await reader.picture('next-bowler');
  await reader.taps('Umpire', 'Back', 'Rosa Vale bowls', 'One');
}

async function puttingRight(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.taps('Undo', 'Redo');
  await reader.score('29/2(2.1)');
  await reader.tap('All overs');
  const sheet = page.getByRole('dialog');
  await sheet.locator('summary').last().click();
  await sheet.getByRole('button', { name: /^Ball 0\.3:/ }).click();
  await expect(sheet.getByRole('button', { name: 'Remark on it' })).toBeVisible();
  await reader.picture('ball');
  await sheet.getByRole('button', { name: 'Two', exact: true }).click();
  await expect(sheet.getByRole('table')).toContainText('31/2');
  await reader.picture('preview');
  await sheet.getByRole('button', { name: 'Confirm' }).click();
  await reader.score('31/2(2.1)');
  await reader.taps('More', /^Catch up/);
  await sheet.getByLabel('Balls').fill('. 1');
  await expect(sheet.getByRole('button', { name: 'Enter 2 balls' })).toBeEnabled();
  await reader.picture('catch-up');
  await sheet.getByRole('button', { name: 'Enter 2 balls' }).click();
  await reader.score('32/2(2.3)');
}

async function umpire(reader: Reader): Promise<void> {
  await reader.tap('Umpire');
  await reader.picture('umpire');
  await reader.tap(/^Dead ball/);
  await reader.taps('Umpire', /^Penalty runs/, /^Ashford/, /^Unfair play/);
  await reader.score('37/2(2.3)');
}

async function playersAndRules(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.taps(/^Striker /, 'Back', /^Bowler /, 'Back', 'More');
  await reader.picture('more');
  await reader.taps(/^Players/, 'Burnham', /^Replace a player/, 'Zoe Hurst');
  await expect(page.getByLabel('A name typed now')).toBeVisible();
  await reader.look();
  for (const step of [1, 2, 3, 4, 5]) {
    await expect(page.getByRole('button', { name: 'Back' }), String(step)).toBeVisible();
    await reader.tap('Back');
  }
  await reader.taps('More', /^Rules/);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'See what changes' })).toBeVisible();
  await reader.look();
  await page.keyboard.press('Escape');
  await reader.tap('Back');
}

async function withoutNetwork(reader: Reader): Promise<void> {
  const { page } = reader;
  await expect(page.locator('[data-sync=synced]')).toBeVisible();
  await page.context().setOffline(true);
  await reader.taps('One', 'Six');
  await reader.score('44/2(2.5)');
  await expect(page.locator('[data-sync=offline]')).toBeVisible();
  await reader.picture('offline');
  await page.locator('[data-sync=offline]').click();
  await reader.look();
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  await expect(page.locator('[data-sync=synced]')).toBeVisible({ timeout: 30_000 });
}

/** Handed over to another device, and taken back without the code. */
async function onePen(reader: Reader, other: Page): Promise<void> {
  const { page } = reader;
  await reader.taps('More', /^Pen/);
  await expect(page.getByRole('button', { name: 'Show a code' })).toBeVisible();
  await reader.tap('Show a code');
  const code = await page.getByText(/^\d{6}$/).innerText();
  await reader.picture('pen-code');
  const people = await page.getByRole('link', { name: 'People of this match' }).getAttribute('href');

  await other.goto('/sign-in');
  await other.getByLabel('Email').fill('sam.scorer@club.example');
  await other.getByLabel('Password').fill('a long enough password');
  await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(other).not.toHaveURL(/sign-in/);
  await other.goto(people ?? '');
  await expect(other.getByRole('button', { name: 'Make a one-time link' })).toBeVisible();
  await reader.look(other);
  await other.goto(new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Take the pen' }).click();
  await other.getByLabel('The code on the other device').fill(code);
  await reader.look(other);
  await other.getByRole('button', { name: 'Check the code' }).click();
  const same = other.getByRole('button', { name: 'The same: take the pen' });
  await expect(same).toBeVisible();
  await reader.look(other);
  await same.click();
  await expect(other.getByRole('region', { name: 'Scoring keys' })).toBeVisible();

  await page.keyboard.press('Escape');
  await reader.taps('Take the pen', 'Take it without the code', 'Yes, take it now');
  await expect(page.getByRole('region', { name: 'Scoring keys' })).toBeVisible();
  await other.close();
}

async function interval(reader: Reader): Promise<void> {
  await reader.taps('More', /^Stop play/, 'Drinks', 'Play resumes');
  await reader.taps('More', /^Revise/, 'Close', 'Back');
}

async function theEnd(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.taps('No run', 'More', /^Stop play/, 'Tea', 'Play resumes', 'Priya Das', 'Quinn Abbot');
  await reader.taps('Asha Rao bowls', 'More', 'Close the innings', 'Back', /^Balance/);
  await reader.taps('Close', 'Back');
  for (let six = 0; six < 6; six += 1) await reader.tap('Six');
  await reader.taps('Bela Shah bowls', 'Six', 'Three');
  await expect(page.getByText('Burnham won by 10 wickets').first()).toBeVisible();
  await reader.picture('result');
}

/** The help says the letters; a journey of its own scores a whole match with them. */
async function byKeyboard(reader: Reader): Promise<void> {
  await reader.page.keyboard.press('?');
  await expect(reader.page.getByRole('dialog')).toContainText('On a keyboard');
  await reader.look();
  await reader.page.keyboard.press('Escape');
}
