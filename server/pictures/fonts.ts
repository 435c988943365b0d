// The fonts that pictures are lettered with: Noto Sans for the scripts that cricket's names are written in, out of
// packages, so that nothing is fetched and no machine's own fonts are used. Read when first needed. Doesn't know shaping.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';

export type Weight = 'regular' | 'bold';

/** A font, and the letters (code points) that it has. */
export type Letters = { readonly font: Font; readonly has: ReadonlySet<number>; readonly unitsPerEm: number };

/** Noto Sans itself writes Latin, Greek, Cyrillic and Devanagari. */
const scripts = [
  '',
  'arabic',
  'bengali',
  'gujarati',
  'gurmukhi',
  'kannada',
  'malayalam',
  'sinhala',
  'tamil',
  'telugu',
] as const;

const styles = { regular: '400Regular', bold: '700Bold' } as const;
const fontsHere = createRequire(import.meta.url);

const read = async (script: (typeof scripts)[number], weight: Weight): Promise<Letters> => {
  const part = script === '' ? '' : script.charAt(0).toUpperCase() + script.slice(1);
  const folder = `@expo-google-fonts/noto-sans${script === '' ? '' : `-${script}`}`;
  const style = styles[weight];
  const file = await readFile(fontsHere.resolve(`${folder}/${style}/NotoSans${part}_${style}.ttf`));
  const face = new Face(new Blob(new Uint8Array(file).buffer));
  return { font: new Font(face), has: new Set(face.collectUnicodes()), unitsPerEm: face.upem };
};

const known = new Map<Weight, Promise<readonly Letters[]>>();

/** All fonts of a weight, the first to be preferred. */
export const fontsOf = (weight: Weight): Promise<readonly Letters[]> => {
  const made = known.get(weight) ?? Promise.all(scripts.map((script) => read(script, weight)));
  known.set(weight, made);
  return made;
};
