// Chance from a seed: the same seed gives the same match, on any machine. Mulberry32 (public domain, Tommy Ettinger);
// good enough for cricket that nobody bets on.
export type Chance = {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly happens: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly among: <T>(items: readonly [T, ...T[]]) => T;
  /** One of several, by weight. */
  readonly weighed: <T>(options: readonly [Weighed<T>, ...Weighed<T>[]]) => T;
};

export type Weighed<T> = readonly [option: T, weight: number];

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function chanceFrom(seed: number): Chance {
  const next = mulberry32(seed);
  return {
    next,
    happens: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    among: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    weighed: (options) => {
      const total = options.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      const drawn = options.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (drawn ?? options[0])[0];
    },
  };
}
