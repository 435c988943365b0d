// A scorer's thumb: taps the pad's keys by the names a screen reader gives them. Doesn't know the score that must come.
import { expect, type Page } from '@playwright/test';

export class Pad {
  constructor(readonly page: Page) {}

  /** The match's code, from the address. */
  get code(): string {
    const code = /\/m\/([A-Z0-9]{6})\//.exec(this.page.url())?.[1];
    if (code === undefined) throw new Error(`No match code in ${this.page.url()}`);
    return code;
  }

  private lastTap = 0;

  /** One tap on the key with this name. Waits as a person does: until it is there and may be tapped. */
  async tap(name: string | RegExp): Promise<void> {
    const key = this.page
      .getByRole('button', { name, exact: true })
      .and(this.page.locator('[aria-disabled=false]'));
    await expect(key).toBeVisible();
    // The pad takes a second tap on one place within 400 ms for an echo of the first; a person's next tap is later.
    await this.page.waitForTimeout(Math.max(0, this.lastTap + 450 - Date.now()));
    await key.click();
    this.lastTap = Date.now();
  }

  /** Taps in order, as one would read them out. */
  async taps(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.tap(name);
  }
}
