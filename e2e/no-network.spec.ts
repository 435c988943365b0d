// A whole innings at a ground without a network, on a phone that is opened again and again and dies once: every ball is
// recorded afterwards, once, in order. And a match that is set up there.
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { Board } from './board';
import { journey } from './journey';
import { Pad } from './pad';
import { fillPlan, setUpMatch, signUp } from './people';
import { installed, ScorersPhone } from './scorers-phone';
import type { Scorebox } from './scorebox';

const strip = (page: Page) => page.getByRole('heading', { level: 1 });

/** Keys that lie apart, so that no tap is taken for an echo of the one before. Runs of each. */
const balls = [
  ['One', 1],
  ['No run', 0],
  ['Four, to the boundary', 4],
  ['Two', 2],
  ['Six', 6],
  ['Three', 3],
] as const;

/** Bowls `count` legal balls of a match whose next ball is the `from`th, from 0; the runs that came of them. */
const bowl = async (pad: Pad, from: number, count: number): Promise<number> => {
  let runs = 0;
  for (let ball = from; ball < from + count; ball += 1) {
    const [key, worth] = balls[ball % 6] ?? balls[0];
    await pad.tap(key);
    runs += worth;
    if (ball % 6 === 5) await pad.tap(ball % 12 === 5 ? 'Quinn Abbot bowls' : 'Priya Das bowls');
  }
  return runs;
};

const Log = z.object({
  entries: z.array(
    z.object({ seq: z.number(), commandId: z.string(), event: z.looseObject({ type: z.string() }) }),
  ),
});

/** The log as anybody may read it. */
const logOf = async (scorebox: Scorebox) => {
  const list: unknown = await (await fetch(`${scorebox.url}/api/v1/matches`)).json();
  const { matches } = z.object({ matches: z.array(z.object({ id: z.string() })) }).parse(list);
  const reply = await fetch(`${scorebox.url}/api/v1/matches/${matches[0]?.id ?? ''}/log?limit=1000`);
  return Log.parse(await reply.json()).entries;
};

journey('300 balls offline, three reloads and a dead battery', async ({ scorebox, launchOptions }) => {
  journey.setTimeout(600_000);
  const phone = await ScorersPhone.buy(scorebox.url, launchOptions);
  let page = await phone.start();
  await signUp(page, 'Sam Scorer');
  // A browser writes a new cookie down within half a minute: a battery that is empty sooner takes the session with it.
  page = await phone.restart();
  let pad = await setUpMatch(page, { overs: 60, visibility: 'public' });
  const address = new URL(page.url()).pathname;
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls');
  await installed(page);
  await expect(page.locator('[data-sync=synced]')).toBeVisible();

  await journey.step('no network, and no server either', async () => {
    await phone.setOffline(true);
    await scorebox.down('SIGKILL');
  });
  let runs = 0;
  for (const part of [0, 1, 2, 3, 4]) {
    await journey.step(`balls ${part * 60 + 1} to ${part * 60 + 60}`, async () => {
      runs += await bowl(pad, part * 60, 60);
      await expect(strip(page)).toHaveText(`ASHF${runs}/0(${part * 10 + 10})`);
      await expect(page.locator('[data-sync=offline]')).toContainText(`${part * 60 + 60} balls safe`);
      // Sixty balls and ten bowlers: all of them lie on the phone, whatever becomes of the page now.
      await page.locator('[data-sync=offline]').click();
      await expect(page.getByRole('dialog')).toContainText(`${part * 70 + 70} kept on this device`);
      await page.keyboard.press('Escape');
    });
    if (part === 4) break;
    if (part === 2) {
      await journey.step('the battery is empty', async () => {
        await phone.die(page);
        page = await phone.start();
        await phone.setOffline(true);
        await page.goto(address);
        pad = new Pad(page);
      });
    } else await journey.step('the page is loaded again', () => page.reload());
    await expect(strip(page)).toHaveText(`ASHF${runs}/0(${part * 10 + 10})`);
  }

  await journey.step('server and network are back', async () => {
    await scorebox.up();
    await phone.setOffline(false);
    await expect(page.locator('[data-sync=synced]')).toBeVisible({ timeout: 60_000 });
  });
  const log = await logOf(scorebox);
  const bowled = log.filter(({ event }) => event.type === 'ballBowled');
  expect(bowled).toHaveLength(300);
  expect(new Set(log.map(({ commandId }) => commandId)).size).toBe(log.length);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  const Ball = z.object({
    delivery: z.object({ ran: z.number(), boundary: z.object({ allowance: z.number() }).nullable() }),
  });
  const scored = bowled.map(({ event }) => {
    const { ran, boundary } = Ball.parse(event).delivery;
    return boundary?.allowance ?? ran;
  });
  expect(scored).toEqual(Array.from({ length: 300 }, (_, ball) => balls[ball % 6]?.[1]));
  await page.reload();
  await expect(strip(page)).toHaveText(`ASHF${runs}/0(50)`);
  await phone.throwAway();
});

journey('a match is set up without a network, scored, and sent', async ({ scorebox, launchOptions }) => {
  const phone = await ScorersPhone.buy(scorebox.url, launchOptions);
  const page = await phone.start();
  await signUp(page, 'Sam Scorer');
  await page.goto('/new');
  await installed(page);
  await phone.setOffline(true);
  await page.goto('/new');
  await expect(page.getByText('No network')).toBeVisible();
  await fillPlan(page, { overs: 2, visibility: 'public' });
  await page.getByRole('button', { name: 'To the toss' }).click();
  const pad = new Pad(page);
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah', 'Priya Das bowls', 'Six', 'One');
  await expect(strip(page)).toHaveText('ASHF7/0(0.2)');

  await journey.step('the page is loaded again: the match is on the device', async () => {
    await page.reload();
    await expect(strip(page)).toHaveText('ASHF7/0(0.2)');
    await page.goto('/');
    await page.getByRole('link', { name: /Ashford v Burnham/ }).click();
    await pad.tap('Two');
    await expect(strip(page)).toHaveText('ASHF9/0(0.3)');
    await expect(page.locator('[data-sync=offline]')).toContainText('3 balls safe');
  });
  await journey.step('a second one, between the same teams', async () => {
    await page.goto('/new');
    const sides = page.getByRole('group', { name: 'Home side' });
    await expect(sides.getByLabel('Team', { exact: true })).toContainText('Burnham');
    await page.goBack();
    await expect(strip(page)).toHaveText('ASHF9/0(0.3)');
  });
  await journey.step('the network is back: the match gets its code, and its balls', async () => {
    await phone.setOffline(false);
    await expect(page.locator('[data-sync=synced]')).toBeVisible({ timeout: 30_000 });
    await expect(page).toHaveURL(/\/m\/[A-Z0-9]{6}\/score$/);
    await page.reload();
    await expect(strip(page)).toHaveText('ASHF9/0(0.3)');
    await page.goto(new URL(page.url()).pathname.replace('/score', ''));
    await new Board(page).shows({ score: '9/0', overs: '0.3' });
  });
  await phone.throwAway();
});
