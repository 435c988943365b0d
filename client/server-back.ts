// When a server that couldn't be reached serves again: it is asked, since a network alone is no server. Doesn't know what is
// done then.
import type { Page } from './page';

export type ServerBackParts = {
  readonly page: Page;
  /** Whether the server can serve now; false also where it can't be reached. Never rejects. */
  readonly serves: () => Promise<boolean>;
  /** Between two questions. Milliseconds. */
  readonly everyMs: number;
};

/** Calls `back` once, when the server serves; asks only while somebody sees the page. The answer stops it. */
export const whenServerIsBack = (
  { page, serves, everyMs }: ServerBackParts,
  back: () => void,
): (() => void) => {
  let over = false;
  let asking = false;
  const ask = async (): Promise<void> => {
    if (over || asking || !page.online() || !page.visible()) return;
    asking = true;
    const served = await serves();
    asking = false;
    if (over || !served) return;
    stop();
    back();
  };
  const timer = setInterval(() => void ask(), everyMs);
  const unhear = page.onChange(() => void ask());
  const stop = (): void => {
    over = true;
    clearInterval(timer);
    unhear();
  };
  return stop;
};

/** Asks this app's server whether it can serve. */
export const serverServes = async (): Promise<boolean> => {
  try {
    return (await fetch('/api/ready', { cache: 'no-store' })).ok;
  } catch {
    // Not reached: the answer to the question, no fault.
    return false;
  }
};
