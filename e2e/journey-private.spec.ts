// A private match: a stranger finds it nowhere and by no address; who has the code opens it.
import { expect } from '@playwright/test';
import { Board } from './board';
import { journey } from './journey';
import { phone, setUpMatch, signUp } from './people';

journey('a private match opens with its code, and only so', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 2, visibility: 'private' });
  await pad.taps(
    'Ashford won the toss and bat',
    'Asha Rao',
    'Bela Shah',
    'Priya Das bowls',
    'Four, to the boundary',
  );

  const stranger = await phone(browser, scorebox.url);
  await signUp(stranger, 'Stan Stranger');
  await stranger.goto('/');
  await expect(stranger.getByText('Ashford')).toHaveCount(0);
  await stranger.goto('/m/AAAAAA');
  await expect(stranger.getByRole('heading', { name: 'No match to see here' })).toBeVisible();
  const plain = await browser.newContext({ baseURL: scorebox.url, javaScriptEnabled: false });
  const withoutScripts = await plain.newPage();
  expect((await withoutScripts.goto('/m/AAAAAA'))?.status()).toBe(404);
  await expect(withoutScripts.getByRole('heading', { name: 'No match to see here' })).toBeVisible();
  await expect(withoutScripts.getByLabel('Match code')).toBeVisible();
  await stranger.goto(`/m/${pad.code}/score`);
  await expect(stranger.getByRole('button', { name: 'Four, to the boundary' })).toHaveCount(0);

  await stranger.goto('/');
  await stranger.getByLabel('Match code').fill(pad.code.toLowerCase());
  await stranger.getByRole('button', { name: 'Watch' }).click();
  const board = new Board(stranger);
  await board.shows({ score: '4/0', overs: '0.1' });
  await pad.tap('One');
  await board.shows({ score: '5/0', overs: '0.2' });
  const log = await stranger.request.get(`/m/${pad.code}/files/log.json`);
  expect(log.headers()['content-disposition']).toContain(`${pad.code}-log.json`);
});
