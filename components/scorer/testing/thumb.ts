// A thumb without sense: taps whatever can be tapped on the pad, types into whatever field is open, and says where nothing
// leads on. Knows buttons, not cricket.
import type { Chance } from '@/engine/simulate/chance';

/** Now and then a key that says why it can't be is tapped too; `least` and `most` of a hundred. */
const barredTaps = 0.08;

const words = ['', '3', '7.2', '150', '1 . 4 W 2lb nb+4 wd', 'Rain', '??', '99999', 'Nina Roy', '0'];

/** The sheet on top, or else the page. */
const scopeOf = (): Element => document.querySelector('[role="dialog"]') ?? document.body;

const isEnabled = (button: Element): boolean => button.getAttribute('aria-disabled') !== 'true';

const buttonsIn = (scope: Element): HTMLButtonElement[] =>
  [...scope.querySelectorAll('button')].filter((button) => !button.disabled);

/** Makes one tap; what was tapped, for the account of a failure. */
export function tapAnything(chance: Chance): string {
  const scope = scopeOf();
  fillAnything(scope, chance);
  const all = buttonsIn(scope);
  const enabled = all.filter(isEnabled);
  // Mostly on the lower part, where a match goes on; the rest of the pad has as many buttons that only look back.
  const lower = enabled.filter((button) => button.closest('[data-lower]') !== null);
  const pool = chance.happens(barredTaps) ? all : lower.length > 0 && chance.happens(0.8) ? lower : enabled;
  const [first, ...rest] = pool.length > 0 ? pool : all;
  if (first === undefined) return 'nothing';
  const button = chance.among([first, ...rest]);
  button.click();
  return button.getAttribute('aria-label') ?? button.textContent;
}

function fillAnything(scope: Element, chance: Chance): void {
  const fields = [...scope.querySelectorAll('input, textarea, select')];
  const [first, ...rest] = fields;
  if (first === undefined) return;
  const field = chance.among([first, ...rest]);
  const text = chance.among(['', ...words]);
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
    field.click();
  else if (field instanceof HTMLInputElement) type(field, HTMLInputElement.prototype, text);
  else if (field instanceof HTMLTextAreaElement) type(field, HTMLTextAreaElement.prototype, text);
}

/** As a keyboard does it: past React's own record of the value, which would hide the change. */
function type(field: HTMLElement, prototype: object, text: string): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Why nothing leads on from here, null where something does: a sheet must have a button, and the lower part a key that may
 * be tapped; where it shows what the match awaits, that must be one of the answers, not only undo or another page.
 */
export function deadEnd(): string | null {
  const sheet = document.querySelector('[role="dialog"]');
  if (sheet !== null) return buttonsIn(sheet).some(isEnabled) ? null : 'a sheet without a way out';
  const zone = document.querySelector('[data-lower] section');
  if (zone === null) return 'no lower part';
  const [tiles, bottom] = zone.children;
  if (tiles === undefined || bottom === undefined) return 'a lower part without rows';
  const leadsBack = buttonsIn(bottom).some((button) => button.textContent.startsWith('Back'));
  const answers = buttonsIn(tiles).some(isEnabled);
  const isOver = document.querySelector('[data-awaiting="nothing"]') !== null;
  return answers || leadsBack || isOver ? null : `${zone.getAttribute('aria-label') ?? ''}: no answer`;
}
