// The first letter of a name as its reader sees it, with the marks, joined signs and flags that belong to it, in any script;
// and the given names and the family name of a whole one.

const first = /^(?:\p{Regional_Indicator}{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*)/su;

/** Empty of an empty text. */
export const initial = (text: string): string => first.exec(text)?.[0] ?? '';

/** "de", "van", "ul": a part that its script could begin with a capital, and does not. */
const isParticle = (part: string): boolean => {
  const letter = initial(part);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
};

/**
 * A name's parts: the last is the family name, with the particles before it ("de Villiers", "van der Dussen"). A name of one
 * part is a family name.
 */
export function nameParts(name: string): { readonly given: readonly string[]; readonly family: string } {
  const parts = name.trim().split(/\s+/);
  const last = parts.length - 1;
  const given = parts.slice(0, last);
  const upTo = given.findLastIndex((part) => !isParticle(part)) + 1;
  // Somebody who writes a whole name small has a given name all the same.
  const from = upTo === 0 ? Math.min(1, last) : upTo;
  return { given: parts.slice(0, from), family: parts.slice(from).join(' ') };
}
