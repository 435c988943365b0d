// Every kind of page and sheet that the pad can show, opened one after the other in a match: whoever walks it looks at each.
// Doesn't know what is looked for.
import { expect, type Page } from '@playwright/test';
import type { Pad } from './pad';

/** What is done on each page; `name` says how it was reached. */
export type Look = (name: string) => Promise<void>;

type Way = readonly (string | RegExp)[];

/** A walk through the pages of one pad. */
export class Walk {
  private readonly page: Page;

  constructor(
    private readonly pad: Pad,
    private readonly look: Look,
  ) {
    this.page = pad.page;
  }

  /** Looks at what the pad shows now. */
  here(name: string): Promise<void> {
    return this.look(name);
  }

  /** Opens each page by its taps, looks, and goes back to what the match awaits. */
  async each(...ways: readonly Way[]): Promise<void> {
    for (const way of ways) {
      for (const tap of way) {
        const shown = await whatIsOpen(this.page);
        await this.pad.tap(tap);
        // What is seldom opened comes to the device only then.
        await expect.poll(() => whatIsOpen(this.page), often).not.toBe(shown);
        await expect(this.page.getByText('One moment…')).toHaveCount(0);
      }
      await this.look(way.map(spoken).join(' > '));
      await this.back();
    }
  }

  /** The same for pages of a sheet that some taps open. */
  async eachOf(opening: Way, ...ways: readonly Way[]): Promise<void> {
    await this.each(opening, ...ways.map((way) => [...opening, ...way]));
  }

  /** Back to what the match awaits, by Esc as often as it takes. */
  async back(): Promise<void> {
    const open = this.page.locator(
      '[role=dialog], [data-lower] [data-shortcut=Escape], [data-lower] [aria-pressed=true]',
    );
    // A press can come while the sheet that the last one shut is still being put away.
    await expect(async () => {
      if ((await open.count()) > 0) await this.page.keyboard.press('Escape');
      await expect(open).toHaveCount(0, { timeout: 50 });
    }).toPass({ ...often, timeout: 10_000 });
  }
}

const often = { intervals: [20, 50, 100] };

/** The lower part and the sheet over it, as they are drawn. */
const whatIsOpen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-lower], [role=dialog]')].map((part) => part.outerHTML).join(),
  );

const spoken = (tap: string | RegExp): string =>
  typeof tap === 'string' ? tap : tap.source.replace('^', '');

/** Before the toss: what can be put right yet. */
export async function beforeTheToss(walk: Walk): Promise<void> {
  await walk.here('the toss');
  await walk.each(
    ['More', /^Players/],
    ['More', /^Players/, 'Ashford'],
    ['More', /^Players/, 'Ashford', /^Change the side/],
    ['More', /^Rules/],
  );
}

/** While a ball is awaited: every page of the keys, the people, the umpire and More. */
export async function whileABallIsAwaited(walk: Walk): Promise<void> {
  await walk.here('the keys');
  await walk.each(
    ['Five or more, overthrows'],
    ['Wide'],
    ['No-ball'],
    ['No-ball', 'Leg byes'],
    ['Wide', 'Out: a wicket'],
  );
  await walk.eachOf(
    ['Out: a wicket'],
    ['Caught'],
    ['Caught', /^Helped by/],
    ['Caught', /^Substitute/],
    ['Run out'],
    [/^Obstructing/],
  );
  await walk.eachOf([/^Striker /], [/retires$/], [/^A runner/], [/is replaced/]);
  await walk.eachOf([/^Bowler /], [/^Another bowler/]);
  await walk.eachOf(['Umpire'], [/^Penalty runs/], [/^Penalty runs/, /^Ashford/], [/^Powerplay/]);
  await walk.eachOf(
    ['More'],
    [/^Stop play/],
    ['Close the innings'],
    ['Close the innings', /^Declared/],
    [/^Players/, 'Burnham'],
    [/^Players/, 'Burnham', /^Replace a player/],
    [/^Players/, 'Burnham', /^Replace a player/, /^Nobody/],
    [/^Settings/],
    [/^Settings/, /^Save the match/],
    [/^Settings/, /^Help/],
    [/^Revise/],
    ['Note'],
    [/^Catch up/],
    [/^Balance/],
    [/^Rules/],
    ['End the match'],
  );
}

/** The pen, and the book: all overs, an earlier ball and what can be done about it, an entry between the balls. */
export async function theBook(walk: Walk, pad: Pad): Promise<void> {
  const { page } = pad;
  // The pad goes back to its keys at once, and the sheet comes over them when it has been fetched.
  await pad.taps('More', /^Pen/);
  await expect(page.getByRole('dialog')).toBeVisible();
  await walk.here('More > Pen');
  await walk.back();
  await walk.each(['All overs'], ['Remark on the last ball'], ['Who faces, and why']);
  const ball = /^Ball 0\.2:/;
  await walk.eachOf(
    [ball],
    ['Two'],
    ['Out: a wicket'],
    ['Umpire’s signals'],
    ['Insert one before'],
    ['Something else before'],
    ['Another bowler'],
  );
  await pad.tap('All overs');
  const sheet = page.getByRole('dialog');
  await sheet.locator('summary').last().click();
  await walk.here('All overs > the first');
  await sheet.getByRole('button', { name: 'Priya Das to bowl' }).click();
  // The book shuts at once, and the entry's sheet comes when it has been fetched.
  await expect(sheet.getByRole('button', { name: 'Yara Khan bowled' })).toBeVisible();
  await walk.here('All overs > the first > who bowled');
  await walk.back();
}
