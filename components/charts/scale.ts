// From values to places on a plot that is 100 wide and 100 high, and where its grid lines go. Plain arithmetic.

/** To a tenth of a hundredth: finer than any screen shows, and a fifth of the bytes. */
export const toPlace = (value: number): number => Math.round(value * 10) / 10;

/** A value's share of `most`, in hundredths: 0 at nought. */
export const share = (value: number, most: number): number => (most <= 0 ? 0 : toPlace((value / most) * 100));

/** Upwards: nought is at the foot of the plot. */
export const upFrom = (value: number, most: number): number => toPlace(100 - share(value, most));

/** Round numbers from nought to just over `most`, about `count` of them; the last is the top of the plot. */
export function ticks(most: number, count: number): number[] {
  const rough = Math.max(most, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power);
  const marks = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: marks + 1 }, (_, index) => index * step);
}

/** The last of the ticks: the plot's top. */
export const topOf = (marks: readonly number[]): number => marks.at(-1) ?? 1;

/** Columns as one path: `values` from the left, on a plot `wide` columns wide whose top is `high`. */
export const columns = (values: readonly number[], wide: number, high: number): string =>
  values
    .map(
      (value, place) => `M${share(place + 0.14, wide)} 100V${upFrom(value, high)}h${share(0.72, wide)}V100`,
    )
    .join('');
