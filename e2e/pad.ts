// A scorer's thumb: taps the pad's keys by the names a screen reader gives them. Doesn't know the score that must come.
import { expect, type Page } from '@playwright/test';

type Place = { readonly x: number; readonly y: number };

export class Pad {
  constructor(readonly page: Page) {}

  /** The match's code, from the address. */
  get code(): string {
    const code = /\/m\/([A-Z0-9]{6})\//.exec(this.page.url())?.[1];
    if (code === undefined) throw new Error(`No match code in ${this.page.url()}`);
    return code;
  }

  private last: { place: Place; at: number } | null = null;

  /** One tap on the key with this name. Waits as a person does: until it is there and may be tapped. */
  async tap(name: string | RegExp): Promise<void> {
    const named =
      name instanceof RegExp
        ? this.page.getByRole('button', { name })
        : this.page.getByRole('button', { name, exact: true });
    const key = named.and(this.page.locator(':not([aria-disabled=true])'));
    await expect(key).toBeVisible();
    const box = await key.boundingBox();
    if (box === null) throw new Error(`${String(name)} is nowhere`);
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // A second tap on one place within 400 ms is taken for an echo of the first; a person's next is later.
    if (this.last !== null && isNear(this.last.place, place)) {
      await this.page.waitForTimeout(Math.max(0, this.last.at + 450 - Date.now()));
    }
    await key.click();
    this.last = { place, at: Date.now() };
  }

  /** Taps in order, as one would read them out. */
  async taps(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.tap(name);
  }
}

const isNear = (a: Place, b: Place): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 40;
