// A page as a reader of Hindi has it: every word of it is in Devanagari, but for names and what is written the same in both.
import { expect, type Page } from '@playwright/test';
import { away, home } from './people';

const names = [home, away]
  .flatMap(({ name, players }) => [name, ...players])
  .concat('Sam Scorer', 'Ada Admin');
/** Names of formats and programs, signs of scorers, keys of a keyboard, and the other language's own name. */
const sameInBoth =
  /^(?:Scorebox|English|API|OBS|vMix|QR|CSV|JSON|Cricsheet|JavaScript|Wd|Nb|Lb|ASHF|BURN|wk|ABC)$/;

/** The page of this address, read in Hindi; `also`: words of the match itself, such as its code. */
export async function expectHindi(page: Page, address: string, also: readonly string[] = []): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const told = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder'];
    const texts = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Element) texts.push(...attributes.map((name) => node.getAttribute(name) ?? ''));
      else if (!/^(?:SCRIPT|STYLE|CODE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? ''))
        texts.push(node.nodeValue ?? '');
    }
    return texts;
  });
  const left = told
    .filter((text) => !/https?:\/\//.test(text))
    .map((text) => [...names, ...also].reduce((rest, name) => rest.replaceAll(name, ''), text))
    .flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])
    .filter((word) => !sameInBoth.test(word));
  expect([...new Set(left)], `words of ${address} that are not in Hindi`).toEqual([]);
}
