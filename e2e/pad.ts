// A scorer's thumb: taps the pad's keys by the names a screen reader gives them. Doesn't know the score that must come.
import { expect, type Locator, type Page } from '@playwright/test';

type Place = { readonly x: number; readonly y: number };

/** Waits until the pad has read what lies on the device: it takes nothing before. */
export const isOpen = (page: Page): Promise<void> =>
  expect(page.locator('[data-awaiting][aria-busy=true]')).toHaveCount(0);

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
    const key = this.key(name);
    await isOpen(this.page);
    await expect(key).toBeVisible();
    await this.touch(key);
  }

  /** A key that answers a tap with why it may not be used now. */
  async tapInVain(name: string): Promise<void> {
    await isOpen(this.page);
    const key = this.page.getByRole('button', { name, exact: true });
    await expect(key).toHaveAttribute('aria-disabled', 'true');
    // By force: a key that says it is disabled takes the tap all the same.
    await this.touch(key, { force: true });
  }

  /** Taps in order, as one would read them out. */
  async taps(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.tap(name);
  }

  /** The thumb on a key that is there. */
  private async touch(key: Locator, how: { readonly force?: boolean } = {}): Promise<void> {
    const box = await key.boundingBox();
    if (box === null) throw new Error(`${String(key)} is nowhere`);
    // A second tap on one place within 400 ms is taken for an echo of the first. A large key has another place to tap, as
    // for two thumbs; on a small one the next tap is later.
    const spots = [0.5, 0.25, 0.75].map((share) => ({ x: box.width * share, y: box.height / 2 }));
    const free = spots.find(({ x, y }) => !this.isEcho({ x: box.x + x, y: box.y + y }));
    const position = free ?? { x: box.width / 2, y: box.height / 2 };
    if (free === undefined) await this.page.waitForTimeout((this.last?.at ?? 0) + 450 - Date.now());
    await key.click({ position, ...how });
    this.last = { place: { x: box.x + position.x, y: box.y + position.y }, at: Date.now() };
  }

  /** The key with this name that may be tapped now. */
  protected key(name: string | RegExp): Locator {
    const named =
      name instanceof RegExp
        ? this.page.getByRole('button', { name })
        : this.page.getByRole('button', { name, exact: true });
    return named.and(this.page.locator(':not([aria-disabled=true])'));
  }

  /** Whether the pad would take a tap there for an echo of the last one. */
  private isEcho({ x, y }: Place): boolean {
    if (this.last === null || Date.now() - this.last.at >= 450) return false;
    return Math.hypot(this.last.place.x - x, this.last.place.y - y) < 32;
  }
}
