// What the address of an overlay asks for. A wrong value falls back: an overlay on air never shows an error.

export const layouts = ['bug', 'lower', 'over', 'partnership', 'card'] as const;
export type Layout = (typeof layouts)[number];
export const positions = ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'bottom'] as const;
export type Position = (typeof positions)[number];

export type OverlayOptions = {
  readonly layout: Layout;
  readonly theme: 'dark' | 'light';
  /** Six hexadecimal figures. */
  readonly accent: string;
  /** Times the size drawn for 1920 × 1080. */
  readonly scale: number;
  readonly pos: Position;
  /** Seconds behind, as the picture is. */
  readonly delay: number;
  readonly motion: boolean;
};

const usualPosition: Readonly<Record<Layout, Position>> = {
  bug: 'top-left',
  lower: 'bottom',
  over: 'bottom-left',
  partnership: 'bottom-right',
  card: 'bottom',
};

const between = (text: string | null, least: number, most: number, usual: number): number => {
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
};

/** Reads a query; `scale` 0.25 to 4, `delay` 0 to 120 seconds. */
export function overlayOptions(query: URLSearchParams): OverlayOptions {
  const layout = layouts.find((name) => name === query.get('layout')) ?? 'bug';
  const accent = query.get('accent')?.replace(/^#/, '') ?? '';
  return {
    layout,
    theme: query.get('theme') === 'light' ? 'light' : 'dark',
    accent: /^[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : '6fe3ac',
    scale: between(query.get('scale'), 0.25, 4, 1),
    pos: positions.find((name) => name === query.get('pos')) ?? usualPosition[layout],
    delay: between(query.get('delay'), 0, 120, 0),
    motion: query.get('motion') !== 'off',
  };
}
