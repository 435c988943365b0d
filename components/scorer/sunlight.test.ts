// The pad's sunlight theme, worked out from its tokens: every text at least 7 to 1 on what it stands on, the score and the
// run keys at least 12 to 1 (WCAG 2.2, relative luminance and contrast ratio).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const styles = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const theme = /\[data-theme='sunlight'\] \{\s+color-scheme([^}]+)\}/.exec(styles)?.[1] ?? '';
const tokens = new Map(
  [...theme.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const lights = [text, ground].map((name) => {
    const hex = tokens.get(name);
    if (hex === undefined) throw new Error(`no token ${name} in the sunlight theme`);
    return luminance(hex);
  });
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

test('the formula: black on white is 21, the same colour is 1', () => {
  expect(contrast('ink', 'paper')).toBeCloseTo(21, 5);
  expect(contrast('ink', 'ink')).toBe(1);
});

describe('text is at least 7 to 1', () => {
  const grounds = ['paper', 'raised', 'sunken', 'warn-wash', 'danger-wash', 'accent-wash'];
  const pairs: readonly (readonly [text: string, ground: string])[] = [
    ...grounds.map((ground) => ['ink', ground] as const),
    ...grounds.map((ground) => ['muted', ground] as const),
    ['accent', 'paper'],
    ['accent', 'sunken'],
    ['danger', 'paper'],
    ['warn', 'warn-wash'],
    ['on-accent', 'accent'],
    ['on-danger', 'danger'],
    ['board-muted', 'board'],
    ['board-accent', 'board'],
    ['board-danger', 'board'],
  ];
  test.each(pairs)('%s on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });
});

test.each([
  ['board-ink', 'board'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
] as const)('the score, the run keys and the extras are at least 12 to 1: %s on %s', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(12);
});
