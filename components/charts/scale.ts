// From values to places on a plot that is 100 wide and 100 high, and where its grid lines go. Plain arithmetic.

/** A value's share of `most`, in hundredths: 0 at nought. */
export const share = (value: number, most: number): number => (most <= 0 ? 0 : (value / most) * 100);

/** Upwards: nought is at the foot of the plot. */
export const upFrom = (value: number, most: number): number => 100 - share(value, most);

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
