// The Duckworth/Lewis method, Standard Edition: par and target from the two sides' resources. It only advises: the
// umpires' figure is the record. Not the Stern edition, and never to be called DLS. Doesn't know a match.

/** `score`: what the first side made, runs; `first`, `second`: percent of resources each side had; `g50`: runs. */
export type Chase = {
  readonly score: number;
  readonly first: number;
  readonly second: number;
  readonly g50: number;
};

/** Runs that level the scores: with fewer resources S × R2/R1, with more S + G50 × (R2 − R1)/100, cut to whole runs. */
export function parScore({ score, first, second, g50 }: Chase): number {
  const exact = second <= first ? (score * second) / first : score + (g50 * (second - first)) / 100;
  return Math.floor(withoutNoise(exact));
}

/** Runs that win: one more than level. */
export const targetScore = (chase: Chase): number => parScore(chase) + 1;

/**
 * Par at a moment of the chase: level if play ended now. `left`: percent the second side still has (what it had in all
 * being `second`).
 */
export const parNow = (chase: Chase, left: number): number =>
  parScore({ ...chase, second: chase.second - left });

/** A hundredth that a binary fraction lost must not cost a run. */
const withoutNoise = (runs: number): number => Math.round(runs * 1e9) / 1e9;
