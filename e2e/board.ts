// What a spectator reads on the board: the score in large digits, the overs, the last event. Doesn't know how it came.
import { expect, type Page } from '@playwright/test';

/** A score as every screen must show it: "16/2" after "1" of the innings' overs. */
export type Expected = { readonly score: string; readonly overs: string };

export class Board {
  constructor(readonly page: Page) {}

  get scoreboard() {
    return this.page.getByRole('region', { name: 'Scoreboard' });
  }

  /** Waits until the board shows this, without a reload. */
  async shows({ score, overs }: Expected): Promise<void> {
    await expect(this.scoreboard.getByText(score, { exact: true })).toBeVisible();
    await expect(
      this.scoreboard.getByText(new RegExp(`^${overs.replace('.', '\\.')} of \\d+ overs$`)),
    ).toBeVisible();
  }
}
