// A thumb without sense on the pad in a real browser, seeded: while the network comes and goes and the page is loaded again,
// nothing crashes or complains, something can always be tapped, and in the end another device shows the same match.
// Components alone get a hundred thousand taps: components/scorer/random-taps.test.tsx.
import { expect, type Page } from '@playwright/test';
import { chanceFrom, type Chance } from '@/engine/simulate/chance';
import { isSynced, journey } from './journey';
import { languageNames } from '@/words/languages';
import { phone, setUpMatch, signUp } from './people';

const taps = 400;
const seed = Number(process.env.SEED ?? '1');
/** The network goes or comes after so many taps; the page is loaded again after so many, if it is there. */
const cutEvery = 25;
const reloadEvery = 60;

type Place = { readonly x: number; readonly y: number; readonly name: string; readonly lower: boolean };

/**
 * The middle of every button that a thumb could press now: on the sheet on top, or else on the page. Not another language:
 * it loads the page again, which this journey does at its own moments, and what is compared in the end is in English.
 */
const places = (page: Page): Promise<Place[]> =>
  page.evaluate((languages) => {
    const scope = document.querySelector('[role="dialog"]') ?? document.body;
    return [...scope.querySelectorAll('button')].flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const isOnTop = button.contains(document.elementFromPoint(middle.x, middle.y));
      const isOpen = !button.disabled && button.getAttribute('aria-disabled') !== 'true';
      const name = button.getAttribute('aria-label') ?? button.innerText;
      const isHere = isOnTop && isOpen && !languages.some((language) => name.startsWith(language));
      return isHere ? [{ ...middle, name, lower: button.closest('[data-lower]') !== null }] : [];
    });
  }, Object.values(languageNames));

/** One tap, mostly where the match goes on; what was tapped. */
async function tapAnything(page: Page, chance: Chance): Promise<string> {
  await expect.poll(async () => (await places(page)).length, 'nothing can be tapped').toBeGreaterThan(0);
  const all = await places(page);
  const lower = all.filter((place) => place.lower);
  const [first, ...rest] = lower.length > 0 && chance.happens(0.85) ? lower : all;
  // What was there a moment ago has gone: as with a person, whose tap then meets nothing.
  if (first === undefined) return 'nothing';
  const { x, y, name } = chance.among([first, ...rest]);
  await page.mouse.click(x, y);
  return name;
}

/** What the pages said that they should not: not that there was no network, which was so. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('crash', () => complaints.push('crashed'));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.includes('ERR_INTERNET_DISCONNECTED')) complaints.push(text);
  });
  return complaints;
}

/** Score, people and this over, as the pad shows them. */
const shown = async (page: Page) => ({
  awaits: await page.locator('[data-awaiting]').getAttribute('data-awaiting'),
  score: await page.getByRole('heading', { level: 1 }).allTextContents(),
  people: await page.getByRole('region', { name: 'At the wicket' }).innerText(),
});

journey(
  `${String(taps)} random taps in a browser, with reloads and without a network`,
  async ({ browser, scorebox }) => {
    journey.setTimeout(240_000);
    const page = await phone(browser, scorebox.url);
    await signUp(page, 'Sam Scorer');
    const { code } = await setUpMatch(page, { overs: 20, visibility: 'public' });
    await isSynced(page);
    const complaints = complaintsOf(page);
    const chance = chanceFrom(seed);
    const last: string[] = [];
    let online = true;
    for (let tap = 1; tap <= taps; tap += 1) {
      if (tap % cutEvery === 0) await page.context().setOffline((online = !online) === false);
      if (tap % reloadEvery === 0 && online) await page.goto(`/m/${code}/score`);
      last.push(await tapAnything(page, chance));
      expect(complaints, `seed ${String(seed)}, after ${last.slice(-15).join(' · ')}`).toEqual([]);
    }
    await page.context().setOffline(false);
    await page.goto(`/m/${code}/score`);
    await isSynced(page);
    const other = await phone(browser, scorebox.url);
    await other.context().addCookies(await page.context().cookies());
    await other.goto(`/m/${code}/score`);
    await isSynced(other);
    expect(await shown(other)).toEqual(await shown(page));
    expect((await shown(page)).score).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);
