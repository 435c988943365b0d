// From a scorer's tap to their own screen, to the server's acknowledgement, and to a spectator's screen, in a real browser
// against the production server, on both databases. Both pages run on one machine, so their clocks are one.
//   npm run bench:tap                 OVERS=10 for fewer balls
import { randomBytes } from 'node:crypto';
import { chromium, type Page } from 'playwright';
import { phone, setUpMatch, signUp } from '@/e2e/people';
import { Scorebox } from '@/e2e/scorebox';
import { startPostgres } from '@/server/testing/postgres';

const overs = Number(process.env.OVERS ?? '15');

/** Milliseconds of each ball. */
type Taken = { readonly own: number[]; readonly acknowledged: number[]; readonly spectator: number[] };

declare global {
  // Set in the pages by this bench: wall-clock milliseconds of the last tap, and when each text was first seen.
  var benchTap: number;
  var benchSeen: Record<string, number>;
}

/** Notes when an element that matches `selector` first has a text or state, by the page's own clock. */
const watch = (page: Page, selector: string, attribute: string | null): Promise<void> =>
  page.evaluate(
    ([css, name]) => {
      globalThis.benchSeen ??= {};
      // No function here may have a name: the compiler would reach for a helper that the page does not have.
      new MutationObserver(() => {
        const all = document.querySelectorAll(css ?? '');
        const last = all[all.length - 1];
        const value = name === null || name === undefined ? last?.textContent : last?.getAttribute(name);
        globalThis.benchSeen[`${css ?? ''}|${all.length}|${value ?? ''}`] ??=
          performance.timeOrigin + performance.now();
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    [selector, attribute] as const,
  );

const seenAt = async (page: Page, key: string): Promise<number> => {
  const handle = await page.waitForFunction((name) => globalThis.benchSeen[name], key, { polling: 20 });
  const at = await handle.jsonValue();
  if (at === undefined) throw new Error(`${key} was never seen`);
  return at;
};

const strip = 'header h1 span:nth-child(2)';
const chip = 'section[aria-label="This over"] [data-state]';
const digits = '.text-score';

const measure = async (settings: Readonly<Record<string, string>>): Promise<Taken> => {
  const taken: Taken = { own: [], acknowledged: [], spectator: [] };
  const scorebox = await Scorebox.start(settings);
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const pad = await setUpMatch(scorer, { overs, visibility: 'public' });
  const watcher = await phone(browser, scorebox.url);
  await watcher.goto(`/m/${pad.code}`);
  await pad.taps('Ashford won the toss and bat', 'Asha Rao', 'Bela Shah');
  await pad.tap('Priya Das bowls');
  await scorer.evaluate(() => {
    document.addEventListener(
      'click',
      () => (globalThis.benchTap = performance.timeOrigin + performance.now()),
      true,
    );
  });
  await watch(scorer, strip, null);
  await watch(scorer, chip, 'data-state');
  await watch(watcher, digits, null);
  for (let ball = 1; ball <= overs * 6 - 1; ball += 1) {
    if (ball > 1 && ball % 6 === 1) {
      await pad.tap(ball % 12 === 1 ? 'Priya Das bowls' : 'Quinn Abbot bowls');
      await scorer.evaluate(() => (globalThis.benchSeen = {}));
    }
    await scorer.waitForTimeout(450);
    await pad.tap('One');
    const tapped = await scorer.evaluate(() => globalThis.benchTap);
    taken.own.push((await seenAt(scorer, `${strip}|1|${String(ball)}/0`)) - tapped);
    taken.spectator.push((await seenAt(watcher, `${digits}|1|${String(ball)}/0`)) - tapped);
    if (ball % 6 !== 0)
      taken.acknowledged.push((await seenAt(scorer, `${chip}|${String(ball % 6)}|recorded`)) - tapped);
  }
  await browser.close();
  await scorebox.remove();
  return taken;
};

const told = (name: string, values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  return `  ${name.padEnd(28)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   of ${String(sorted.length)}`;
};

const report = (database: string, { own, acknowledged, spectator }: Taken): void => {
  process.stdout.write(
    `${database}\n${told('tap → own screen', own)}\n${told('tap → acknowledged', acknowledged)}\n${told("tap → spectator's screen", spectator)}\n`,
  );
};

report('SQLite', await measure({}));
const postgres = await startPostgres();
if (postgres === null) process.stdout.write('PostgreSQL: NOT RUN, no server binaries here\n');
else {
  report(
    'PostgreSQL',
    await measure({ DATABASE_URL: await postgres.freshUrl(), AUTH_SECRET: randomBytes(32).toString('hex') }),
  );
  await postgres.stop();
}
