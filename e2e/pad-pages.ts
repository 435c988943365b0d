// Every page, tile and sheet that the pad can show, opened one after the other in a match: whoever walks it looks at each.
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
      await this.pad.taps(...way);
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
    while ((await open.count()) > 0) {
      const shown = await whatIsOpen(this.page);
      await this.page.keyboard.press('Escape');
      await expect.poll(() => whatIsOpen(this.page), { intervals: [20, 50, 100] }).not.toBe(shown);
    }
  }
}

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
    ['Five or more, overthrows', 'More runs'],
    ['Wide'],
    ['No-ball'],
    ['No-ball', 'Leg byes'],
    ['Byes'],
    ['Wide', 'Out: a wicket'],
  );
  await walk.eachOf(
    ['Out: a wicket'],
    ['Caught'],
    ['Caught', /^Helped by/],
    ['Caught', /^Substitute/],
    ['Run out'],
    ['Run out', /^Fielder/],
    [/^Obstructing/],
    [/^By another keeper/],
  );
  await walk.eachOf([/^Striker /], [/retires$/], [/^A runner/], [/is replaced/]);
  await walk.eachOf([/^Bowler /], [/^Another bowler/], [/^Change the keeper/], [/^Replaced/]);
  await walk.eachOf(['Umpire'], [/^Penalty runs/], [/^Penalty runs/, /^Ashford/], [/^Powerplay/]);
  await walk.eachOf(
    ['More'],
    [/^Stop play/],
    ['Close the innings'],
    ['Close the innings', /^Declared/],
    [/^Players/, 'Burnham'],
    [/^Players/, 'Burnham', /^Replace a player/],
    [/^Players/, 'Burnham', /^Replace a player/, /^Nobody/],
    [/^Players/, 'Burnham', /^May not bowl/],
    [/^Settings/],
    [/^Settings/, /^Save the match/],
    [/^Settings/, /^Help/],
    [/^Revise/],
    ['Note'],
    [/^Catch up/],
    [/^Who faces\?/],
    [/^Balance/],
    [/^Rules/],
    [/^Pen/],
    ['End the match'],
  );
}

/** The book: all overs, an earlier ball and what can be done about it, an entry between the balls. */
export async function theBook(walk: Walk, pad: Pad): Promise<void> {
  const { page } = pad;
  await walk.each(['All overs'], ['Remark on the last ball'], ['Who faces, and why']);
  const ball = /^Ball 0\.2:/;
  await walk.eachOf(
    [ball],
    ['Two'],
    ['Out: a wicket'],
    ['Umpire’s signals'],
    ['Remove the ball'],
    ['Insert one before'],
    ['Something else before'],
    ['Swap batters from here'],
    ['Another bowler'],
    [/^Not Bela/],
  );
  await pad.tap('All overs');
  const sheet = page.getByRole('dialog');
  await sheet.locator('summary').last().click();
  await walk.here('All overs > the first');
  await sheet.getByRole('button', { name: /^Priya Das bowls/ }).click();
  await walk.here('All overs > the first > who bowled');
  await walk.back();
}
