// A line of text as outlines: each stretch shaped in a font that has its letters, so that every script joins and stacks as
// it should; what no font has (emoji, signs that only steer) is left out. Fitted to the room there is: first smaller, then
// shortened. Doesn't know what is drawn around it.
import { Buffer as Line, Direction, shape } from 'harfbuzzjs';
import type { Letters } from './fonts';

/** An outline's path in SVG, at the text's own origin, and how wide it is. Pixels. */
export type Lettered = { readonly svg: string; readonly width: number };

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Zero-width joiners shape letters, and need no font. */
const isJoiner = (letter: number): boolean => letter === 0x200c || letter === 0x200d;
/** Marks that only steer a text's direction, emoji and what colours them, control characters. */
const unwritten =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

/** What of a text can be written: in its composed form, one space between words. */
export const writable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').replace(unwritten, '').trim();

type Run = { readonly letters: Letters; readonly rightToLeft: boolean; text: string };

/** Scripts written from the right, of those that there are letters for; Hebrew's too, where there may be some one day. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const fromLeft = /[\p{L}\p{N}]/u;

/**
 * Whether each cluster is written from the right: its letter says so, and what is none (a space, a point) goes with the
 * letters on both its sides. Figures never are (of UAX 9, as much as a name and a score on one line need).
 */
const directionsOf = (parts: readonly string[]): readonly boolean[] => {
  const strong = parts.map((part) =>
    fromRight.test(part) && !/\p{N}/u.test(part) ? true : fromLeft.test(part) ? false : null,
  );
  return strong.map((own, at) => {
    if (own !== null) return own;
    const before = strong.slice(0, at).findLast((one) => one !== null);
    const after = strong.slice(at).find((one) => one !== null);
    return before === true && after === true;
  });
};

/** The text in stretches of one font each. */
const runsOf = (text: string, fonts: readonly Letters[]): readonly Run[] => {
  const runs: Run[] = [];
  const parts = Array.from(clusters.segment(text), ({ segment }) => segment);
  const directions = directionsOf(parts);
  parts.forEach((segment, at) => {
    const rightToLeft = directions[at] ?? false;
    const codes = Array.from(segment, (letter) => letter.codePointAt(0) ?? 0);
    const has = (letters: Letters): boolean => codes.every((code) => isJoiner(code) || letters.has.has(code));
    const last = runs.at(-1);
    if (last !== undefined && last.rightToLeft === rightToLeft && has(last.letters)) {
      last.text += segment;
      return;
    }
    const letters = fonts.find(has);
    if (letters !== undefined) runs.push({ letters, rightToLeft, text: segment });
  });
  return runs;
};

const shaped = (
  { letters: { font, unitsPerEm }, rightToLeft, text }: Run,
  size: number,
  from: number,
): Lettered => {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  line.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  shape(font, line);
  const places = line.getGlyphPositions();
  let pen = 0;
  const outlines = line.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
    const path = font.glyphToPath(glyph);
    const at = `${pen + xOffset} ${yOffset}`;
    pen += xAdvance;
    return path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`;
  });
  const scale = size / unitsPerEm;
  // A font's y goes up, a picture's down.
  const svg = `<g transform="translate(${from.toFixed(2)} 0) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${outlines.join('')}</g>`;
  return { svg, width: pen * scale };
};

const written = (text: string, size: number, fonts: readonly Letters[]): Lettered => {
  let width = 0;
  const parts = runsOf(text, fonts).map((run) => {
    const part = shaped(run, size, width);
    width += part.width;
    return part.svg;
  });
  return { svg: parts.join(''), width };
};

/** How much smaller a text may get before it is shortened. */
const smallest = 0.7;

/** The text no wider than `room`. Pixels. */
export const lettered = (text: string, size: number, room: number, fonts: readonly Letters[]): Lettered => {
  const whole = writable(text);
  const full = written(whole, size, fonts);
  if (full.width <= room) return full;
  const reduced = Math.max(size * smallest, (size * room) / full.width);
  const smaller = written(whole, reduced, fonts);
  if (smaller.width <= room) return smaller;
  const letters = Array.from(clusters.segment(whole), ({ segment }) => segment);
  // Halving finds the longest beginning that fits.
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (written(`${letters.slice(0, middle).join('').trimEnd()}…`, reduced, fonts).width <= room)
      fits = middle;
    else tooLong = middle;
  }
  return written(`${letters.slice(0, fits).join('').trimEnd()}…`, reduced, fonts);
};
