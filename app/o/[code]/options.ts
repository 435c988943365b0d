// What the address of an overlay asks for. A wrong value falls back: an overlay on air never shows an error.

export const layouts = ['bug', 'lower', 'over', 'partnership', 'card'] as const;
export type Layout = (typeof layouts)[number];
export const positions = ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'bottom'] as const;
export type Position = (typeof positions)[number];
/** What a bug and a lower third may show; the other layouts are one thing each. */
export const shownParts = ['score', 'line', 'batters', 'bowler', 'balls'] as const;
export type ShownPart = (typeof shownParts)[number];

export type OverlayOptions = {
  readonly layout: Layout;
  readonly theme: 'dark' | 'light';
  /** Six hexadecimal figures. */
  readonly accent: string;
  /** Times the size drawn for 1920 × 1080; 1280 × 720 is the same picture smaller. */
  readonly scale: number;
  readonly pos: Position;
  readonly show: readonly ShownPart[];
  /** Seconds behind the server's time, as the picture is. */
  readonly delay: number;
  readonly motion: boolean;
  /** A match that plays itself, to set the scene up with. */
  readonly mock: boolean;
};

export const usualAccent = '6fe3ac';
/** Bounds of the numbers: scale in times, delay in seconds. */
export const bounds = { scale: [0.25, 4], delay: [0, 120] } as const;

export const usualPosition: Readonly<Record<Layout, Position>> = {
  bug: 'top-left',
  lower: 'bottom',
  over: 'bottom-left',
  partnership: 'bottom-right',
  card: 'bottom',
};

const between = (text: string | null, [least, most]: readonly [number, number], usual: number): number => {
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
};

/** Parts named by commas; all where none of the names is one. */
const partsNamed = (text: string): readonly ShownPart[] => {
  const named = text.split(',').map((name) => name.trim());
  const shown = shownParts.filter((part) => named.includes(part));
  return shown.length === 0 ? shownParts : shown;
};

/** Reads a query; `scale` 0.25 to 4, `delay` 0 to 120 seconds. */
export function overlayOptions(query: URLSearchParams): OverlayOptions {
  const layout = layouts.find((name) => name === query.get('layout')) ?? 'bug';
  const accent = query.get('accent')?.replace(/^#/, '') ?? '';
  return {
    layout,
    theme: query.get('theme') === 'light' ? 'light' : 'dark',
    accent: /^[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : usualAccent,
    scale: between(query.get('scale'), bounds.scale, 1),
    pos: positions.find((name) => name === query.get('pos')) ?? usualPosition[layout],
    show: partsNamed(query.getAll('show').join()),
    delay: between(query.get('delay'), bounds.delay, 0),
    motion: query.get('motion') !== 'off',
    mock: query.get('mock') === '1' || query.get('mock') === 'on',
  };
}

/** The query that asks for these, without what is usual. */
export function overlayQuery(options: OverlayOptions): URLSearchParams {
  const { layout, theme, accent, scale, pos, show, delay, motion, mock } = options;
  return new URLSearchParams({
    layout,
    ...(theme === 'dark' ? {} : { theme }),
    ...(accent === usualAccent ? {} : { accent }),
    ...(scale === 1 ? {} : { scale: String(scale) }),
    ...(pos === usualPosition[layout] ? {} : { pos }),
    ...(show.length === shownParts.length ? {} : { show: show.join(',') }),
    ...(delay === 0 ? {} : { delay: String(delay) }),
    ...(motion ? {} : { motion: 'off' }),
    ...(mock ? { mock: '1' } : {}),
  });
}
