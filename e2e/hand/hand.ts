// Enters commands by hand: turns each into taps, makes them on the pad in front of it, and looks every time whether the pad
// shows what a book folded apart from it says. By thumb or by keyboard alone. Doesn't know where the commands come from.
import { errors, expect, type Page } from '@playwright/test';
import { append, decide, digest, type Command, type Names, type Scorebook } from '@/engine';
import { Pad } from '../pad';
import type { Tap } from '@/components/scorer/testing/tap';
import { tapsOf } from '@/components/scorer/testing/taps-of-command';

/** What a hand enters with: a thumb on the glass, or a keyboard. */
export type Touch = { readonly make: (tap: Tap) => Promise<void> };

/** Thumbs on the glass, as on a phone. */
export class Thumb extends Pad implements Touch {
  async make(tap: Tap): Promise<void> {
    if (typeof tap === 'string' || tap instanceof RegExp) return this.tap(tap);
    if ('fill' in tap) return this.page.getByLabel(tap.fill, { exact: true }).fill(tap.text);
    if ('check' in tap) return this.page.getByRole('radio', { name: tap.check }).check({ force: true });
    await this.page.getByLabel(tap.select).selectOption({ label: tap.option });
  }
}

/** A book of the same match kept apart from the pad, and how many taps and balls it took. */
export class Hand {
  taps = 0;
  balls = 0;

  constructor(
    private readonly page: Page,
    private readonly touch: Touch,
    private readonly names: Names,
    private readonly shortNames: readonly [string, string],
    private book: Scorebook,
  ) {}

  /** What it did, for the run's output. `began`: epoch milliseconds. */
  told(what: string, began: number): string {
    const seconds = Math.round((Date.now() - began) / 1000);
    return `${what}: ${String(this.balls)} balls by ${String(this.taps)} taps in ${String(seconds)} s`;
  }

  /** Enters the commands one after the other; after each the pad shows what the book apart says. */
  async enters(commands: Iterable<Command>): Promise<void> {
    for (const command of commands) {
      for (const tap of tapsOf(command, this.book, this.names)) {
        await this.touch.make(tap);
        this.taps += 1;
      }
      this.book = entered(this.book, command);
      if (command.type === 'BowlBall') this.balls += 1;
      await this.agrees(command);
    }
  }

  private async agrees(command: Command): Promise<void> {
    const { state } = this.book;
    const board = digest(state);
    const headline =
      board === null ? null : `${this.shortNames[board.batting]}${board.score}(${board.overs})`;
    const said = `after ${String(this.balls)} balls, ${JSON.stringify(command)}`;
    if (await shows(this.page, state.awaiting.kind, headline)) return;
    const pad = this.page.locator('[data-awaiting]');
    if (headline !== null) await expect(pad.locator('h1'), said).toHaveText(headline);
    await expect(pad, said).toHaveAttribute('data-awaiting', state.awaiting.kind);
  }
}

/** Whether the pad comes to ask for this under this headline; looked at in each frame, since balls follow fast. */
async function shows(page: Page, awaits: string, headline: string | null): Promise<boolean> {
  try {
    await page.waitForFunction(
      ([kind, text]) => {
        const pad = document.querySelector('[data-awaiting]');
        const said = pad?.querySelector('h1')?.textContent ?? null;
        return pad?.getAttribute('data-awaiting') === kind && said === text;
      },
      [awaits, headline] as const,
      { polling: 'raf', timeout: 5000 },
    );
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** The book with one command more. @throws where the Laws refuse it */
export function entered(book: Scorebook, command: Command): Scorebook {
  const decision = decide(book, command);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
  return decision.events.reduce(
    (now, event) => append(now, { seq: now.entries.length + 1, at: '2000-01-01T00:00:00Z', event }),
    book,
  );
}
