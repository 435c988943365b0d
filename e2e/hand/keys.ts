// A scorer without a pointer: presses the letter that a key carries, or goes to it with Tab and presses Enter. Doesn't know
// what a key enters.
import { expect, type Locator, type Page } from '@playwright/test';
import { isOpen } from '../pad';
import type { Touch } from './hand';
import type { Tap } from '@/components/scorer/testing/tap';

/** The pad has fewer places than this to go to with Tab. */
const mostSteps = 80;

export class Keys implements Touch {
  private last: { place: string; at: number } | null = null;

  constructor(private readonly page: Page) {}

  async make(tap: Tap): Promise<void> {
    if (typeof tap === 'string' || tap instanceof RegExp) return this.press(tap);
    if ('fill' in tap) {
      await this.goTo(this.page.getByLabel(tap.fill, { exact: true }));
      await this.page.keyboard.press('ControlOrMeta+A');
      return this.page.keyboard.type(tap.text);
    }
    throw new Error(`Not by keyboard yet: ${JSON.stringify(tap)}`);
  }

  private async press(name: string | RegExp): Promise<void> {
    const named = typeof name === 'string' ? { name, exact: true } : { name };
    const key = this.page.getByRole('button', named).and(this.page.locator(':not([aria-disabled=true])'));
    await isOpen(this.page);
    await expect(key).toBeVisible();
    const letter = await key.getAttribute('data-shortcut');
    const place = letter ?? (await key.textContent()) ?? '';
    if (letter === null) await this.goTo(key);
    // The same key within 400 ms is taken for an echo of the first.
    const wait = this.last?.place === place ? this.last.at + 450 - Date.now() : 0;
    if (wait > 0) await this.page.waitForTimeout(wait);
    await this.page.keyboard.press(letter ?? 'Enter');
    this.last = { place, at: Date.now() };
  }

  /** With Tab, as far as it takes. */
  private async goTo(target: Locator): Promise<void> {
    for (let step = 0; step < mostSteps; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }
}
