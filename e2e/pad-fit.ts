// Whether a page of the pad fits its screen: every control large enough for a thumb, nothing cut off unsaid, nothing to
// scroll, no sentence mirrored. Doesn't know what the page is for.
import type { Page } from '@playwright/test';

/** What does not fit, in words; none where it is good. `key`: the least height of the sixteen keys, CSS pixels. */
export const misfitsOfPad = (page: Page, key: number): Promise<readonly string[]> =>
  page.evaluate((leastKey) => {
    const sheet = document.querySelector('[role=dialog]');
    const scope = sheet ?? document.querySelector('[data-awaiting]') ?? document.body;
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const named = (element: Element): string =>
      `"${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}"`;
    // A box to tick is as large as the label around it.
    const target = (control: Element): Element => {
      const isBox = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
      return (isBox ? control.closest('label') : null) ?? control;
    };
    const controls = [...scope.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .map(target)
      .filter(isShown);
    const small = controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const least = control.closest('[aria-label="Scoring keys"]') === null ? 44 : leastKey;
      return height >= least - 0.5 && width >= 43.5
        ? []
        : [`small: ${named(control)} ${width.toFixed(0)} x ${height.toFixed(0)}`];
    });
    const isCut = (element: Element): boolean => {
      if (element.clientWidth <= 1 || element instanceof HTMLInputElement) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return (wide || high) && isShown(element);
    };
    const cut = [...scope.querySelectorAll('*')].filter(isCut).map((one) => `cut: ${named(one)}`);
    const { scrollHeight, scrollWidth } = document.documentElement;
    const scrolls = scrollHeight > innerHeight || scrollWidth > innerWidth ? ['the page scrolls'] : [];
    const rolled = [...scope.querySelectorAll('[data-lower] *')]
      .filter((one) => {
        const { overflowY } = getComputedStyle(one);
        return overflowY === 'auto' && one.scrollHeight > one.clientHeight + 1;
      })
      .map((one) => `scrolls by ${String(one.scrollHeight - one.clientHeight)}: ${named(one)}`);
    const beside = [...scope.querySelectorAll('*')]
      .filter((one) => isShown(one) && one.closest('.scroll-row') === null)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map((one) => `outside: ${named(one)}`);
    // A left hand mirrors the keys; a sentence that is mirrored begins with its question mark.
    const mirrored = [...scope.querySelectorAll('*')]
      .filter((one) => [...one.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .filter((one) => isShown(one) && getComputedStyle(one).direction === 'rtl')
      .map((one) => `mirrored: ${named(one)}`);
    return [...small, ...cut, ...scrolls, ...rolled, ...beside, ...mirrored];
  }, key);
