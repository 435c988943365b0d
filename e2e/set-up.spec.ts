// A match between two saved teams is set up in a few taps and not one typed letter: the kind of match, the two teams (who
// played last plays again), the toss, the openers, the bowler. A person needs about a second and a half for a tap they have
// to look for, and ninety seconds is the bar.
import { expect, type Page } from '@playwright/test';
import { expectAccessible, journey } from './journey';
import { Pad } from './pad';
import { Board } from './board';
import { away, home, phone, setUpMatch, signUp } from './people';

/** A hand that counts what it does to the set-up page. */
class Hand {
  taps = 0;
  constructor(private readonly page: Page) {}

  /** A select takes two taps on a phone: open it, choose. */
  async choose(side: string, team: string): Promise<void> {
    this.taps += 2;
    await this.page
      .getByRole('group', { name: side })
      .getByLabel('Team', { exact: true })
      .selectOption({ label: team });
  }
  async check(name: RegExp): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('radio', { name }).check({ force: true });
  }
  async tap(name: string): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}

journey('from saved teams to the first ball', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  // Last week's match, by which both teams are saved; Kira Doyle did not play in it.
  await setUpMatch(page, { overs: 20, visibility: 'public' });
  const typed: string[] = [];
  await page.exposeFunction('heardTyping', (what: string) => typed.push(what));
  await page.addInitScript(() => {
    addEventListener('input', ({ target }) => {
      const isTyped =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type === 'text');
      if (isTyped && 'heardTyping' in window && typeof window.heardTyping === 'function')
        window.heardTyping(target.value);
    });
  });
  await page.goto('/new');
  const hand = new Hand(page);

  await journey.step(
    'kind of match, two teams: who played last is ticked, captain and keeper too',
    async () => {
      await hand.check(/T20/);
      await hand.choose('Home side', home.name);
      await hand.choose('Away side', away.name);
      const side = page.getByRole('group', { name: 'Home side' });
      await expect(side.getByText('11 of 11 play')).toBeVisible();
      await expect(side.getByRole('button', { name: 'Asha Rao is captain' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(side.getByRole('button', { name: 'Bela Shah is keeper' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expectAccessible(page);
    },
  );

  await journey.step('to the toss and the first ball', async () => {
    await hand.tap('To the toss');
    await expect(page).toHaveURL(/\/m\/[A-Z0-9]{6}\/score/);
    const pad = new Pad(page);
    const start = ['Burnham won the toss and bat', 'Priya Das', 'Quinn Abbot', 'Asha Rao bowls'];
    await pad.taps(...start);
    hand.taps += start.length;
    await expect(page.getByRole('region', { name: 'Scoring keys' })).toBeVisible();
  });

  // Ninety seconds, with one and a half for each tap and thirty left to talk to the captains.
  expect(hand.taps).toBeLessThanOrEqual(40);
  expect(hand.taps, 'the taps of the whole set-up').toBe(10);
  expect(typed, 'nothing is typed').toEqual([]);
});

journey('a name typed today is found to be a known player’s later', async ({ browser, scorebox }) => {
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  await setUpMatch(page, { overs: 20, visibility: 'public' });
  await page.goto('/new');
  const hand = new Hand(page);
  await hand.choose('Home side', home.name);
  await hand.choose('Away side', away.name);
  const side = page.getByRole('group', { name: 'Away side' });
  await side.getByRole('checkbox', { name: 'Priya Das' }).uncheck();
  await side.getByLabel('Players').fill('Priya Dass (c)');
  await hand.tap('To the toss');
  const pad = new Pad(page);
  await pad.taps('Burnham won the toss and bat', 'Priya Dass', 'Quinn Abbot', 'Asha Rao bowls');
  await pad.tap('Four, to the boundary');
  await expect(page.locator('[data-sync=synced]')).toBeVisible();
  const { code } = pad;

  await journey.step('made one on the team’s page: the match has the one name, and goes on', async () => {
    await page.goto('/teams');
    await page.getByText(away.name, { exact: true }).click();
    await page.getByRole('link', { name: 'Members and players of Burnham' }).click();
    await page.getByLabel('This one').selectOption({ label: 'Priya Dass' });
    await page.getByLabel('is really').selectOption({ label: 'Priya Das' });
    await page.getByRole('button', { name: 'Make them one' }).click();
    await expect(page.getByText('They are one now: Priya Das.')).toBeVisible();
    await page.goto(`/m/${code}/score`);
    await pad.tap('Two');
    await expect(page.locator('[data-sync=synced]')).toBeVisible();
    await page.goto(`/m/${code}`);
    const board = new Board(page);
    await board.shows({ score: '6/0', overs: '0.2' });
    await expect(board.scoreboard).toContainText('Priya Das');
    await expect(page.getByRole('main')).not.toContainText('Priya Dass');
  });
});
