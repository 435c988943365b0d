// What a phone has to fetch: script and HTML of each page, as they cross the wire, within their budgets. A page that grows
// over one fails here.
import { request } from 'node:http';
import { constants, gunzipSync } from 'node:zlib';
import { expect, type Browser, type Page } from '@playwright/test';
import { journey } from './journey';
import { phone, setUpMatch, signUp } from './people';
import { Script } from './script';

const kilo = 1024;
/** Script on first load, compressed. */
const script = { board: 170 * kilo, home: 170 * kilo, pad: 230 * kilo, overlay: 60 * kilo };
/** With what comes after the page is shown: the tab's own script and the live connection. */
const boardInAll = 200 * kilo;
const html = { whole: 20 * kilo, withTheScore: 14 * kilo };

type Fetched = { readonly first: number; readonly inAll: number };

/**
 * Script that crosses the wire, in bytes with its headers. `first`: what the HTML itself names, so what a browser fetches
 * to show the page; `inAll`: everything until the page is `ready`, its connection made.
 */
const scriptsOf = async (page: Page, address: string, ready: () => Promise<void>): Promise<Fetched> => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') addresses.set(requestId, response.url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  const answer = await page.goto(address);
  const text = (await answer?.text()) ?? '';
  await ready();
  await page.waitForLoadState('load');
  const fetched = [...addresses].map(([id, url]) => ({ url, size: sizes.get(id) ?? 0 }));
  const sum = (some: typeof fetched): number => some.reduce((total, { size }) => total + size, 0);
  return {
    first: sum(fetched.filter(({ url }) => text.includes(new URL(url).pathname))),
    inAll: sum(fetched),
  };
};

/** A phone that has never been here, signed in as `like`; nothing comes between it and the wire. */
const freshPhone = async (browser: Browser, like: Page, baseURL: string): Promise<Page> => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 800 },
    storageState: await like.context().storageState(),
    serviceWorkers: 'block',
  });
  return context.newPage();
};

/** The page's HTML is within its budget; where it has a score, that is in the part that comes first. */
const expectSmall = async (address: string, name: string, runs: number | null): Promise<string> => {
  const bytes = await compressed(address);
  told(`HTML of ${name}`, bytes.length);
  expect(bytes.length).toBeLessThanOrEqual(html.whole);
  const begun = gunzipSync(bytes.subarray(0, html.withTheScore), { finishFlush: constants.Z_SYNC_FLUSH });
  if (runs !== null) expect(begun.toString()).toMatch(new RegExp(`text-score[^>]*>${String(runs)}\\D`));
  const whole = gunzipSync(bytes).toString();
  // Nothing that only a script would put in its place: the tab itself is in the HTML.
  expect(whole).not.toMatch(/<template id="[BP]:|<div hidden="" id="S:/);
  return whole;
};

const runsOf = ({ now }: Script): number => {
  const last = now.state.innings.at(-1);
  if (last === undefined) throw new Error('no innings was played');
  return last.runs;
};

const allTabs = ['live', 'scorecard', 'overs', 'charts', 'info'];

const told = (name: string, bytes: number): void => {
  console.log(`  ${name}: ${(bytes / kilo).toFixed(1)} KB`);
};

journey('the pages of a T20, live and finished, stay within their budgets', async ({ browser, scorebox }) => {
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs: 20, visibility: 'public' });
  const { code } = pad;
  const watched = await phone(browser, scorebox.url);
  const match = await Script.of(scorer, scorebox.url, code, 11);
  await match.balls(30);
  // The pad is a reader too: from here on only those who watch are counted.
  await scorer.goto('about:blank');

  await journey.step('script of the pad', async () => {
    const page = await freshPhone(browser, scorer, scorebox.url);
    const { first, inAll } = await scriptsOf(page, `/m/${code}/score`, async () => {
      await expect(page.locator('[data-sync=synced]')).toBeVisible();
    });
    await page.close();
    told('pad, script on first load', first);
    told('pad, script with its connection', inAll);
    expect(first).toBeGreaterThan(100 * kilo);
    expect(first).toBeLessThanOrEqual(script.pad);
  });

  await journey.step('script of the match page', async () => {
    const watcher = await freshPhone(browser, watched, scorebox.url);
    const { first, inAll } = await scriptsOf(watcher, `/m/${code}`, async () => {
      await expect(watcher.getByText('1 watching')).toBeVisible();
    });
    told('match page, script on first load', first);
    told('match page, script with its tab and connection', inAll);
    expect(first).toBeGreaterThan(100 * kilo);
    expect(first).toBeLessThanOrEqual(script.board);
    expect(inAll).toBeLessThanOrEqual(boardInAll);
  });

  await journey.step('script of the overlay', async () => {
    const air = await freshPhone(browser, watched, scorebox.url);
    const { inAll } = await scriptsOf(air, `/o/${code}?layout=bug`, async () => {
      await expect(air.locator('body')).toContainText(/\d+\/\d+/);
    });
    const inline = await air.evaluate(() =>
      [...document.scripts].reduce((sum, { src, text }) => sum + (src === '' ? text.length : 0), 0),
    );
    told('overlay, script', inAll + inline);
    expect(inAll + inline).toBeLessThanOrEqual(script.overlay);
  });

  await journey.step('script of home', async () => {
    const visitor = await freshPhone(browser, watched, scorebox.url);
    const { first } = await scriptsOf(visitor, '/', async () => {
      await expect(visitor.getByRole('link', { name: /Ashford/ }).first()).toBeVisible();
    });
    told('home, script on first load', first);
    expect(first).toBeLessThanOrEqual(script.home);
  });

  for (const when of ['live', 'finished']) {
    if (when === 'finished') await match.rest();
    for (const tab of allTabs)
      await journey.step(`HTML of ${tab}, ${when}`, () =>
        expectSmall(`${scorebox.url}/m/${code}?tab=${tab}`, `${tab}, ${when}`, runsOf(match)),
      );
    await journey.step(`HTML of home, ${when}`, () => expectSmall(scorebox.url, `home, ${when}`, null));
    await journey.step(`low data, ${when}`, async () => {
      const page = await expectSmall(`${scorebox.url}/m/${code}?data=low`, `low data, ${when}`, null);
      expect(page).toMatch(new RegExp(`\\b${String(runsOf(match))}\\b`));
      expect(page).not.toMatch(/<script|<link[^>]*(stylesheet|preload)|@font-face/);
    });
  }
});

/** The body as it crosses the wire to a browser that takes gzip. */
const compressed = (address: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const call = request(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
      answer.on('error', reject);
    });
    call.on('error', reject);
    call.end();
  });
