// The board while a match is played: nothing jumps as a hundred balls come in, a reader keeps their place, and with the
// network lost for a second or for ten minutes the page says so truthfully and is level again by itself.
import { expect, type Page } from '@playwright/test';
import { Cable } from './cable';
import { journey } from './journey';
import { phone, setUpMatch, signUp } from './people';
import { Script } from './script';

/** A match on its way, `balls` bowled. */
const begun = async (page: Page, url: string, balls: number): Promise<{ script: Script; code: string }> => {
  await signUp(page, 'Sam Scorer');
  const { code } = await setUpMatch(page, { overs: 20, visibility: 'public' });
  const script = await Script.of(page, url, code, 5);
  await script.balls(balls);
  // The pad is a reader too: from here on only those who watch are counted.
  await page.goto('about:blank');
  return { script, code };
};

const board = (page: Page) => page.getByRole('region', { name: 'Scoreboard' });
const feed = (page: Page) => page.getByRole('region', { name: 'Live', exact: true });

/** The board shows the score as it stands now. */
const isLevel = async (page: Page, { now }: Script): Promise<void> => {
  const innings = now.state.innings.at(-1);
  if (innings === undefined) throw new Error('no innings yet');
  await expect(board(page).locator('.text-score')).toHaveText(
    innings.ended === 'allOut' ? String(innings.runs) : `${String(innings.runs)}/${String(innings.wickets)}`,
  );
  const seq = innings.balls.at(-1)?.seq;
  if (seq !== undefined) await expect(page.locator(`#ball-${String(seq)}`)).toBeAttached();
};

declare global {
  // Set in the page by these journeys: layout shifts so far, and a mark that a reload would wipe away.
  var shifts: { readonly value: number; readonly who: readonly string[] }[];
  var sinceOpened: boolean;
}

/** Before the page is opened: notes every layout shift, with what moved. */
const noteShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || !('sources' in entry) || !Array.isArray(entry.sources)) continue;
        const who = entry.sources.map(
          ({ node }: { node: Node | null }) => node?.textContent?.slice(0, 40) ?? '',
        );
        globalThis.shifts.push({ value: Number(entry.value), who });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

journey('nothing moves while a hundred balls are bowled', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  const { script, code } = await begun(scorer, scorebox.url, 6);
  const watcher = await phone(browser, scorebox.url);
  await noteShifts(watcher);
  await watcher.goto(`/m/${code}`);
  await expect(board(watcher)).toContainText('1 watching');
  for (let ball = 0; ball < 100; ball += 1) {
    await script.ball();
    await isLevel(watcher, script);
  }
  const shifts = await watcher.evaluate(() => globalThis.shifts);
  const moved = shifts.reduce((sum, { value }) => sum + value, 0);
  console.log(`  layout shift over 100 balls: ${moved.toFixed(4)}`);
  const worst = shifts.toSorted((one, other) => other.value - one.value).slice(0, 10);
  expect(moved, JSON.stringify(worst)).toBeLessThanOrEqual(0.02);
});

journey('who reads further down keeps their place', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  const { script, code } = await begun(scorer, scorebox.url, 40);
  const watcher = await phone(browser, scorebox.url);
  await watcher.goto(`/m/${code}`);
  await expect(board(watcher)).toContainText('1 watching');
  const read = feed(watcher).locator('li').nth(12);
  await read.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  const placeOf = async () => (await read.boundingBox())?.y;
  const words = await read.innerText();
  const before = await placeOf();

  await script.ball();
  await expect(watcher.getByRole('button', { name: '1 new ball' })).toBeVisible();
  await script.ball();
  await expect(watcher.getByRole('button', { name: '2 new balls' })).toBeVisible();
  expect(await read.innerText()).toBe(words);
  expect(await placeOf()).toBe(before);

  await watcher.getByRole('button', { name: '2 new balls' }).click();
  await isLevel(watcher, script);
  await expect(watcher.getByRole('button', { name: /new ball/ })).toHaveCount(0);
  // At the top again, the next one comes by itself.
  await script.ball();
  await isLevel(watcher, script);
});

const cuts = [
  { seconds: 1, balls: 1 },
  { seconds: 10, balls: 3 },
  { seconds: 60, balls: 8 },
  { seconds: 600, balls: 60 },
];

journey('the network is lost, and the page is level again by itself', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  const { script, code } = await begun(scorer, scorebox.url, 10);
  const cable = await Cable.to(scorebox.url);
  const watcher = await phone(browser, cable.url);
  await watcher.clock.install();
  await watcher.goto(`/m/${code}`);
  await expect(board(watcher)).toContainText('1 watching');
  await watcher.evaluate(() => (globalThis.sinceOpened = true));

  for (const { seconds, balls } of cuts)
    await journey.step(`for ${String(seconds)} s, which the phone notices`, async () => {
      const shown = await board(watcher).locator('.text-score').innerText();
      cable.cut();
      await watcher.context().setOffline(true);
      await script.balls(balls);
      await expect(board(watcher)).toContainText(/Offline since \d\d:\d\d, as at \d+/);
      await watcher.clock.runFor(seconds * 1_000);
      await expect(board(watcher)).toContainText(/Offline since/);
      await expect(board(watcher)).not.toContainText('watching');
      expect(await board(watcher).locator('.text-score').innerText()).toBe(shown);
      cable.mend();
      await watcher.context().setOffline(false);
      await isLevel(watcher, script);
      await expect(board(watcher)).toContainText('1 watching');
      await expect(board(watcher)).not.toContainText(/Offline|Reconnecting/);
    });

  await journey.step('without a word from the phone: found out by the missing heartbeat', async () => {
    cable.cut();
    await script.balls(2);
    // Pings come every 30 s; one more than 20 s late is a dead line.
    await watcher.clock.runFor(60_000);
    await expect(board(watcher)).toContainText(/Reconnecting, as at \d+/);
    cable.mend();
    // Two tries to come back are at most 22.5 s apart.
    await watcher.clock.runFor(30_000);
    await isLevel(watcher, script);
    await expect(board(watcher)).toContainText('1 watching');
  });

  expect(await watcher.evaluate(() => globalThis.sinceOpened)).toBe(true);
  await watcher.context().close();
  await cable.remove();
});
