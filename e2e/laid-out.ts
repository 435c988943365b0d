// Boards laid out on a narrow phone and on a laptop, many a second: their HTML is put into two frames under the server's own
// styles and fonts, without a script, and what does not fit is named. Doesn't know what the boards tell.
import { expect, type Page } from '@playwright/test';

/** Widths that every board must fit. CSS pixels. */
export const widths = [320, 1280] as const;

/**
 * Opens the frames on a page at the server's address that has its styles and nothing else: a script of a page of the app
 * would draw that page again, over the frames.
 */
export async function openFrames(page: Page): Promise<void> {
  const home = await (await page.request.get('/')).text();
  const styles = [...home.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
  expect(styles, 'the styles of the app').not.toEqual([]);
  await page.route('/frames', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html><head>${styles.join('')}</head></html>`,
    }),
  );
  await page.goto('/frames');
  await page.evaluate(async (sizes) => {
    const linked = document.head.innerHTML;
    for (const width of sizes) {
      const frame = document.createElement('iframe');
      frame.width = String(width);
      frame.height = '800';
      frame.style.cssText = 'border:0;display:block';
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      frame.srcdoc = `<!doctype html><html><head>${linked}</head><body><main></main></body></html>`;
      document.body.append(frame);
      await loaded;
      await frame.contentDocument?.fonts.load('16px "Inter Variable"');
    }
  }, widths);
}

/** What of this board does not fit, in words; none where it is good. */
export const misfits = (page: Page, html: string): Promise<readonly string[]> =>
  page.evaluate((board) => {
    const named = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 60)}"`;
    /** Text that the element cuts off with no sign that there is more. */
    const cutsOff = (element: Element): boolean => {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) return false;
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      return (
        overflowX !== 'visible' && overflowX !== 'auto' && textOverflow !== 'ellipsis' && display !== 'inline'
      );
    };
    return [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const inside = frame.contentDocument;
      const main = inside?.querySelector('main');
      if (inside === null || main === null || main === undefined) throw new Error('no frame');
      main.innerHTML = board;
      const at = `at ${frame.width}`;
      const over = inside.documentElement.scrollWidth - inside.documentElement.clientWidth;
      const edge = inside.documentElement.clientWidth;
      const wide = over <= 0 ? [] : [`${at}: too wide by ${String(over)}`];
      const cut = [...main.querySelectorAll('*')]
        .filter(cutsOff)
        .map((one) => `${at}: cut off: ${named(one)}`);
      const lost = [...main.querySelectorAll('svg text')]
        .filter((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          return width > 0 && (left < -1 || right > edge + 1);
        })
        .map((text) => `${at}: outside: ${named(text)}`);
      return [...wide, ...cut, ...lost];
    });
  }, html);
