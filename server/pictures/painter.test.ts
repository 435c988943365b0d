// Pictures: real PNGs of the size asked for, every script written, and nothing that a name holds can break them.
import { expect, it, vi } from 'vitest';
import type { Drawing } from '../runtime';
import { fontsOf } from './fonts';
import { lettered, writable } from './lettering';
import { makePainter } from './painter';

const drawing = (text: string): Drawing => ({
  ...{ width: 600, height: 100, ground: '#000000', boxes: [] },
  texts: [{ text, x: 10, y: 60, size: 40, weight: 'bold', colour: '#ffffff', align: 'start', room: 580 }],
});
const log = { error: vi.fn() };

const hostile = [
  '<script>alert(1)</script>&"\'',
  '😀🏏👨‍👩‍👧🇮🇳',
  '\u202eesrever\u202c \u0000\u0007',
  'x'.repeat(5000),
  '漢字 ไทย',
  '\ud800 lone',
  '',
];

it.each(hostile.map((text) => [text.slice(0, 20), text]))(
  'paints whatever a name holds: %j',
  async (_, text) => {
    const png = await makePainter(log)('key', () => drawing(text));
    expect(
      Buffer.from(png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(Buffer.from(png ?? []).readUInt32BE(16)).toBe(600);
    expect(log.error).not.toHaveBeenCalled();
  },
);

it.each([
  'Łódź',
  'Ελλάς',
  'Москва',
  'मुंबई',
  'لاہور',
  'কলকাতা',
  'અમદાવાદ',
  'ਮੋਹਾਲੀ',
  'ಬೆಂಗಳೂರು',
  'കൊച്ചി',
  'ශ්‍රී ලංකා',
  'தமிழ்',
  'హైదరాబాద్',
])('has letters for %s', async (text) => {
  const { width, svg } = lettered(text, 40, 1000, await fontsOf('bold'));
  expect(width).toBeGreaterThan(40);
  expect(svg).toContain('<path');
});

it('writes a conjunct as one: क्रि is narrower than its letters apart', async () => {
  const fonts = await fontsOf('bold');
  const width = (text: string) => lettered(text, 40, 1000, fonts).width;
  expect(width('क्रि')).toBeLessThan(width('क') + width('र') + width('ि'));
});

it('writes figures beside a name from the right in their order', async () => {
  const fonts = await fontsOf('bold');
  const outline = (text: string) => / d="([^"]+)"/.exec(lettered(text, 40, 1000, fonts).svg)?.[1] ?? '?';
  const { svg } = lettered('علي حسن 12 (3)', 40, 1000, fonts);
  const places = ['1', '2', '(', '3', ')'].map((sign) => svg.indexOf(outline(sign)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('keeps within its room, smaller first, then shortened', async () => {
  const fonts = await fontsOf('regular');
  expect(lettered('Short', 40, 500, fonts).width).toBeLessThan(500);
  for (const text of ['A name that is a little long', 'W'.repeat(300), 'मुंबई '.repeat(60)])
    expect(lettered(text, 40, 300, fonts).width).toBeLessThanOrEqual(300);
});

it('leaves out what cannot be written, and composes what can', () => {
  expect(writable('  A😀\u202eB\n\tC\u0301  ')).toBe('AB Ć');
});

it('paints the same key once, and says null where it fails', async () => {
  const paint = makePainter(log);
  const draw = vi.fn(() => drawing('once'));
  const [one, other] = await Promise.all([paint('a', draw), paint('a', draw)]);
  expect(one).toBe(other);
  expect(draw).toHaveBeenCalledTimes(1);
  const broken = await paint('b', () => {
    throw new Error('no drawing');
  });
  expect(broken).toBeNull();
  expect(log.error).toHaveBeenCalledTimes(1);
});

it('turns away more than it can paint soon', async () => {
  const paint = makePainter(log);
  const asked = Array.from({ length: 40 }, (_, index) => paint(String(index), () => drawing(String(index))));
  const painted = await Promise.all(asked);
  expect(painted.filter((png) => png === null)).toHaveLength(16);
});
