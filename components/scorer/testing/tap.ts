// One thing a scorer does on the pad: taps a key by the name it is read out with, or fills a field in. A type only, with the
// ways to name a key that says more than its first words.

/** A key by its whole name, by how the name begins, or a field with what is put into it. */
export type Tap =
  | string
  | RegExp
  | { readonly fill: string; readonly text: string }
  | { readonly select: string; readonly option: string }
  | { readonly check: string };

/** A key whose name begins so; its second line may say more. */
export const beginning = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
