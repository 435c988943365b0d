// A name inside a sentence: one that is written from the right, or whose signs steer the direction of writing, is set apart
// (Unicode's bidirectional algorithm, UAX 9: FSI … PDI), so that the words about it keep their order.

/** Letters written from the right, and the signs that turn the direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [open, close] = ['\u2068', '\u2069'];

/** The text set apart where it needs to be; every other text as it is. */
export const isolated = (text: string): string =>
  turning.test(text) && !text.startsWith(open) ? `${open}${text}${close}` : text;

/** The text without what sets it apart. */
export const bare = (text: string): string =>
  text.startsWith(open) && text.endsWith(close) ? text.slice(1, -1) : text;
