// What every journey begins with: a Scorebox of its own, and no page that throws or complains unheard. Doesn't know any
// page's content.
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { Scorebox } from './scorebox';

type Given = { readonly scorebox: Scorebox };

/** Playwright's test with a server: `scorebox`. */
export const journey = base.extend<Given>({
  scorebox: async ({ browser }, give) => {
    const scorebox = await Scorebox.start();
    await give(scorebox);
    // Pages first: a page that outlives its server would log what is no fault.
    await Promise.all(browser.contexts().map((context) => context.close()));
    await scorebox.remove();
  },
});

/** No finding of axe under WCAG 2.2 AA on the page as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = found.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told, page.url()).toEqual([]);
};

/** Waits until nothing that was tapped is on its way any more, nor lies on the device unread after a reload. */
export async function isSynced(page: Page): Promise<void> {
  await expect(page.locator('[data-awaiting][aria-busy=true]')).toHaveCount(0);
  await expect(page.locator('[data-sync=synced]')).toBeVisible({ timeout: 60_000 });
}
