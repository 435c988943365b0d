// The themes' contrast, computed from the tokens as they stand in the style sheet (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11):
// every text on every ground it is put on. Light and dark reach AA; high contrast and sunlight AAA.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('app/globals.css', 'utf8');

type Tokens = ReadonlyMap<string, readonly [light: string, dark: string]>;

/** The tokens of the block that begins with this text. */
function tokensAfter(begin: string): Tokens {
  const from = sheet.indexOf(begin);
  if (from < 0) throw new Error(`no ${begin} in the style sheet`);
  const block = sheet.slice(from + begin.length, sheet.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
      ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']] as const,
    ),
  );
}

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What is written on what. */
const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'raised', 'sunken', 'accent-wash', 'danger-wash', 'warn-wash']],
  ['muted', ['paper', 'raised', 'sunken', 'warn-wash']],
  ['accent', ['paper', 'raised', 'sunken']],
  ['accent-strong', ['accent-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['danger', ['paper', 'raised', 'danger-wash']],
  ['on-danger', ['danger']],
  ['warn', ['paper', 'raised', 'warn-wash']],
  ['board-ink', ['board', 'board-raised']],
  ['board-muted', ['board', 'board-raised']],
  ['board-accent', ['board', 'board-raised']],
  ['board-danger', ['board', 'board-raised']],
  ['board', ['board-accent', 'board-danger']],
];

const usual = tokensAfter(':root {\n    color-scheme: light dark;');
const over = (tokens: Tokens): Tokens => new Map([...usual, ...tokens]);
const themes = [
  ['light', usual, 0, 4.5, 3],
  ['dark', usual, 1, 4.5, 3],
  ['high contrast, light', over(tokensAfter('@variant stark {')), 0, 7, 4.5],
  ['high contrast, dark', over(tokensAfter('@variant stark {')), 1, 7, 4.5],
  ['sunlight', over(tokensAfter("[data-theme='sunlight'] {\n    color-scheme: light;")), 0, 7, 4.5],
] as const;

describe.each(themes)('the theme %s', (_name, tokens, scheme, text, border) => {
  const colour = (token: string): string => tokens.get(token)?.[scheme] ?? `no ${token}`;
  it.each(texts)('writes %s so that it can be read', (token, grounds) => {
    for (const ground of grounds)
      expect(contrast(colour(token), colour(ground)), `${token} on ${ground}`).toBeGreaterThanOrEqual(text);
  });
  it('borders controls so that they are seen', () => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(colour('edge'), colour(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(border);
  });
});
