// A ground without a network: the pad goes on scoring, keeps every ball on the phone, says so, and the server and the board
// have each of them once when the network is back.
import { expect } from '@playwright/test';
import { Board } from './board';
import { journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

journey('an over without a network is scored, kept, and recorded once', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'public' });
  const watcher = await phone(browser, scorebox.url);
  await watcher.goto(`/m/${pad.code}`);
  const board = new Board(watcher);
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls', 'One');
  await board.shows({ score: '1/0', overs: '0.1' });

  await journey.step('the network is gone, the match is not', async () => {
    await scorer.context().setOffline(true);
    await pad.taps('Four, to the boundary', 'One', 'Undo', 'Six', 'No run', 'One', 'One');
    await expect(scorer.getByRole('heading', { level: 1 })).toContainText('13/0');
    await expect(scorer.getByRole('heading', { level: 1 })).toContainText('(1)');
    await expect(scorer.getByText(/offline/i).first()).toBeVisible();
    await board.shows({ score: '1/0', overs: '0.1' });
  });

  await journey.step('the network is back', async () => {
    await scorer.context().setOffline(false);
    await board.shows({ score: '13/0', overs: '1' });
    await expect(scorer.getByText(/synced/i).first()).toBeVisible();
  });

  await journey.step('the pad opened again has the same match', async () => {
    await scorer.reload();
    await expect(scorer.getByRole('heading', { level: 1 })).toContainText('13/0');
    await expect(scorer.getByText(/synced/i).first()).toBeVisible();
  });
});
