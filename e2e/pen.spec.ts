// One pen at a time, on three phones: handed over by a code, taken from a phone without a network whose balls wait for a
// person, given to a guest by a link; and a private match that a member sees for as long as they are one.
import { expect, type Page } from '@playwright/test';
import { Board } from './board';
import { expectAccessible, journey } from './journey';
import { Pad } from './pad';
import { phone, setUpMatch, signUp } from './people';
import { installed } from './scorers-phone';

const toFirstBall = ['Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls'] as const;

/** Makes a one-time link on the page it is on, and reads it. */
const linkOn = async (page: Page, button: string): Promise<string> => {
  await page.getByRole('button', { name: button }).click();
  const link = page.getByRole('region', { name: 'The link' }).getByText(/\/i\//);
  return (await link.innerText()).trim();
};

/** On the people page of a match, as who manages it. */
const officeLink = async (page: Page, code: string, office: RegExp): Promise<string> => {
  await page.goto(`/m/${code}/people`);
  await page.getByRole('radio', { name: office }).check({ force: true });
  return linkOn(page, 'Make a one-time link');
};

/** The holder shows a code, the other types it, both compare, the other confirms. */
const handOver = async (from: Pad, to: Pad, figures: string): Promise<void> => {
  await from.taps('More', /^Pen/);
  const there = from.page.getByRole('dialog');
  await expect(there.getByLabel('Figures to compare')).toContainText(figures);
  await there.getByRole('button', { name: 'Show a code' }).click();
  const code = await there.getByText(/^\d{6}$/).innerText();
  await expectAccessible(from.page);

  await to.page.getByRole('button', { name: 'Take the pen' }).click();
  const here = to.page.getByRole('dialog');
  await here.getByLabel('The code on the other device').fill(code);
  await here.getByRole('button', { name: 'Check the code' }).click();
  await expect(here.getByLabel('Figures to compare')).toContainText(figures);
  await expectAccessible(to.page);
  await here.getByRole('button', { name: 'The same: take the pen' }).click();
  await expect(keys(to.page)).toBeVisible();
  await there.getByRole('button', { name: 'Close' }).click();
};

const keys = (page: Page) => page.getByRole('region', { name: 'Scoring keys' });
const saysWhoHasIt = (page: Page, who: string) =>
  expect(page.getByRole('region', { name: 'The pen' })).toContainText(`${who} has the pen`);

journey('the pen is handed over by a code, and the other pad follows live', async ({ browser, scorebox }) => {
  const first = await phone(browser, scorebox.url);
  await signUp(first, 'Sam Scorer');
  const pad = await setUpMatch(first, { overs: 2, visibility: 'public' });
  await pad.taps(...toFirstBall, 'Four, to the boundary');
  const watcher = await phone(browser, scorebox.url);
  await watcher.goto(`/m/${pad.code}`);
  const board = new Board(watcher);

  const second = await phone(browser, scorebox.url);
  const { code } = pad;
  await journey.step('another scorer comes by a link, and reads', async () => {
    const link = await officeLink(first, code, /^Scorer/);
    await expectAccessible(first);
    await first.goto(`/m/${code}/score`);
    await expect(keys(first), 'who comes back on the same device has the pen').toBeVisible();
    await second.goto(link);
    await second.getByRole('link', { name: 'Make an account' }).click();
    await second.getByLabel('Your name').fill('Bea Bright');
    await second.getByLabel('Email').fill('bea@club.example');
    await second.getByLabel('Password').fill('a long enough password');
    await second.getByRole('button', { name: 'Make an account' }).click();
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Accept as Bea Bright' }).click();
    await saysWhoHasIt(second, 'Sam Scorer');
    await expectAccessible(second);
    await pad.tap('One');
    await expect(second.getByRole('heading', { level: 1 })).toContainText('5/0');
  });

  const other = new Pad(second);
  await journey.step('handed over; both write, one at a time', async () => {
    await handOver(pad, other, '5/0');
    await saysWhoHasIt(first, 'Bea Bright');
    await other.tap('Two');
    await board.shows({ score: '7/0', overs: '0.3' });
    await expect(first.getByRole('heading', { level: 1 })).toContainText('7/0');
  });

  await journey.step('the link is used up', async () => {
    await watcher.goto(`/m/${code}/people`);
    await expect(watcher).toHaveURL(/sign-in/);
    await first.goto(`/m/${code}/people`);
    await expect(first.getByText('Bea Bright, scorer', { exact: true })).toBeVisible();
    await expect(first.getByText('Links nobody opened yet')).toHaveCount(0);
  });
});

journey(
  'a guest without a network loses the pen: the balls wait for a person',
  async ({ browser, scorebox }) => {
    const creator = await phone(browser, scorebox.url);
    await signUp(creator, 'Sam Scorer');
    const pad = await setUpMatch(creator, { overs: 2, visibility: 'public' });
    await pad.taps(...toFirstBall, 'One');
    const watcher = await phone(browser, scorebox.url);
    await watcher.goto(`/m/${pad.code}`);
    const board = new Board(watcher);
    const { code } = pad;

    const guestPage = await phone(browser, scorebox.url);
    const guest = new Pad(guestPage);
    await journey.step('a guest comes by a link, without an account', async () => {
      const link = await officeLink(creator, code, /^Guest scorer/);
      await creator.goto(`/m/${code}/score`);
      await guestPage.goto(link);
      await expectAccessible(guestPage);
      await guestPage.getByLabel('Your name').fill('Gus');
      await guestPage.getByRole('button', { name: 'Score without an account' }).click();
      await saysWhoHasIt(guestPage, 'Sam Scorer');
      await handOver(pad, guest, '1/0');
      await saysWhoHasIt(creator, 'Guest scorer Gus');
      const stranger = await phone(browser, scorebox.url);
      await stranger.goto(link);
      await expect(stranger.getByRole('heading', { name: 'This link opens nothing more' })).toBeVisible();
    });

    await journey.step(
      'the guest’s phone has no network and goes on; the creator takes the pen',
      async () => {
        await guest.tap('No run');
        await board.shows({ score: '1/0', overs: '0.2' });
        await installed(guestPage);
        await guestPage.context().setOffline(true);
        await guest.taps('Four, to the boundary', 'Two');
        await expect(guestPage.locator('[data-sync=offline]')).toContainText('2 balls safe');
        // A phone that never signed in opens the pad without a network all the same.
        await guestPage.reload();
        await expect(guestPage.getByRole('heading', { level: 1 })).toContainText('7/0');
        await creator.getByRole('button', { name: 'Take the pen' }).click();
        await pad.taps('Take it without the code', 'Yes, take it now', 'Six');
        await board.shows({ score: '7/0', overs: '0.3' });
      },
    );

    await journey.step(
      'back with a network: what is not in the book is shown, and nothing is sent',
      async () => {
        await guestPage.context().setOffline(false);
        await saysWhoHasIt(guestPage, 'Sam Scorer');
        await guestPage.getByRole('button', { name: '2 entries of this device not in the book' }).click();
        const sheet = guestPage.getByRole('dialog');
        await expect(sheet.getByRole('region', { name: 'In the book since then' })).toContainText('6');
        await expect(sheet.getByRole('button', { name: 'Enter 2' })).toBeDisabled();
        await expectAccessible(guestPage);
        await sheet.getByRole('checkbox').first().uncheck();
        await guest.taps('Drop 1', 'Yes, drop 1');
        await expect(sheet.getByRole('checkbox')).toHaveCount(1);
        await sheet.getByRole('button', { name: 'Close' }).click();
        await guestPage.reload();
        await expect(guestPage.getByRole('button', { name: /^1 entry of this device/ })).toBeVisible();
        await board.shows({ score: '7/0', overs: '0.3' });
      },
    );

    await journey.step('with the pen again, the guest enters the other one', async () => {
      await handOver(pad, guest, '7/0');
      await guestPage.getByRole('button', { name: 'Needs you' }).click();
      const sheet = guestPage.getByRole('dialog');
      await sheet.getByRole('button', { name: 'Enter 1' }).click();
      await sheet.getByRole('button', { name: 'Close' }).click();
      await board.shows({ score: '11/0', overs: '0.4' });
      await expect(guestPage.getByText(/synced/i).first()).toBeVisible();
    });

    await journey.step('the creator sees who entered what, and sends the guest away', async () => {
      await creator.goto(`/m/${code}/people`);
      await expect(creator.getByText('Guest scorer Gus, scorer', { exact: true })).toBeVisible();
      await creator.getByRole('button', { name: /^Take away.*Guest scorer Gus, scorer/ }).click();
      await creator.getByRole('button', { name: 'Yes, take it away' }).click();
      await expect(guestPage.getByText('You may not score this match any more.')).toBeVisible();
      await creator.goto(`/m/${code}/score`);
      await expect(keys(creator)).toBeVisible();
    });
  },
);

journey('a member sees a private match, until they are none', async ({ browser, scorebox }) => {
  const creator = await phone(browser, scorebox.url);
  await signUp(creator, 'Sam Scorer');
  const pad = await setUpMatch(creator, { overs: 2, visibility: 'private' });
  await pad.taps(...toFirstBall, 'One');
  const { code } = pad;
  const member = await phone(browser, scorebox.url);
  await signUp(member, 'Mia Member');
  await expect(member.getByText('Ashford')).toHaveCount(0);

  await creator.goto('/teams');
  await creator.getByText('Ashford', { exact: true }).click();
  await creator.getByRole('link', { name: 'Members and players of Ashford' }).click();
  const link = await linkOn(creator, 'Invite a member');
  await expectAccessible(creator);
  await member.goto(link);
  await member.getByRole('button', { name: 'Accept as Mia Member' }).click();
  await member.goto('/');
  await member.getByRole('link', { name: 'Ashford against Burnham' }).press('Enter');
  await new Board(member).shows({ score: '1/0', overs: '0.1' });

  await creator.reload();
  await creator.getByRole('button', { name: /^End membership.*Mia Member/ }).click();
  await creator.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(member.getByText('This match is not here any more, or not yours to see.')).toBeVisible();
  await member.goto('/');
  await expect(member.getByText('Ashford')).toHaveCount(0);
  await creator.goto(`/m/${code}/score`);
  await expect(keys(creator)).toBeVisible();
});
