// Drawings as PNG: boxes and lines of text, lettered and painted off the main thread, a few at a time, each kept for a
// while. Never throws and never keeps many waiting: whoever gets no picture shows the one that is always there. Doesn't
// know cricket.
import type { Log } from '../log';
import type { Drawing, DrawnText } from '../runtime';

/** The PNG of a drawing; null where it can't be had now. `key`: the same drawing, always. */
export type Painter = (key: string, draw: () => Drawing) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Pictures painted at once; asked for at once; kept. */
const atOnce = 2;
const mostWaiting = 24;
const mostKept = 200;

export const makePainter = (log: Pick<Log, 'error'>): Painter => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const coming = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>();
  const turns: (() => void)[] = [];
  let busy = 0;

  const turn = (): Promise<void> =>
    busy < atOnce ? Promise.resolve() : new Promise((resolve) => turns.push(resolve));
  const make = async (key: string, draw: () => Drawing): Promise<Uint8Array<ArrayBuffer> | null> => {
    await turn();
    busy += 1;
    try {
      const png = await paint(draw());
      kept.set(key, png);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return png;
    } catch (error) {
      log.error({ error, key }, 'a picture was not painted');
      return null;
    } finally {
      busy -= 1;
      coming.delete(key);
      turns.shift()?.();
    }
  };

  return async (key, draw) => {
    const known = kept.get(key) ?? coming.get(key);
    if (known !== undefined) return known;
    if (coming.size >= mostWaiting) return null;
    const made = make(key, draw);
    coming.set(key, made);
    return made;
  };
};

const paint = async (drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> => {
  const [{ renderAsync }, svg] = await Promise.all([import('@resvg/resvg-js'), svgOf(drawing)]);
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(picture.asPng());
};

/** The drawing with its letters as outlines: needs no font where it is painted. */
const svgOf = async ({ width, height, ground, boxes, texts }: Drawing): Promise<string> => {
  const drawn = await Promise.all(texts.map(textSvg));
  const rects = boxes.map(
    (box) =>
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${box.round}" fill="${box.colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${rects.join('')}${drawn.join('')}</svg>`;
};

const textSvg = async ({ text, x, y, size, weight, colour, align, room }: DrawnText): Promise<string> => {
  // Loaded with the first picture: a server that draws none never pays for it.
  const [{ fontsOf }, { lettered }] = await Promise.all([import('./fonts'), import('./lettering')]);
  const line = lettered(text, size, room, await fontsOf(weight));
  const from = align === 'end' ? x - line.width : x;
  return `<g fill="${colour}" transform="translate(${from.toFixed(2)} ${y})">${line.svg}</g>`;
};
