// Joins class names, leaving out what is not said. Doesn't know Tailwind: a later class does not undo an earlier one.

/** "a b": those given, in order. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
