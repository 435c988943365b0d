// A finger that knows what it wants: makes a tap by the name that is read out, on whatever lies on top, and waits for a page
// that comes when it is first asked for. Says what was there where the name is not. Knows buttons and fields, not cricket.
import { flushSync } from 'react-dom';
import type { Tap } from './tap';

/** A page that is loaded when it is first asked for comes within this, milliseconds. */
const patience = 10_000;

/** Makes the taps one after the other. @throws where one of them can't be made */
export async function make(taps: readonly Tap[]): Promise<void> {
  for (const tap of taps) {
    const control = await found(tap);
    flushSync(() => press(control, tap));
  }
}

/** What a tap is made on: the sheet on top, or else the page. */
const scope = (): Element => document.querySelector('[role="dialog"]') ?? document.body;

/** The names of all buttons that can be tapped now. */
export const buttonNames = (): readonly string[] => openButtons().map(nameOf);

const openButtons = (): HTMLButtonElement[] =>
  [...scope().querySelectorAll('button')].filter(
    (button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true',
  );

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? spaced(element);

/** Its parts as they are read out, one after the other. */
const spaced = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Element ? spaced(node) : (node.textContent ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

async function found(tap: Tap): Promise<Element> {
  const until = performance.now() + patience;
  for (;;) {
    const [first, ...others] = candidates(tap);
    if (first !== undefined && others.length === 0) return first;
    if (first !== undefined) throw new Error(`${said(tap)} is ambiguous: ${[first, ...others].map(nameOf)}`);
    if (performance.now() > until)
      throw new Error(`No ${said(tap)} among ${JSON.stringify(buttonNames())}, ${barredNames()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const barredNames = (): string =>
  `barred: ${JSON.stringify(
    [...scope().querySelectorAll('button[aria-disabled="true"]')].map(
      (button) => `${nameOf(button)} (${button.getAttribute('title') ?? ''})`,
    ),
  )}`;

const said = (tap: Tap): string => (tap instanceof RegExp ? String(tap) : JSON.stringify(tap));

function candidates(tap: Tap): readonly Element[] {
  const keys = [...openButtons(), ...scope().querySelectorAll('summary')];
  if (typeof tap === 'string') return keys.filter((key) => nameOf(key) === tap);
  if (tap instanceof RegExp) return keys.filter((key) => tap.test(nameOf(key)));
  const label = 'fill' in tap ? tap.fill : 'select' in tap ? tap.select : tap.check;
  return [...scope().querySelectorAll('label')]
    .filter((one) => spaced(one) === label)
    .flatMap((one) => controlOf(one) ?? []);
}

const controlOf = (label: HTMLLabelElement): Element | null =>
  label.htmlFor === '' ? label.querySelector('input') : document.getElementById(label.htmlFor);

let taps = 0;

function press(control: Element, tap: Tap): void {
  if (typeof tap === 'string' || tap instanceof RegExp || 'check' in tap) {
    // Each somewhere else on the glass: no tap is the echo of another.
    taps += 1;
    control.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: (taps % 100) * 100 }),
    );
  } else if (control instanceof HTMLSelectElement && 'select' in tap) {
    const option = [...control.options].find(({ text }) => text === tap.option);
    enter(control, HTMLSelectElement.prototype, option?.value ?? '', 'change');
  } else if ('fill' in tap) {
    const prototype =
      control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    enter(control, prototype, tap.text, 'input');
  }
}

/** As a keyboard does it: past React's own record of the value, which would hide the change. */
export function enter(control: Element, prototype: object, text: string, event: 'input' | 'change'): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
