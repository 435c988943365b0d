// A scorer and two spectators, each on a phone: a whole match of two overs a side with every kind of trouble in it. After
// each ball both boards must show what the scorer's pad shows, without a reload. The figures were worked out by hand.
import { expect } from '@playwright/test';
import { Board, type Expected } from './board';
import { expectAccessible, journey } from './journey';
import type { Pad } from './pad';
import { phone, setUpMatch, signUp } from './people';

/** The pad's strip and both boards agree. */
const allShow = async (pad: Pad, boards: readonly Board[], expected: Expected): Promise<void> => {
  await expect(pad.page.getByRole('heading', { level: 1 })).toContainText(expected.score);
  await expect(pad.page.getByRole('heading', { level: 1 })).toContainText(`(${expected.overs})`);
  for (const board of boards) await board.shows(expected);
};

journey('one match, ball by ball, on three phones', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'public' });

  const watchers = [await phone(browser, scorebox.url), await phone(browser, scorebox.url)];
  const boards = watchers.map((page) => new Board(page));
  for (const page of watchers) await page.goto(`/m/${pad.code}`);
  const after = async (taps: readonly (string | RegExp)[], score: string, overs: string): Promise<void> => {
    await pad.taps(...taps);
    await allShow(pad, boards, { score, overs });
  };

  await journey.step('toss, openers, bowler', async () => {
    await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
    await allShow(pad, boards, { score: '0/0', overs: '0' });
  });

  await journey.step('an over with everything in it', async () => {
    await after(['Four, to the boundary'], '4/0', '0.1');
    await after(['Wide', 'Wide: No run'], '5/0', '0.1');
    // The no-ball is 1 and the two byes are byes (Law 21.15): three more, and no ball of the over.
    await after(['No-ball', 'Byes', 'No-ball: Two byes'], '8/0', '0.1');
    await after(['One'], '9/0', '0.2');
    // Bela ran one and was out at the bowler's end going for the second: one run stands, Asha is at the other end (38.4).
    await pad.taps('Out: a wicket', 'Run out', '1 completed');
    await pad.tap(/^Bela Shah, striker, run out at the bowler.s end$/);
    await after(['Cara Lowe comes in'], '10/1', '0.3');
    await expect(scorer.getByRole('button', { name: /^Striker Asha Rao/ })).toBeVisible();
    await after(['Out: a wicket', 'Caught', 'Caught by Rosa Vale', 'Dina Hart comes in'], '10/2', '0.4');
    // Law 18.11: the new batter faces.
    await expect(scorer.getByRole('button', { name: /^Striker Dina Hart/ })).toBeVisible();
    await after(['Six'], '16/2', '0.5');
  });

  await journey.step('undo, and the ball again', async () => {
    await after(['Undo'], '10/2', '0.4');
    await after(['Six'], '16/2', '0.5');
  });

  await journey.step('the over ends; who bowled it may not bowl the next', async () => {
    await after(['No run'], '16/2', '1');
    const bowled = scorer.getByRole('button', { name: 'Priya Das bowls' });
    await expect(bowled).toHaveAttribute('aria-disabled', 'true');
  });

  await journey.step(
    'the server is killed and comes back: the boards are level again by themselves',
    async () => {
      await scorebox.down('SIGKILL');
      await scorebox.up();
      await pad.tap('Quinn Abbot bowls');
      await after(['Two'], '18/2', '1.1');
    },
  );

  await journey.step('the innings ends by its overs', async () => {
    for (const ball of [2, 3, 4, 5]) await after(['No run'], '18/2', `1.${String(ball)}`);
    await pad.tap('No run');
    for (const board of boards) await expect(board.scoreboard).toContainText('18/2');
  });

  await journey.step('the chase is won', async () => {
    await pad.taps('Priya Das', 'Quinn Abbot', 'Asha Rao bowls');
    await after(['Six'], '6/0', '0.1');
    for (const board of boards) await expect(board.scoreboard).toContainText(/Need 13/i);
    await after(['Six'], '12/0', '0.2');
    await after(['Four, to the boundary'], '16/0', '0.3');
    await pad.tap('Three');
    for (const board of boards) await expect(board.scoreboard).toContainText('Burnham won by 10 wickets');
    await expect(scorer.getByText('Burnham won by 10 wickets').first()).toBeVisible();
  });

  await journey.step('without JavaScript the board says the same', async () => {
    const context = await browser.newContext({ baseURL: scorebox.url, javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`/m/${pad.code}`);
    await expect(plain.getByRole('region', { name: 'Scoreboard' })).toContainText(
      'Burnham won by 10 wickets',
    );
    await plain.getByRole('link', { name: 'Scorecard' }).click();
    await expect(plain.getByText('c Rosa Vale b Priya Das')).toBeVisible();
  });

  for (const page of [scorer, ...watchers]) await expectAccessible(page);
});
