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

  private last: { name: string; at: number } | null = null;

  /** One tap on the key with this name. Waits as a person does: until it is there and may be tapped. */
  async tap(name: string | RegExp): Promise<void> {
    const key = this.page
      .getByRole('button', { name, exact: true })
      .and(this.page.locator('[aria-disabled=false]'));
    await expect(key).toBeVisible();
    // A second tap on one key within 400 ms is taken for an echo of the first, as ux has it; a person's next ball is later.
    const since = this.last?.name === String(name) ? Date.now() - this.last.at : 1000;
    if (since < 450) await this.page.waitForTimeout(450 - since);
    await key.click();
    this.last = { name: String(name), at: Date.now() };
  }

  /** Taps in order, as one would read them out. */
  async taps(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.tap(name);
  }
}
